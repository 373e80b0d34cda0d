import { describe, expect, test } from 'vitest';
import { least, listedOne as one, places } from '#checks/testing.ts';
import { buildDirectory } from './directory.ts';
import { type Listed, reachable, spokenIn } from './listed.ts';

const build = (...all: Listed[]) => buildDirectory(all, places);
const ids = (list: Listed[] | undefined) => list?.map(({ id }) => id);
const confirmed = { on: '2026-01-01', by: 'editor' } as const;

const municipality = (name: string) => places.municipality(name) ?? expect.fail();
const region = (name: string) => places.region(name) ?? expect.fail();

describe('listed', () => {
  test('works out home, region, families and age', () => {
    const facts = { basedIn: 'Turku', activities: ['shelter', 'guidance', 'information'] as Listed['activities'] };
    expect(one('a', facts)).toMatchObject({
      id: 'a',
      home: { fi: 'Turku' },
      region: { fi: 'Varsinais-Suomi' },
      families: ['advice', 'safety'],
      newest: '2024',
    });
  });

  test('the region is that of home, else of the first place served, else none', () => {
    expect(one('a', { basedIn: 'Oulu', serves: ['Turku'] }).region?.fi).toBe('Pohjois-Pohjanmaa');
    expect(one('a', { serves: ['region:Kainuu', 'Turku'] }).region?.fi).toBe('Kainuu');
    expect(one('a', { serves: ['Turku', 'region:Kainuu'] }).region?.fi).toBe('Varsinais-Suomi');
    expect(one('a', { basedIn: 'Oulu', serves: ['Oulu', 'country'] }).region).toBeUndefined();
    expect(one('a', { basedIn: 'Oulu', serves: ['online'] }).region).toBeUndefined();
  });
});

describe('who serves a place', () => {
  test('a municipality is served locally, the others of a region regionally', () => {
    const { byMunicipality, byRegion, nationwide } = build(
      one('turku'),
      one('region', { serves: ['region:Varsinais-Suomi'] }),
      one('both', { serves: ['Turku', 'region:Varsinais-Suomi', 'Turku'] }),
      one('all', { serves: ['country'] }),
      one('net', { serves: ['online', 'country'] }),
    );
    const turku = byMunicipality.get(municipality('Turku'));
    expect(ids(turku?.local)?.sort()).toEqual(['both', 'turku']);
    expect(ids(turku?.regional)).toEqual(['region']);
    const salo = byMunicipality.get(municipality('Salo'));
    expect(ids(salo?.local)).toEqual([]);
    expect(ids(salo?.regional)?.sort()).toEqual(['both', 'region']);
    expect(ids(byRegion.get(region('Varsinais-Suomi')))?.sort()).toEqual(['both', 'region', 'turku']);
    expect(ids(nationwide)?.sort()).toEqual(['all', 'net']);
  });

  test('home alone serves nobody, and every place has an answer', () => {
    const { byMunicipality, byRegion } = build(one('a', { basedIn: 'Oulu', serves: ['Turku'] }));
    expect(byMunicipality.get(municipality('Oulu'))).toEqual({ local: [], regional: [] });
    expect(byMunicipality.size).toBe(308);
    expect(byRegion.size).toBe(19);
  });
});

describe('indexes', () => {
  test('by activity, family, group and language of service', () => {
    const directory = build(
      one('a', { activities: ['guidance', 'information'], groups: ['women', 'men'], languages: [{ language: 'so' }] }),
      one('b', { activities: ['sports'] }),
    );
    expect(ids(directory.byActivity.get('guidance'))).toEqual(['a']);
    expect(ids(directory.byActivity.get('sports'))).toEqual(['b']);
    expect(directory.byActivity.get('shelter')).toBeUndefined();
    expect(ids(directory.byFamily.get('advice'))).toEqual(['a']);
    expect(ids(directory.byGroup.get('men'))).toEqual(['a']);
    expect(ids(directory.byLanguage.get('so'))).toEqual(['a']);
  });

  test('spokenIn counts the languages of offers too, each once', () => {
    const offer = { name: 'A', activity: 'guidance', asOf: '2026' } as const;
    const facts = { languages: [{ language: 'so' }], offers: [{ ...offer, languages: ['ar', 'so'] }, offer] };
    expect(spokenIn({ ...least, ...facts })).toEqual(['so', 'ar']);
    expect(spokenIn(least)).toEqual([]);
  });

  test('one that has ended is in no list, but is found by its id and its former ids', () => {
    const directory = build(one('b', { status: 'ended', formerIds: ['old', 'older'] }), one('a'));
    expect(ids(directory.organisations)).toEqual(['a']);
    expect(ids(directory.byActivity.get('guidance'))).toEqual(['a']);
    expect(ids(directory.byMunicipality.get(municipality('Turku'))?.local)).toEqual(['a']);
    expect(directory.byId.get('b')?.status).toBe('ended');
    expect([...directory.former]).toEqual([
      ['old', 'b'],
      ['older', 'b'],
    ]);
  });
});

describe('reachable', () => {
  const offer = { name: 'A', activity: 'guidance', asOf: '2026' } as const;
  const place = { street: 'Katu 1', city: 'Turku' };

  test.each<[string, Partial<Listed>, boolean]>([
    ['nothing known', {}, false],
    ['a number', { phone: '116006' }, true],
    ['an address for letters', { email: 'a@a.example' }, true],
    ['a page', { website: 'https://a.example/' }, true],
    ['social media', { social: ['https://a.example/'] }, true],
    ['the number of an offer', { offers: [{ ...offer, phone: '116006' }] }, true],
    ['the page of an offer', { offers: [{ ...offer, url: 'https://a.example/' }] }, true],
    ['the place of an offer', { offers: [{ ...offer, where: 'Kirjasto' }] }, true],
    ['an offer', { offers: [offer] }, false],
    ['a street', { locations: [place] }, true],
    ['a house with a name', { locations: [{ name: 'Tupa', city: 'Turku' }] }, true],
    ['a town', { locations: [{ city: 'Turku' }] }, false],
    ['a secret street', { locations: [place], addressSecret: true }, false],
    ['the secret place of an offer', { offers: [{ ...offer, where: 'Koti' }], addressSecret: true }, false],
    ['a number beside a secret street', { locations: [place], addressSecret: true, phone: '116006' }, true],
  ])('by %s: %j', (_, facts, expected) => {
    expect(reachable({ ...least, ...facts })).toBe(expected);
  });
});

describe('order', () => {
  test('all by name as in Finnish: å, ä and ö last', () => {
    expect(ids(build(one('ö'), one('z'), one('ä'), one('å'), one('A'), one('b')).organisations)).toEqual([
      'A',
      'b',
      'z',
      'å',
      'ä',
      'ö',
    ]);
  });

  const asOf = (date: string) => ({ sources: [{ url: 'https://a.fi/', asOf: date }] });

  test('lists by trust: confirmed, then active, then newest, then name', () => {
    const local = build(
      one('unclear', { status: 'unclear', ...asOf('2026-11') }),
      one('old', asOf('2019')),
      one('b', asOf('2026-05')),
      one('a', asOf('2026-05')),
      one('confirmed', { confirmed, status: 'unclear', ...asOf('unknown') }),
    ).byMunicipality.get(municipality('Turku'))?.local;
    expect(ids(local)).toEqual(['confirmed', 'a', 'b', 'old', 'unclear']);
  });

  test('those that one can reach before all others', () => {
    const { byTrust } = build(
      one('confirmed', { confirmed, ...asOf('2026-11') }),
      one('mute', asOf('2026-11')),
      one('called', { phone: '116006', status: 'unclear', ...asOf('2019') }),
      one('written-to', { email: 'a@a.example', ...asOf('2019') }),
    );
    expect(ids(byTrust)).toEqual(['written-to', 'called', 'confirmed', 'mute']);
  });

  test('subject lists by region first, those for the whole country before all', () => {
    const list = build(
      one('oulu', { basedIn: 'Oulu', confirmed }),
      one('turku', { basedIn: 'Turku' }),
      one('turku-confirmed', { basedIn: 'Turku', confirmed }),
      one('country', { serves: ['country'], status: 'unclear' }),
    ).byActivity.get('guidance');
    expect(ids(list)).toEqual(['country', 'turku-confirmed', 'turku', 'oulu']);
  });

  test('the list that was given keeps its own order', () => {
    const all = [one('b'), one('a')];
    buildDirectory(all, places);
    expect(ids(all)).toEqual(['b', 'a']);
  });
});
