import { describe, expect, test } from 'vitest';
import { freshness, newest } from './freshness.ts';

const sources = (...dates: string[]) => dates.map((asOf) => ({ url: 'https://a.fi/', asOf }));

describe('newest', () => {
  test.each([
    [['2023', '2024-03-15', '2024-03'], '2024-03-15'],
    [['2024', '2023-12'], '2024'],
    [['2024', '2024-01'], '2024-01'],
    [['unknown', '1998'], '1998'],
    [['unknown'], ''],
    [[], ''],
  ])('of %j is %j', (dates, expected) => {
    expect(newest(sources(...dates))).toBe(expected);
  });
});

describe('freshness', () => {
  test('a confirmation says by whom and when', () => {
    const confirmed = { on: '2026-11-22', by: 'organisation' } as const;
    expect(freshness({ confirmed, sources: sources('2020') })).toEqual({ state: 'confirmed', ...confirmed });
  });

  test('without one the newest source is only something that was seen', () => {
    expect(freshness({ sources: sources('2020', '2024-03', 'unknown') })).toEqual({ state: 'seen', asOf: '2024-03' });
  });

  test('nothing is dated', () => {
    expect(freshness({ sources: sources('unknown') })).toEqual({ state: 'undated' });
  });
});
