import { describe, expect, test } from 'vitest';
import { listedOne as one } from '#checks/testing.ts';
import type { Listed } from './listed.ts';
import { byFamily, inPages, rowsOnPage, runs } from './lists.ts';

const ids = (sections: { key: unknown; items: Listed[] }[]) =>
  sections.map(({ key, items }) => [key, items.map(({ id }) => id).join(' ')]);

describe('inPages', () => {
  test('cuts a list, the last page takes the rest', () => {
    expect(inPages(['a', 'b', 'c', 'd', 'e'], 2)).toEqual([
      { number: 1, items: ['a', 'b'] },
      { number: 2, items: ['c', 'd'] },
      { number: 3, items: ['e'] },
    ]);
  });

  test('a full page needs no second, one more does', () => {
    expect(inPages(['a', 'b'], 2)).toEqual([{ number: 1, items: ['a', 'b'] }]);
    const rows = (count: number) => inPages(Array.from({ length: count }, (_, index) => index)).length;
    expect([rows(48), rows(49)]).toEqual([1, 2]);
    expect([rows(rowsOnPage), rows(rowsOnPage + 1), rows(rowsOnPage * 2)]).toEqual([1, 2, 2]);
  });

  test('an empty list has one empty page', () => {
    expect(inPages([])).toEqual([{ number: 1, items: [] }]);
  });
});

describe('byFamily', () => {
  const items = [
    one('sports', { activities: ['sports'] }),
    one('both', { activities: ['guidance', 'shelter'] }),
    one('advice', { activities: ['guidance', 'information'] }),
  ];

  test('in the order of the families given; one in two families stands in both, once in each', () => {
    expect(ids(byFamily(items, ['safety', 'advice', 'leisure']))).toEqual([
      ['safety', 'both'],
      ['advice', 'both advice'],
      ['leisure', 'sports'],
    ]);
  });

  test('no family without organisations, no family that was not asked', () => {
    expect(ids(byFamily(items, ['rights', 'leisure']))).toEqual([['leisure', 'sports']]);
    expect(byFamily([], ['advice'])).toEqual([]);
  });
});

describe('runs', () => {
  test('neighbours with the same key stand together, the same key later is a new run', () => {
    const items = [
      one('a', { basedIn: 'Turku' }),
      one('b', { basedIn: 'Turku' }),
      one('c', { serves: ['country'] }),
      one('d', { basedIn: 'Turku' }),
    ];
    expect(ids(runs(items, ({ region }) => region?.fi))).toEqual([
      ['Varsinais-Suomi', 'a b'],
      [undefined, 'c'],
      ['Varsinais-Suomi', 'd'],
    ]);
  });

  test('runs without a key stand together, too, and none make none', () => {
    expect(ids(runs([one('a'), one('b')], () => undefined))).toEqual([[undefined, 'a b']]);
    expect(runs([], () => 1)).toEqual([]);
  });
});
