import { describe, expect, test } from 'vitest';
import { type Facts, hitName, received, send } from './file.ts';
import { made, row } from './testing.ts';

const facts: Facts = {
  ...made,
  places: [
    ['turku', 60.46, 22.26, 0],
    ['oulu', 65.02, 25.48, 1],
  ],
  rows: [
    row('a', [0, 1000, -1], {
      does: ['groups', 'courses'],
      speaks: [[1, 5]],
      flags: 9,
      times: [[1, 540, 600, 2, '', '2026-12-01', []]],
      offers: ['groups'],
    }),
    row('b', [1]),
  ],
};
const journey = (some: Facts) => received(JSON.parse(JSON.stringify(send(some))));

describe('facts that were sent', () => {
  test('are received as they were', () => {
    expect(journey(facts)).toEqual(facts);
  });

  test('go by columns, as many as a row has', () => {
    const { columns } = send(facts);
    expect(columns.map(({ length }) => length)).toEqual(Array(9).fill(2));
    expect(columns[0]).toEqual(['a', 'b']);
  });

  test('have an empty list where a row has no offers', () => {
    const [, withoutOffers] = facts.rows;
    const rows = [(withoutOffers?.slice(0, 8) ?? expect.fail()) as Facts['rows'][number]];
    expect(journey({ ...facts, rows }).rows).toEqual([withoutOffers]);
  });

  test('may be of nobody', () => {
    expect(journey({ ...facts, rows: [] }).rows).toEqual([]);
  });

  test('have places within a hundredth of a degree', () => {
    const [[, lat = 0, lon = 0] = []] = journey({ ...facts, places: [['x', 60.449, 22.271, 0]] }).places;
    expect(Math.abs(lat - 60.449)).toBeLessThanOrEqual(0.01);
    expect(Math.abs(lon - 22.271)).toBeLessThanOrEqual(0.01);
  });
});

test('what the index calls a row begins with what it calls its list', () => {
  expect(hitName('abc', 7)).toBe('abc 7');
  expect(hitName('abc', 7).slice(hitName('abc').length)).toBe('7');
});
