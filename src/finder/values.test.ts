import { describe, expect, test } from 'vitest';
import type { Clock } from '#times/calendar.ts';
import { type Times, timesOf } from '#times/openings.ts';
import { firstRegion, flag, online, wholeCountry } from './file.ts';
import { made, row, type Told } from './testing.ts';
import { placesIn, valuesOf } from './values.ts';

/** Tuesday 24 November 2026 in Finland. */
const tuesday = (minute: number): Clock => ({ date: '2026-11-24', day: 1, minute });
const values = (areas: number[], told: Told = {}, minute = 600) =>
  valuesOf(made, row('a', areas, told), tuesday(minute));
const weekly = (days: ('tu' | 'we' | 'sa')[], from: string, to: string, when = {}): Times =>
  timesOf({ days, from, to }, when);

describe('what an organisation has of each facet', () => {
  test('activities with their families, and groups: for all is for everyone but those who must know that they are meant', () => {
    expect(values([0], { does: ['courses', 'shelter'] }).need).toEqual(['courses', 'shelter', 'learning', 'safety']);
    expect(values([0], { whom: ['women'] }).group).toEqual(['women']);
    expect(values([0], { whom: ['everyone', 'undocumented'] }).group).toEqual([
      'everyone',
      'undocumented',
      'women',
      'men',
    ]);
  });

  test('languages, and how each is served', () => {
    const { language, how } = values([0], {
      speaks: [
        [0, 0b001],
        [1, 0b110],
      ],
    });
    expect([language, how(), how('ar'), how('so'), how('xx')]).toEqual([
      ['ar', 'so'],
      ['staff', 'volunteer', 'interpreter'],
      ['staff'],
      ['volunteer', 'interpreter'],
      [],
    ]);
  });

  test('ways, roles and ticks', () => {
    const all = values([0, online], {
      flags: flag.place | flag.phone | flag.free | flag.dropIn | flag.stepFree,
      roles: 0b10,
    });
    expect([all.way, all.role, all.free, all.join, all.access]).toEqual([
      ['place', 'online', 'phone'],
      ['member'],
      ['yes'],
      ['drop-in'],
      ['yes'],
    ]);
    const none = values([0]);
    expect([none.way, none.role, none.free, none.join, none.access]).toEqual([[], [], [], [], []]);
  });

  test.each<[string, Times[], number, string[]]>([
    ['none', [], 600, []],
    ['now', [weekly(['tu'], '09:00', '16:00')], 600, ['now', 'today']],
    ['still today', [weekly(['tu'], '12:00', '16:00')], 600, ['today']],
    ['over today', [weekly(['tu'], '09:00', '10:00')], 600, []],
    ['tomorrow', [weekly(['we'], '09:00', '16:00')], 600, []],
    ['from 17 on', [weekly(['we'], '17:00', '17:15')], 600, ['evening']],
    ['a little past 17', [weekly(['we'], '09:00', '17:30')], 600, []],
    ['well past 17', [weekly(['we'], '09:00', '17:31')], 600, ['evening']],
    ['over midnight', [weekly(['we'], '16:00', '02:00')], 600, ['evening']],
    ['at the weekend', [weekly(['sa'], '18:00', '20:00')], 600, ['weekend']],
    ['until today', [weekly(['we'], '18:00', '20:00', { end: '2026-11-24' })], 600, ['evening']],
    ['no more', [weekly(['we', 'sa'], '18:00', '20:00', { end: '2026-11-23' })], 600, []],
  ])('when it is open: %s', (_, times, minute, expected) => {
    expect(values([0], { times }, minute).when).toEqual(expected);
  });
});

test('where it helps: its municipalities, all of its region, everywhere where one need not go', () => {
  const places = (areas: number[], flags = 0) => [...placesIn(made)(row('a', areas, { flags }))];
  expect(places([3, 0])).toEqual(['oulu', 'turku']);
  expect(places([firstRegion, 0])).toEqual(['turku', 'naantali', 'salo']);
  expect(places([wholeCountry], flag.remote)).toEqual(['everywhere']);
  expect(places([wholeCountry])).toEqual([]);
  expect(places([online, 0], flag.remote)).toEqual(['everywhere']);
  expect(places([0], flag.remote)).toEqual(['turku']);
});
