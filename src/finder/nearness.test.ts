import { describe, expect, test } from 'vitest';
import { flag } from './file.ts';
import { municipalityAt, nearnessTo, tiers } from './nearness.ts';
import { made, row } from './testing.ts';

const turku = nearnessTo(made, 'turku');

test('a municipality alone in its region is near what serves that region, and a neighbour first of the list is no country', () => {
  const oulu = nearnessTo(made, 'oulu');
  expect(oulu(row('a', [1001]))).toEqual({ tier: tiers.regional, km: 0 });
  expect(oulu(row('a', [1000]))).toBeUndefined();
  expect(nearnessTo(made, 'naantali')(row('a', [0]))?.tier).toBe(tiers.near);
});

describe('nearness to a municipality', () => {
  test.each<[string, number[], number, number]>([
    ['the place itself', [0], 0, tiers.local],
    ['the place and its region', [1000, 0], 0, tiers.local],
    ['the place and the country', [-1, 0], 0, tiers.local],
    ['its region', [1000], 0, tiers.regional],
    ['its region and a neighbour', [1, 1000], 0, tiers.regional],
    ['the country by phone', [-1], flag.remote, tiers.remote],
    ['online', [-2], flag.remote, tiers.remote],
    ['online and a neighbour', [1, -2], flag.remote, tiers.remote],
  ])('of one that serves %s', (_, areas, flags, tier) => {
    expect(turku(row('a', areas, { flags }))).toEqual({ tier, km: 0 });
  });

  test.each([
    ['a neighbour', [1], 10, 20],
    ['two, the nearer counts', [3, 1], 10, 20],
    ['one in the same region', [2], 40, 60],
    ['one far away', [3], 500, 600],
  ])('of one that serves %s', (_, areas, least, most) => {
    const { tier, km } = turku(row('a', areas)) ?? expect.fail();
    expect(tier).toBe(tiers.near);
    expect(km).toBeGreaterThan(least);
    expect(km).toBeLessThan(most);
  });

  test.each<[string, string, number[]]>([
    ['one for the whole country that nothing reaches', 'turku', [-1]],
    ['one of another region', 'turku', [1001]],
    ['an unknown place', 'atlantis', [0]],
  ])('there is none of %s', (_, place, areas) => {
    expect(nearnessTo(made, place)(row('a', areas))).toBeUndefined();
  });
});

test.each([
  [60.45, 22.3, 'turku'],
  [60.48, 22.0, 'naantali'],
  [66, 25, 'oulu'],
])('the municipality at %d, %d is %s', (lat, lon, expected) => {
  expect(municipalityAt(made, { lat, lon })).toBe(expected);
});
