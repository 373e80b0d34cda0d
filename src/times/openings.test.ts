import { describe, expect, test } from 'vitest';
import { clockAt, later, mondayOf, weekOf } from './calendar.ts';
import { holdsOn, isOn, nextOpening, shortTime, timesOf } from './openings.ts';

const clock = (moment: string) => clockAt(new Date(moment));
const office = timesOf({ days: ['mo', 'tu', 'we', 'th', 'fr'], from: '09:00', to: '16:00' });

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

  test('days are counted over months and over changes of the clock', () => {
    expect(later('2026-03-28', 2)).toBe('2026-03-30');
    expect(later('2027-01-01', -1)).toBe('2026-12-31');
    expect(mondayOf('2026-11-29')).toBe('2026-11-23');
    expect(mondayOf('2026-11-23')).toBe('2026-11-23');
  });

  test('odd and even weeks hold around New Year', () => {
    const odd = timesOf({ days: ['tu'], from: '17:00', to: '19:00', weeks: 'odd' });
    const even = timesOf({ days: ['tu'], from: '17:00', to: '19:00', weeks: 'even' });
    const tuesdays = ['2026-12-22', '2026-12-29', '2027-01-05', '2027-01-12'];
    expect(tuesdays.map((day) => holdsOn(odd, day))).toEqual([false, true, true, false]);
    expect(tuesdays.map((day) => holdsOn(even, day))).toEqual([true, false, false, true]);
  });

  test('nothing is before the first day, after the last, or on a day without', () => {
    const times = timesOf(
      { days: ['we'], from: '10:00', to: '12:00' },
      { start: '2026-09-02', end: '2026-09-23', exceptions: ['2026-09-09'] },
    );
    const wednesdays = ['2026-08-26', '2026-09-02', '2026-09-09', '2026-09-16', '2026-09-23', '2026-09-30'];
    expect(wednesdays.map((day) => holdsOn(times, day))).toEqual([false, true, false, true, true, false]);
  });
});

test('times are as short as they can be', () => {
  expect(office).toEqual([0b0011111, 540, 960]);
  expect(timesOf({ days: ['su'], from: '00:00', to: '24:00', weeks: 'even' })).toEqual([0b1000000, 0, 1440, 2]);
  expect(timesOf({ days: ['mo'], from: '09:00', to: '10:00' }, { end: '2026-12-01' })).toEqual([
    1,
    540,
    600,
    0,
    '',
    '2026-12-01',
    [],
  ]);
});

test.each([
  [540, '9'],
  [570, '9:30'],
  [0, '0'],
  [1440, '24'],
  [1440 + 120, '2'],
  [1440 + 30, '0:30'],
])('%i minutes are written %s', (minutes, text) => {
  expect(shortTime(minutes)).toBe(text);
});

describe('what is open', () => {
  const at = (times: Parameters<typeof nextOpening>[0], moment: string) => {
    const now = clock(moment);
    const opening = nextOpening(times, now);
    return opening && { ...opening, on: isOn(opening, now) };
  };

  test('from the first minute to the last, then the next day', () => {
    expect(at([office], '2026-11-27T06:59:00Z')).toEqual({ inDays: 0, from: 540, to: 960, on: false });
    expect(at([office], '2026-11-27T07:00:00Z')).toEqual({ inDays: 0, from: 540, to: 960, on: true });
    expect(at([office], '2026-11-27T13:59:00Z')?.on).toBe(true);
    expect(at([office], '2026-11-27T14:00:00Z')).toEqual({ inDays: 3, from: 540, to: 960, on: false });
  });

  test('at the same time of the clock in summer', () => {
    expect(at([office], '2026-07-15T06:00:00Z')?.on).toBe(true);
    expect(at([office], '2026-07-15T05:59:00Z')?.on).toBe(false);
  });

  test('over midnight', () => {
    const night = [timesOf({ days: ['fr'], from: '22:00', to: '02:00' })];
    expect(at(night, '2026-11-27T20:00:00Z')).toEqual({ inDays: 0, from: 1320, to: 1560, on: true });
    expect(at(night, '2026-11-27T23:59:00Z')).toEqual({ inDays: -1, from: 1320, to: 1560, on: true });
    expect(at(night, '2026-11-28T00:00:00Z')).toEqual({ inDays: 6, from: 1320, to: 1560, on: false });
  });

  test('until the end of the day, and always', () => {
    const evening = [timesOf({ days: ['fr'], from: '18:00', to: '24:00' })];
    expect(at(evening, '2026-11-27T21:59:00Z')).toEqual({ inDays: 0, from: 1080, to: 1440, on: true });
    expect(at(evening, '2026-11-27T22:00:00Z')?.on).toBe(false);
    const always = [timesOf({ days: ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'], from: '00:00', to: '24:00' })];
    for (const moment of ['2026-11-27T21:59:59Z', '2026-11-27T22:00:00Z', '2026-03-29T01:00:00Z'])
      expect(at(always, moment)?.on).toBe(true);
  });

  test('in its week only, even when an exception takes one away', () => {
    const odd = timesOf({ days: ['tu'], from: '17:00', to: '19:00', weeks: 'odd' });
    expect(at([odd], '2026-12-29T20:00:00Z')?.inDays).toBe(7);
    expect(at([odd], '2027-01-05T20:00:00Z')?.inDays).toBe(14);
    const without = timesOf(
      { days: ['tu'], from: '17:00', to: '19:00', weeks: 'even' },
      { exceptions: ['2026-12-08'] },
    );
    expect(at([without], '2026-12-01T12:00:00Z')?.inDays).toBe(21);
  });

  test('the one that ends last of those that are on, else the first to come', () => {
    const [short, long] = [
      timesOf({ days: ['fr'], from: '09:00', to: '10:00' }),
      timesOf({ days: ['fr'], from: '09:30', to: '12:00' }),
    ];
    expect(at([long, short], '2026-11-27T06:00:00Z')?.from).toBe(540);
    expect(at([short, long], '2026-11-27T07:45:00Z')?.to).toBe(720);
  });

  test('nothing after the end', () => {
    const over = timesOf({ days: ['fr'], from: '09:00', to: '10:00' }, { end: '2026-11-20' });
    expect(at([over], '2026-11-27T06:00:00Z')).toBeUndefined();
  });
});
