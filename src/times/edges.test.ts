import { expect, test } from 'vitest';
import { clockAt } from './calendar.ts';
import { isLong, isOn, nextOpening, type Times, timesOf } from './openings.ts';

const clock = (moment: string) => clockAt(new Date(moment));
const everyDay = timesOf({ days: ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'], from: '00:00', to: '24:00' });
const at = (times: Parameters<typeof nextOpening>[0], moment: string) => nextOpening(times, clock(moment));
const monday = '2026-11-23T10:00:00Z';

test('what never ends is told for a week', () => {
  expect(at([everyDay], monday)).toEqual({ inDays: 0, from: 0, to: 7 * 1440 });
});

test('what ends at midnight joins what begins then, and not what begins a minute later', () => {
  const evening = timesOf({ days: ['mo'], from: '08:00', to: '24:00' });
  const tuesday = (from: string) => timesOf({ days: ['tu'], from, to: '03:00' });
  expect(at([evening, tuesday('00:00')], monday)?.to).toBe(1440 + 180);
  expect(at([evening, tuesday('00:01')], monday)?.to).toBe(1440);
});

test('what begins and ends while another thing is open changes nothing', () => {
  const [day, hour] = ['08:00', '11:00'].map((from, index) =>
    timesOf({ days: ['mo'], from, to: index ? '13:00' : '17:00' }),
  ) as [Times, Times];
  expect(at([hour, day], monday)).toEqual({ inDays: 0, from: 480, to: 1020 });
});

test('several that touch are joined in whichever order they are told', () => {
  const slots = [
    ['14:00', '16:00'],
    ['12:00', '13:00'],
    ['13:00', '14:00'],
  ].map(([from = '', to = '']) => timesOf({ days: ['mo'], from, to }));
  expect(at(slots, monday)).toEqual({ inDays: 0, from: 720, to: 960 });
});

test('of those that are still to come today the first, whichever is told first', () => {
  const [late, early] = ['18:00', '16:00'].map((from) => timesOf({ days: ['mo'], from, to: '20:00' })) as [
    Times,
    Times,
  ];
  expect(at([late, early], monday)).toEqual({ inDays: 0, from: 960, to: 1200 });
});

test('what has just closed is not what opens next', () => {
  const once = timesOf({ days: ['mo'], from: '09:00', to: '12:00' });
  expect(at([once], '2026-11-23T09:59:00Z')).toEqual({ inDays: 0, from: 540, to: 720 });
  expect(at([once], monday)).toEqual({ inDays: 7, from: 540, to: 720 });
});

test('what goes on for a day is long, what ends a minute sooner is not', () => {
  const now = clock(monday);
  expect([1440 + now.minute - 1, 1440 + now.minute].map((to) => isLong({ inDays: 0, from: 0, to }, now))).toEqual([
    false,
    true,
  ]);
  expect(isLong({ inDays: -1, from: 0, to: 2 * 1440 + now.minute }, now)).toBe(true);
});

test('an hour that begins now is on, one that begins in a minute is not', () => {
  const now = clock(monday);
  const to = 1439;
  expect([0, 1].map((after) => isOn({ inDays: 0, from: now.minute + after, to }, now))).toEqual([true, false]);
  expect(isOn({ inDays: -1, from: 1439, to }, now)).toBe(true);
});
