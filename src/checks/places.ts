import { closest } from 'fastest-levenshtein';
import type { Places } from '#places/places.ts';
import { at, type Rule } from './material.ts';

const rule = 'places';

export const placesRule: Rule = {
  id: rule,
  needs: ['content/places/'],
  about: {
    fi: 'Kunnat ja maakunnat ovat oikeita, suomenkielisillä nimillään.',
    en: 'Municipalities and regions are real, under their Finnish names.',
  },
  *check({ organisations, places }) {
    for (const one of organisations) {
      const { basedIn, serves } = one.data;
      if (basedIn !== undefined && !places.municipality(basedIn))
        yield { rule, ...at(one, ['basedIn'], unknown(basedIn, places)) };
      for (const [index, area] of serves.entries())
        if (!places.area(area)) yield { rule, ...at(one, ['serves', index], unknown(area, places)) };
    }
  },
};

/** What to say of a place that is none. */
export function unknown(name: string, { municipalities, regions }: Places) {
  const known = [
    ...municipalities.map(({ fi }) => fi),
    ...regions.map(({ fi }) => `region:${fi}`),
    'country',
    'online',
  ];
  const swedish = municipalities.find(({ sv }) => sv === name)?.fi;
  const near = swedish ?? closest(name, known);
  return {
    fi: `Paikkaa "${name}" ei ole Suomen kuntien eikä maakuntien luettelossa. Tarkoititko "${near}"?`,
    en: `"${name}" is neither a municipality nor a region of Finland. Did you mean "${near}"?`,
  };
}
