import { expect, test } from 'vitest';
import { type Facts, firstRegion, online, wholeCountry } from '#finder/file.ts';
import { servingIn } from './kept-place.ts';

test('a municipality keeps who helps there, in its region, in the whole country and online', () => {
  const places: [string, number, number, number][] = [
    ['tampere', 61.5, 23.8, 0],
    ['turku', 60.5, 22.3, 1],
  ];
  const rows: [string, number[]][] = [
    ['here', [0]],
    ['there', [1]],
    ['region', [firstRegion]],
    ['other-region', [firstRegion + 1]],
    ['country', [wholeCountry]],
    ['online', [1, online]],
  ];
  const facts = { places, rows } as unknown as Facts;
  expect(servingIn(facts, 'tampere')).toEqual(['here', 'region', 'country', 'online']);
  expect(servingIn(facts, 'nowhere')).toEqual([]);
});
