import { publicLine } from '#schema/public-line.ts';
import { inTable, type Rule } from './material.ts';
import { unknown } from './places.ts';
import { misfits, repeated } from './tables.ts';

const rule = 'public-lines';

export const publicLines: Rule = {
  id: rule,
  needs: ['content/places/'],
  about: {
    fi: 'Julkisen numeron tiedot (content/public-lines.yaml) ovat skeeman mukaiset, numero on luettelossa kerran, paikat ovat oikeita, eikä tarkistuspäivä ole mennyt.',
    en: 'A public number (content/public-lines.yaml) fits the schema and is listed once, its places are real, and the day for checking it has not passed.',
  },
  warns: 'sometimes',
  *check({ lines, places, today }) {
    yield* misfits(rule, lines, publicLine);
    yield* repeated(rule, lines, 'id');
    yield* repeated(rule, lines, 'phone');
    for (const [index, row] of lines.rows.entries()) {
      const { data } = publicLine.safeParse(row);
      if (!data) continue;
      for (const [at, area] of data.serves.entries())
        if (!places.area(area)) yield { rule, ...inTable(lines, [index, 'serves', at], unknown(area, places)) };
      if (data.sources.length === 0 && data.sourceNote === undefined)
        yield {
          rule,
          ...inTable(lines, [index, 'sources'], {
            fi: `Numerolla "${data.name}" ei ole lähdettä, joten sitä ei voi tarkistaa. Lisää lähde tai kerro kentässä sourceNote, mistä numero on.`,
            en: `"${data.name}" has no source, so nobody can check it. Add a source, or say in sourceNote where the number is from.`,
          }),
        };
      if (data.check.due < today)
        yield {
          rule,
          ...inTable(
            lines,
            [index, 'check', 'due'],
            {
              fi: `Numero "${data.name}" piti tarkistaa viimeistään ${data.check.due}. Soita tai katso lähteestä, korjaa tiedot ja kirjoita uusi päivä.`,
              en: `"${data.name}" was to be checked by ${data.check.due}. Call or look at the source, correct the facts and write a new day.`,
            },
            'warning',
          ),
        };
    }
  },
};
