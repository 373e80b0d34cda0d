import { describe, expect, test } from 'vitest';
import { clockAt, dayOf, later, mondayOf, weekOf, writtenDay } from './calendar.ts';

const clock = (moment: string) => clockAt(new Date(moment));

describe('the clock in Finland', () => {
  test('is two hours ahead of UTC in winter and three in summer', () => {
    expect(clock('2026-01-15T15:00:00Z')).toEqual({ date: '2026-01-15', day: 3, minute: 17 * 60 });
    expect(clock('2026-07-15T14:00:00Z')).toEqual({ date: '2026-07-15', day: 2, minute: 17 * 60 });
  });

  test('changes on the last Sundays of March and October', () => {
    expect(clock('2026-03-29T00:59:00Z').minute).toBe(2 * 60 + 59);
    expect(clock('2026-03-29T01:00:00Z').minute).toBe(4 * 60);
    expect(clock('2026-10-25T00:59:00Z').minute).toBe(3 * 60 + 59);
    expect(clock('2026-10-25T01:00:00Z').minute).toBe(3 * 60);
  });

  test('begins a new day before UTC does, also a new year', () => {
    expect(clock('2026-12-31T22:00:00Z')).toEqual({ date: '2027-01-01', day: 4, minute: 0 });
  });
});

describe('days and weeks', () => {
  test('2026 has 53 weeks, so that two odd ones follow each other', () => {
    expect(['2026-12-27', '2026-12-28', '2027-01-03', '2027-01-04', '2027-01-11'].map(weekOf)).toEqual([
      52, 53, 53, 1, 2,
    ]);
    expect(['2026-01-01', '2025-12-29', '2024-12-30', '2023-01-01'].map(weekOf)).toEqual([1, 1, 1, 52]);
  });

  test.each([
    ['2026-11-23', 0],
    ['2026-11-29', 6],
    ['2028-02-29', 1],
  ])('%s is day %i of its week', (date, day) => {
    expect(dayOf(date)).toBe(day);
  });

  test('days are counted over months and over changes of the clock', () => {
    expect(later('2026-03-28', 2)).toBe('2026-03-30');
    expect(later('2027-01-01', -1)).toBe('2026-12-31');
    expect(mondayOf('2026-11-29')).toBe('2026-11-23');
    expect(mondayOf('2026-11-23')).toBe('2026-11-23');
  });
});

test('a day is written as in Finland', () => {
  expect(writtenDay('2026-01-05')).toBe('5.1.2026');
});
