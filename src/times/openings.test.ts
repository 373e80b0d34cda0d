import { describe, expect, test } from 'vitest';
import { clockAt } from './calendar.ts';
import { holdsOn, isAlways, isLong, isOn, nextOpening, shortTime, timesOf, timesOn } from './openings.ts';

const clock = (moment: string) => clockAt(new Date(moment));
const office = timesOf({ days: ['mo', 'tu', 'we', 'th', 'fr'], from: '09:00', to: '16:00' });

describe('times hold', () => {
  test('in odd and even weeks, around New Year, too', () => {
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
  [2 * 1440, '24'],
  [3 * 1440 + 600, '10'],
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

test.each<[string, Parameters<typeof timesOf>[0], boolean]>([
  ['every day from 0 to 24', { days: ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'], from: '00:00', to: '24:00' }, true],
  ['every day from 8 to 8', { days: ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'], from: '08:00', to: '08:00' }, true],
  [
    'but in every other week',
    { days: ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'], from: '00:00', to: '24:00', weeks: 'odd' },
    false,
  ],
  ['but on Sundays', { days: ['mo', 'tu', 'we', 'th', 'fr', 'sa'], from: '00:00', to: '24:00' }, false],
  ['but for an hour', { days: ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'], from: '00:00', to: '23:00' }, false],
])('day and night: %s', (_, slot, expected) => {
  expect(isAlways(timesOf(slot))).toBe(expected);
});

describe('on holidays', () => {
  test('times with exceptions alone do not hold, for nobody has told of holidays', () => {
    const times = timesOf({ days: ['fr'], from: '09:00', to: '15:00' }, { exceptions: ['2026-12-18'] });
    expect(['2026-12-11', '2026-12-18', '2026-12-25'].map((day) => holdsOn(times, day))).toEqual([true, false, false]);
  });

  const christmas = '2026-12-25';

  test('weekly times do not hold, for nobody has told whether they do', () => {
    expect(holdsOn(office, '2026-12-23')).toBe(true);
    for (const day of ['2026-12-24', christmas]) expect(holdsOn(office, day)).toBe(false);
    expect(nextOpening([office], clock('2026-12-25T08:00:00Z'))).toEqual({ inDays: 3, from: 540, to: 960 });
  });

  test('what never ends, and what was told of that day, holds', () => {
    const always = timesOf({ days: ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'], from: '00:00', to: '24:00' });
    const [special = always] = timesOn([{ on: christmas, from: '10:00', to: '12:00' }, { on: '2026-12-26' }]);
    expect(holdsOn(always, christmas)).toBe(true);
    expect(holdsOn(special, christmas)).toBe(true);
    expect(holdsOn(special, '2026-12-24')).toBe(false);
    expect(timesOn([{ on: christmas }])).toEqual([]);
  });
});

describe('hours that touch are one', () => {
  const at = (times: Parameters<typeof nextOpening>[0], moment: string) => nextOpening(times, clock(moment));
  const days = (...on: Parameters<typeof timesOf>[0]['days']) => on;

  test('over midnight, and from one slot to the next', () => {
    const week = timesOf({ days: days('mo', 'tu', 'we', 'th', 'fr'), from: '00:00', to: '24:00' });
    const weekend = timesOf({ days: days('sa', 'su'), from: '00:00', to: '24:00' });
    const opening = at([week, weekend], '2026-11-24T21:00:00Z') ?? expect.fail();
    expect(isLong(opening, clock('2026-11-24T21:00:00Z'))).toBe(true);
    expect(at([week], '2026-11-27T21:30:00Z')).toEqual({ inDays: 0, from: 0, to: 1440 });
  });

  test('of one day, and no farther than they touch', () => {
    const morning = timesOf({ days: days('mo'), from: '09:00', to: '12:00' });
    const noon = timesOf({ days: days('mo'), from: '12:00', to: '15:00' });
    const evening = timesOf({ days: days('mo'), from: '16:00', to: '18:00' });
    expect(at([evening, noon, morning], '2026-11-23T08:00:00Z')).toEqual({ inDays: 0, from: 540, to: 900 });
  });

  test('a night that goes on in a morning', () => {
    const night = timesOf({ days: days('fr'), from: '22:00', to: '06:00' });
    const early = timesOf({ days: days('sa'), from: '06:00', to: '09:00' });
    expect(at([night, early], '2026-11-28T01:00:00Z')).toEqual({ inDays: -1, from: 1320, to: 1440 + 540 });
  });
});

test('what ends after midnight joins what begins when it ends', () => {
  const night = timesOf({ days: ['fr'], from: '22:00', to: '02:00' });
  const morning = timesOf({ days: ['sa'], from: '02:00', to: '06:00' });
  const friday = clockAt(new Date('2026-11-27T21:00:00Z'));
  expect(nextOpening([night, morning], friday)).toEqual({ inDays: 0, from: 22 * 60, to: 30 * 60 });
  expect(nextOpening([morning, night], friday)).toEqual({ inDays: 0, from: 22 * 60, to: 30 * 60 });
});
