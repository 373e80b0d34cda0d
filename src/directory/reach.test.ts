import { describe, expect, test } from 'vitest';
import { listedOne as one, places } from '#checks/testing.ts';
import type { Organisation } from '#schema/organisation.ts';
import { buildDirectory } from './directory.ts';
import type { Listed } from './listed.ts';
import { country, familiesAt, familyIn, helpFor, overflowing, type ScopeOfHelp, shown } from './reach.ts';

const build = (...all: Listed[]) => buildDirectory(all, places);
const ids = (list: Listed[]) => list.map(({ id }) => id).join(' ');
const many = (count: number, name: string, facts: Partial<Organisation>) =>
  Array.from({ length: count }, (_, index) => one(`${name}${index}`, facts));

const turku = places.municipality('Turku') ?? expect.fail();
const salo = places.municipality('Salo') ?? expect.fail();
const oulu = places.municipality('Oulu') ?? expect.fail();
const region = places.region('Varsinais-Suomi') ?? expect.fail();

const directory = build(
  one('turku', { activities: ['guidance', 'sports'] }),
  one('region', { serves: ['region:Varsinais-Suomi'], activities: ['guidance'] }),
  one('country', { serves: ['country'], activities: ['shelter', 'guidance'] }),
  one('net', { serves: ['online', 'Turku'], activities: ['crisis-support'] }),
);
const told = (scopes: ScopeOfHelp[]) =>
  scopes.map(({ scope, total, sections }) => [
    scope,
    total,
    Object.fromEntries(sections.map(({ key, items }) => [key, ids(items)])),
  ]);
const nationwide = ['nationwide', 2, { advice: 'country', safety: 'country net' }];

describe('helpFor', () => {
  test('a municipality: local, regional, then nationwide, each by family', () => {
    expect(told(helpFor(directory, turku))).toEqual([
      ['local', 2, { advice: 'turku', leisure: 'turku', safety: 'net' }],
      ['regional', 1, { advice: 'region' }],
      nationwide,
    ]);
  });

  test('a municipality without any help of its own still has that of the region and the country', () => {
    expect(told(helpFor(directory, salo))).toEqual([
      ['local', 0, {}],
      ['regional', 1, { advice: 'region' }],
      nationwide,
    ]);
    expect(told(helpFor(directory, oulu))).toEqual([['local', 0, {}], ['regional', 0, {}], nationwide]);
  });

  test('a region: what works in it, then nationwide', () => {
    const [local, ...rest] = told(helpFor(directory, region));
    expect(local).toEqual(['local', 3, { advice: 'region turku', leisure: 'turku', safety: 'net' }]);
    expect(rest).toEqual([nationwide]);
  });

  test('the whole country: nationwide alone', () => {
    expect(told(helpFor(directory, country))).toEqual([nationwide]);
  });

  test('families stand in the order of the first page', () => {
    const keys = helpFor(directory, turku)[0]?.sections.map(({ key }) => key);
    expect(keys).toEqual(['advice', 'leisure', 'safety']);
  });

  test('is worked out once for a directory, and anew for another', () => {
    expect(helpFor(directory, turku)).toBe(helpFor(directory, turku));
    expect(told(helpFor(build(), turku))).toEqual([
      ['local', 0, {}],
      ['regional', 0, {}],
      ['nationwide', 0, {}],
    ]);
  });
});

describe('familyIn', () => {
  test('local and regional of one family, nearest first, without the nationwide', () => {
    expect(ids(familyIn(directory, turku, 'advice'))).toBe('turku region');
    expect(ids(familyIn(directory, turku, 'rights'))).toBe('');
    expect(ids(familyIn(directory, oulu, 'advice'))).toBe('');
    expect(ids(familyIn(directory, region, 'safety'))).toBe('net');
  });

  test('for the whole country, the nationwide', () => {
    expect(ids(familyIn(directory, country, 'safety'))).toBe('country net');
  });
});

describe('overflowing', () => {
  const families = (...all: Listed[]) => overflowing(build(...all), turku);

  test('a family that has more rows than the page shows in a scope', () => {
    expect(families(...many(shown.local, 'a', {}))).toEqual([]);
    expect(families(...many(shown.local + 1, 'a', {}))).toEqual(['advice']);
    const served = { serves: ['region:Varsinais-Suomi'], activities: ['sports'] } satisfies Partial<Organisation>;
    expect(families(...many(shown.regional, 'a', served))).toEqual([]);
    expect(families(...many(shown.regional + 1, 'a', served))).toEqual(['leisure']);
  });

  test('scopes are not added up, and nationwide help has its own page, that of the country', () => {
    expect(
      families(...many(shown.local, 'a', {}), ...many(shown.regional, 'b', { serves: ['region:Varsinais-Suomi'] })),
    ).toEqual([]);
    const served = many(shown.nationwide + 1, 'a', { serves: ['country'] });
    expect(families(...served)).toEqual([]);
    expect(overflowing(build(...served), country)).toEqual(['advice']);
    expect(overflowing(build(...served.slice(1)), country)).toEqual([]);
  });
});

describe('familiesAt', () => {
  test('how much of each family is there or in the region, and how near the nearest is, each organisation once', () => {
    expect(familiesAt(directory, turku)).toEqual([
      { family: 'advice', nearest: 'local', count: 2 },
      { family: 'leisure', nearest: 'local', count: 1 },
      { family: 'safety', nearest: 'local', count: 1 },
    ]);
    expect(familiesAt(directory, salo)).toEqual([
      { family: 'advice', nearest: 'regional', count: 1 },
      { family: 'safety', nearest: 'nationwide', count: 0 },
    ]);
    expect(familiesAt(directory, country)).toEqual([
      { family: 'advice', nearest: 'nationwide', count: 1 },
      { family: 'safety', nearest: 'nationwide', count: 2 },
    ]);
  });

  test('nothing where nothing is', () => {
    expect(familiesAt(build(), turku)).toEqual([]);
    expect(familiesAt(build(), country)).toEqual([]);
  });
});
