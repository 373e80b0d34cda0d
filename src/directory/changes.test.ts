import { expect, test } from 'vitest';
import { listedOne } from '#checks/testing.ts';
import { firstDay, latestChanges } from './changes.ts';

const seen = (id: string, asOf: string) => listedOne(id, { sources: [{ url: 'https://a.fi/', asOf }] });

test('the newest come first; a month and a year count from their first day, and what has no date is left out', () => {
  const confirmed = listedOne('confirmed', {
    confirmed: { on: '2026-03-02', by: 'organisation' },
    sources: [{ url: 'https://a.fi/', asOf: '2019' }],
  });
  const all = [
    seen('year', '2026'),
    seen('month', '2026-03'),
    seen('none', 'unknown'),
    confirmed,
    seen('day', '2026-02-28'),
  ];
  expect(latestChanges(all, 9).map(({ one, on }) => [one.id, on])).toEqual([
    ['confirmed', '2026-03-02'],
    ['month', '2026-03'],
    ['day', '2026-02-28'],
    ['year', '2026'],
  ]);
  expect(latestChanges(all, 2).map(({ one }) => one.id)).toEqual(['confirmed', 'month']);
});

test.each([
  ['2026', '2026-01-01'],
  ['2026-03', '2026-03-01'],
  ['2026-03-15', '2026-03-15'],
])('the first day that %s can mean is %s', (date, day) => {
  expect(firstDay(date)).toBe(day);
});
