import { expect, test } from 'vitest';
import { type Facts, firstRegion, flag, online, type Row, wholeCountry } from '#finder/file.ts';
import { servingIn } from './municipality.ts';

test('a municipality keeps who helps there, in its region, and from afar where one need not go', () => {
  const places: [string, number, number, number][] = [
    ['tampere', 61.5, 23.8, 0],
    ['turku', 60.5, 22.3, 1],
  ];
  const row = (id: string, areas: number[], flags = 0): Row => [id, areas, [], [], [], flags, 0, []];
  const rows = [
    row('here', [0]),
    row('there', [1], flag.remote),
    row('region', [firstRegion]),
    row('other-region', [firstRegion + 1]),
    row('by-phone', [wholeCountry], flag.remote),
    row('to-go-to', [wholeCountry]),
    row('online', [1, online], flag.remote),
  ];
  const facts = { places, rows } as unknown as Facts;
  expect(servingIn(facts, 'tampere')).toEqual(['here', 'region', 'by-phone', 'online']);
  expect(servingIn(facts, 'nowhere')).toEqual([]);
});
