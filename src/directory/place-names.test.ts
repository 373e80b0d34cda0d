import { describe, expect, test } from 'vitest';
import { listedOne as one, places } from '#checks/testing.ts';
import type { Lang } from '#i18n/languages.ts';
import { translator } from '#i18n/t.ts';
import { areaName, areaNames, placeName, placeTitle, placeValues } from './place-names.ts';
import { country } from './reach.ts';

const turku = places.municipality('Turku') ?? expect.fail();
const region = places.region('Varsinais-Suomi') ?? expect.fail();

test('placeValues are the names and the case that strings use', () => {
  expect(placeValues(turku, 'sv')).toEqual({ place: 'Åbo', inessive: 'Turussa' });
});

describe.each<[Lang, string[], string[]]>([
  [
    'fi',
    ['Turku', 'Varsinais-Suomi', 'Koko maa ja verkko'],
    ['Apua Turussa', 'Apua Varsinais-Suomessa', 'Apua koko maassa ja verkossa'],
  ],
  [
    'sv',
    ['Åbo', 'Egentliga Finland', 'Hela landet och nätet'],
    ['Hjälp: Åbo', 'Hjälp: Egentliga Finland', 'Hjälp i hela landet och på nätet'],
  ],
  [
    'ru',
    ['Turku (Турку)', 'Varsinais-Suomi (Варсинайс-Суоми)', translator('ru')('country.name')],
    [
      translator('ru')('place.title', { place: 'Turku (Турку)' }),
      translator('ru')('place.title', { place: 'Varsinais-Suomi (Варсинайс-Суоми)' }),
      translator('ru')('country.title'),
    ],
  ],
  [
    'en',
    ['Turku', 'Southwest Finland', 'The whole country and online'],
    ['Help in Turku', 'Help in Southwest Finland', 'Help in the whole country and online'],
  ],
])('in %s', (lang, names, titles) => {
  test('a municipality, a region and the country have a name and a title', () => {
    expect([turku, region, country].map((place) => placeName(place, lang))).toEqual(names);
    expect([turku, region, country].map((place) => placeTitle(place, lang))).toEqual(titles);
  });
});

describe('areas', () => {
  test('all that an organisation serves, with the pages of places', () => {
    const served = one('a', { serves: ['Turku', 'region:Varsinais-Suomi', 'country', 'online'] });
    expect(served.areas.map((area) => areaName(area, 'sv'))).toEqual([
      { name: 'Åbo', path: 'places/turku/' },
      { name: 'Egentliga Finland', path: 'places/varsinais-suomi/' },
      { name: 'hela landet', path: 'places/finland/' },
      { name: 'på nätet', path: undefined },
    ]);
  });

  test('a place that nobody knows is none: the check has named it', () => {
    expect(one('a', { serves: ['Atlantis'] }).areas).toEqual([]);
  });
});

describe('areaNames', () => {
  test.each([
    [['Turku'], 'Turku'],
    [['Turku', 'Salo'], 'Turku ja Salo'],
    [['Turku', 'Salo', 'online'], 'Turku, Salo ja verkossa'],
    [['Turku', 'Salo', 'Loimaa', 'Raisio'], 'Turku, Salo, Loimaa …'],
  ])('%j: %s', (serves, expected) => {
    expect(areaNames(one('a', { serves }), 'fi')).toBe(expected);
  });
});
