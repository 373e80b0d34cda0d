import { describe, expect, test } from 'vitest';
import { clockAt } from '#times/calendar.ts';
import { type Facts, flag, type Row } from './file.ts';
import { narrowing } from './narrow.ts';
import type { Choices } from './query.ts';

/** Friday 27 November 2026, 17.30 in Finland. */
const clock = clockAt(new Date('2026-11-27T15:30:00Z'));
const [fridays, sundays] = [1 << 4, 1 << 6];

const row = (
  id: string,
  areas: number[],
  more: Partial<{ does: number[]; for: number[]; speaks: Row[4]; flags: number; roles: number; times: Row[7] }> = {},
): Row => [
  id,
  areas,
  more.does ?? [0],
  more.for ?? [0],
  more.speaks ?? [],
  more.flags ?? flag.active,
  more.roles ?? 0,
  more.times ?? [],
];

/** Turku and its neighbour Naantali (15 km) in one region, Salo (50 km) in the same, Oulu far away; -1 is the country, -2 online. */
const facts: Facts = {
  of: '',
  places: [
    ['turku', 60.45, 22.27, 0],
    ['naantali', 60.47, 22.02, 0],
    ['salo', 60.38, 23.13, 0],
    ['oulu', 65.01, 25.47, 1],
  ],
  activities: ['courses', 'groups', 'shelter'],
  families: { learning: [0], people: [1], safety: [2] },
  groups: ['everyone', 'women'],
  languages: ['ar', 'so'],
  ways: ['staff', 'interpreter'],
  roles: ['volunteer', 'member'],
  rows: [
    row('country', [-1], { does: [0, 2], speaks: [[0, 1]], flags: flag.phone }),
    row('region', [1000], { does: [1], for: [1] }),
    row('salo', [2], { does: [0], flags: flag.free | flag.place }),
    row('naantali', [1], { does: [0, 1], roles: 1 }),
    row('turku', [0], {
      does: [1],
      for: [0, 1],
      speaks: [
        [0, 2],
        [1, 0],
      ],
      flags: flag.place | flag.dropIn | flag.stepFree,
      times: [[fridays, 17 * 60, 19 * 60]],
    }),
    row('turku-sunday', [0], {
      times: [
        [sundays, 600, 700],
        [fridays, 600, 700],
      ],
    }),
    row('oulu', [3], { does: [2] }),
    row('online', [-2], { does: [0], speaks: [[1, 1]] }),
  ],
};

const narrow = narrowing(facts, clock);

const ids = (choices: Choices, scores?: Record<string, number>) =>
  narrow(choices, scores && new Map(Object.entries(scores))).ids;

describe('narrow', () => {
  test.each<[Choices, string[]]>([
    [{}, ['country', 'region', 'salo', 'naantali', 'turku', 'turku-sunday', 'oulu', 'online']],
    [{ place: 'turku' }, ['turku', 'turku-sunday', 'region', 'country', 'online']],
    [{ place: 'turku', near: '30' }, ['turku', 'turku-sunday', 'naantali', 'region', 'country', 'online']],
    [{ place: 'turku', near: '60' }, ['turku', 'turku-sunday', 'naantali', 'salo', 'region', 'country', 'online']],
    [{ place: 'oulu' }, ['oulu', 'country', 'online']],
    [{ place: 'atlantis' }, []],
    [{ need: 'courses' }, ['country', 'salo', 'naantali', 'turku-sunday', 'online']],
    [{ need: 'safety' }, ['country', 'oulu']],
    [{ need: 'groups,shelter' }, ['country', 'region', 'naantali', 'turku', 'oulu']],
    [{ group: 'women' }, ['region', 'turku']],
    [{ language: 'ar' }, ['country', 'turku']],
    [{ language: 'ar', how: 'staff' }, ['country']],
    [{ how: 'interpreter' }, ['turku']],
    [{ when: 'now' }, ['turku']],
    [{ when: 'today' }, ['turku']],
    [{ when: 'evening' }, ['turku']],
    [{ when: 'weekend' }, ['turku-sunday']],
    [{ way: 'place' }, ['salo', 'turku']],
    [{ way: 'online' }, ['online']],
    [{ way: 'phone' }, ['country']],
    [{ role: 'volunteer' }, ['naantali']],
    [{ free: 'yes' }, ['salo']],
    [{ join: 'drop-in' }, ['turku']],
    [{ access: 'yes' }, ['turku']],
    [{ place: 'turku', language: 'so', way: 'online' }, ['online']],
    [{ place: 'oulu', role: 'member' }, []],
  ])('%j leaves %j', (choices, expected) => {
    expect(ids(choices)).toEqual(expected);
  });

  test('with words: only what they found; near before far, then better words, then the order of the file', () => {
    expect(ids({}, { oulu: 10, country: 9, salo: 1 })).toEqual(['oulu', 'country', 'salo']);
    expect(ids({ place: 'turku' }, { country: 10, turku: 1, 'turku-sunday': 4 })).toEqual([
      'turku-sunday',
      'turku',
      'country',
    ]);
  });

  test('of those that the words fit about equally well, the more trusted one comes first', () => {
    expect(ids({}, { country: 1, online: 1.04 })).toEqual(['country', 'online']);
    expect(ids({}, { country: 1, online: 1.06 })).toEqual(['online', 'country']);
    expect(ids({}, { country: 1, region: 1.02 })).toEqual(['region', 'country']);
  });

  test('where no one has all the words, how many they have comes before how near', () => {
    const scores = new Map([
      ['country', 8],
      ['turku', 1],
    ]);
    expect(narrow({ place: 'turku' }, scores, true).ids).toEqual(['country', 'turku']);
  });
});

test('what was open last night is not open today', () => {
  const night = row('night', [-1], { times: [[1 << 3, 22 * 60, 2 * 60]] });
  const { counts } = narrowing({ ...facts, rows: [night] }, clock)({});
  expect(counts.when).toEqual({ evening: 1 });
});

describe('counts', () => {
  const { counts } = narrow({ place: 'turku', language: 'ar' });

  test('say what a choice would leave, the others staying', () => {
    expect(counts.place).toEqual({ everywhere: 1, turku: 1 });
    expect(counts.near).toEqual({ '0': 2, '30': 2, '60': 2 });
    expect(counts.language).toEqual({ ar: 2, so: 2 });
    expect(counts.group).toEqual({ everyone: 2, women: 1 });
    expect(counts.need).toEqual({ courses: 1, learning: 1, shelter: 1, safety: 1, groups: 1, people: 1 });
    expect(counts.when).toEqual({ now: 1, today: 1, evening: 1 });
  });

  test('hold: choosing each counted value leaves as many as it says', () => {
    for (const facet of ['need', 'group', 'language', 'how', 'when', 'way', 'role', 'free', 'join', 'access'] as const)
      for (const [value, count] of Object.entries(counts[facet]))
        expect(ids({ place: 'turku', language: 'ar', [facet]: value }).length, `${facet} ${value}`).toBe(count);
    for (const place of ['turku', 'naantali', 'oulu'])
      expect(ids({ place, language: 'ar' }).length, place).toBe(
        (counts.place[place] ?? 0) + (counts.place['everywhere'] ?? 0),
      );
  });
});
