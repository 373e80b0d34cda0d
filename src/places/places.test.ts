import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import type { Lang } from '#i18n/languages.ts';
import { distance } from './distance.ts';
import { nameIn } from './name-in.ts';
import { namesIn, readPlaces } from './places.ts';
import { slug } from './slug.ts';

const table = (name: string) => readFileSync(`${import.meta.dirname}/../../content/places/${name}.csv`, 'utf8');
const places = readPlaces({
  municipalities: table('municipalities'),
  regions: table('regions'),
  scripts: table('scripts'),
});
const { municipalities, regions } = places;
const head = 'code,fi,sv,en,genitive,inessive,illative,region,languages,lat,lon,population';

describe('readPlaces', () => {
  test('308 municipalities and 19 regions', () => {
    expect(municipalities).toHaveLength(308);
    expect(regions).toHaveLength(19);
  });

  test('a municipality with its names, cases and place', () => {
    const { region, nearest, written, ...tampere } = places.municipality('Tampere') ?? expect.fail();
    expect(tampere).toEqual({
      type: 'municipality',
      id: 'tampere',
      code: '837',
      fi: 'Tampere',
      sv: 'Tammerfors',
      en: 'Tampere',
      local: 'Tampere',
      genitive: 'Tampereen',
      inessive: 'Tampereella',
      illative: 'Tampereelle',
      lat: 61.498,
      lon: 23.759,
      population: 249009,
    });
    expect(region).toMatchObject({ type: 'region', id: 'pirkanmaa', fi: 'Pirkanmaa', inessive: 'Pirkanmaalla' });
    expect(region.municipalities).toContain(places.municipality('Tampere'));
    expect(nearest.slice(0, 2).map(({ fi }) => fi)).toEqual(['Pirkkala', 'Ylöjärvi']);
  });

  test('nearest are six others, nearest first', () => {
    for (const one of municipalities) {
      const kilometres = one.nearest.map((other) => distance(one, other));
      expect(kilometres).toHaveLength(6);
      expect(one.nearest).not.toContain(one);
      expect(kilometres).toEqual(kilometres.toSorted((a, b) => a - b));
    }
  });

  test('lookup is by the Finnish name only, exactly', () => {
    expect(places.municipality('Åbo')).toBeUndefined();
    expect(places.municipality('turku')).toBeUndefined();
    expect(places.municipality('__proto__')).toBeUndefined();
    expect(places.region('Uusimaa')?.municipalities.map(({ fi }) => fi)).toContain('Helsinki');
    expect(places.region('region:Uusimaa')).toBeUndefined();
  });

  test('a row that cannot stand is a fault on its line, and the others are read', () => {
    const { faults, municipalities } = readPlaces({
      municipalities: `${head}\n1,Turku,Åbo,Turku,,,,99,fi,60,22,1\n2,Salo,Salo,Salo,,,,02,fi,60,23,1\n3,Loimaa,Loimaa,Loimaa,,,,02,fi,,23,1`,
      regions: 'code,fi,sv,en,inessive\n02,Varsinais-Suomi,Egentliga Finland,Southwest Finland,',
      scripts: 'place',
    });
    expect(municipalities.map(({ fi }) => fi)).toEqual(['Salo']);
    expect(faults).toEqual([
      {
        table: 'municipalities',
        line: 2,
        fi: 'Kunnalta "Turku" puuttuu nimi, sijainti, väkiluku tai tunnettu maakunta ("99"). Täydennä rivi; maakuntien koodit ovat tiedostossa content/places/regions.csv.',
        en: 'The municipality "Turku" has no name, position, population or known region ("99"). Complete the row; the codes of regions are in content/places/regions.csv.',
      },
      expect.objectContaining({ table: 'municipalities', line: 4 }),
    ]);
  });

  test('a table that cannot be read is a fault, and nothing is thrown', () => {
    const { faults } = readPlaces({ municipalities: '', regions: 'a\tb', scripts: '\ufeffplace;ru' });
    expect(faults).toMatchObject([
      { table: 'regions', line: 1 },
      { table: 'municipalities', line: 1 },
    ]);
  });
});

describe('nameIn', () => {
  const tables = {
    municipalities: `${head}\n091,Helsinki,Helsingfors,Helsinki,,Helsingissä,,01,fi-sv,60,24,1\n598,Pietarsaari,Jakobstad,Jakobstad,,Pietarsaaressa,,01,sv-fi,63,22,1`,
    regions: 'code,fi,sv,en,inessive\n01,Uusimaa,Nyland,Uusimaa,Uudellamaalla\n21,Ahvenanmaa,Åland,Åland,Ahvenanmaalla',
    scripts: 'place,ru,ar\nHelsinki,Хельсинки,هلسنكي\nregion:Uusimaa,Уусимаа,\nPietarsaari,Якобстад,',
  };
  const small = readPlaces(tables);
  const named = [...small.municipalities, ...small.regions];

  test.each<[Lang, string[]]>([
    ['fi', ['Helsinki', 'Pietarsaari', 'Uusimaa', 'Ahvenanmaa']],
    ['fi-simple', ['Helsinki', 'Pietarsaari', 'Uusimaa', 'Ahvenanmaa']],
    ['sv', ['Helsingfors', 'Jakobstad', 'Nyland', 'Åland']],
    ['en', ['Helsinki', 'Jakobstad', 'Uusimaa', 'Åland']],
    ['so', ['Helsinki', 'Jakobstad', 'Uusimaa', 'Åland']],
    ['ru', ['Helsinki (Хельсинки)', 'Jakobstad (Якобстад)', 'Uusimaa (Уусимаа)', 'Åland']],
    ['ar', ['Helsinki (هلسنكي)', 'Jakobstad', 'Uusimaa', 'Åland']],
  ])('in %s: %j', (lang, expected) => {
    expect(named.map((place) => nameIn(lang, place))).toEqual(expected);
  });
});

test.each([
  ['Tampere', ['Tampere']],
  ['Tampere (Тампере)', ['Tampere', 'Тампере']],
  ['Tampere（坦佩雷）', ['Tampere', '坦佩雷']],
])('namesIn %s', (shown, expected) => {
  expect(namesIn(shown)).toEqual(expected);
});

describe('the tables', () => {
  test('names in other scripts are of known places and in the right letters', () => {
    const rows = csvParse(table('scripts'));
    expect(rows.filter(({ place = '' }) => !places.area(place))).toEqual([]);
    const letters = (lang: string) =>
      /^(ru|uk)$/.test(lang) ? 'Cyrillic' : /^zh/.test(lang) ? 'Han' : lang === 'th' ? 'Thai' : 'Arabic';
    for (const { place, ...names } of rows)
      for (const [lang, name = ''] of Object.entries(names))
        expect(name, `${place} in ${lang}`).toMatch(
          new RegExp(`^(\\p{Script=${letters(lang)}}|\\p{M}|[ ’\u200c-])*$`, 'u'),
        );
    for (const lang of ['ru', 'uk', 'ar', 'fa', 'ckb'])
      expect(
        rows.filter((row) => !row[lang]).map(({ place }) => place),
        lang,
      ).toEqual([]);
    expect(rows).toHaveLength(municipalities.length + regions.length);
  });

  test('codes, names and addresses are there, each once', () => {
    for (const list of [municipalities, regions])
      for (const key of ['code', 'fi', 'id', 'inessive'] as const) {
        const values = list.map((one) => one[key]);
        expect(values.filter((value) => value === '')).toEqual([]);
        expect(new Set(values).size).toBe(values.length);
      }
    for (const { code } of municipalities) expect(code).toMatch(/^\d{3}$/);
  });

  test('no municipality and region share an address, and none is called as the whole country', () => {
    const ids = [...municipalities, ...regions].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).not.toContain('finland');
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  test('every cell that sentences need is filled, every place is in Finland', () => {
    for (const { fi, sv, en, genitive, illative, lat, lon, population } of municipalities) {
      for (const word of [sv, en, genitive, illative]) expect(word, fi).toMatch(/^\p{Lu}/u);
      expect(lat > 59.5 && lat < 70.2, fi).toBe(true);
      expect(lon > 19 && lon < 31.7, fi).toBe(true);
      expect(population, fi).toBeGreaterThan(0);
    }
    for (const { fi, municipalities } of regions) expect(municipalities.length, fi).toBeGreaterThan(0);
  });
});

test.each([
  ['Mänttä-Vilppula', 'mantta-vilppula'],
  ['Pedersören kunta', 'pedersoren-kunta'],
  ['Åland', 'aland'],
  ['  A & B! ', 'a-b'],
  ['Общество', ''],
  ['', ''],
])('slug of %j', (name, expected) => {
  expect(slug(name)).toBe(expected);
});

test('distance in kilometres, the same both ways', () => {
  const helsinki = places.municipality('Helsinki') ?? expect.fail();
  const utsjoki = places.municipality('Utsjoki') ?? expect.fail();
  expect(distance(helsinki, helsinki)).toBe(0);
  expect(distance({ lat: 60, lon: 25 }, { lat: 61, lon: 25 })).toBeCloseTo(111.19, 2);
  expect(distance(helsinki, utsjoki)).toBeCloseTo(distance(utsjoki, helsinki), 9);
  expect(Math.round(distance(helsinki, utsjoki) / 10)).toBe(109);
});
