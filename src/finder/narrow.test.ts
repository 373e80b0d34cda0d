import { describe, expect, test } from 'vitest';
import { clockAt } from '#times/calendar.ts';
import { type Facts, flag } from './file.ts';
import { narrowing } from './narrow.ts';
import { type Choices, facets, kilometres } from './query.ts';
import { made, row } from './testing.ts';

/** Friday 27 November 2026, 17.30 in Finland. */
const clock = clockAt(new Date('2026-11-27T15:30:00Z'));
const [fridays, sundays] = [1 << 4, 1 << 6];
const [inRegion, country, online] = [1000, -1, -2];

const facts: Facts = {
  ...made,
  rows: [
    row('country', [country], { does: ['courses', 'shelter'], speaks: [[0, 1]], flags: flag.phone | flag.remote }),
    row('region', [inRegion], { does: ['groups'], whom: ['women'] }),
    row('salo', [2], { flags: flag.free | flag.place }),
    row('naantali', [1], { does: ['courses', 'groups'], roles: 1 }),
    row('turku', [0], {
      does: ['groups'],
      whom: ['everyone', 'women'],
      speaks: [
        [0, 4],
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
    row('oulu', [3], { does: ['shelter'], whom: ['undocumented'] }),
    row('online', [online], { speaks: [[1, 1]], flags: flag.remote }),
  ],
};

const narrow = narrowing(facts, clock);
const without = (...ids: string[]) => facts.rows.map(([id]) => id).filter((id) => !ids.includes(id));
/** Ids of what fits, nearest first, without what fits only partly. */
const ids = (choices: Choices) =>
  narrow(choices).circles.flatMap(({ ids, partly }) => ids.slice(0, ids.length - partly));

/** What each circle has, what fits only partly in brackets. */
const circles = (choices: Choices) =>
  narrow(choices)
    .circles.map(({ circle, ids, partly }) => {
      const said = ids.map((id, index) => (index < ids.length - partly ? id : `(${id})`));
      return `${circle}: ${said.join(' ')}`;
    })
    .join('; ');

describe('narrow', () => {
  test.each<[Choices, string[]]>([
    [{}, without()],
    [{ place: 'atlantis' }, []],
    [{ need: 'courses' }, ['country', 'salo', 'naantali', 'turku-sunday', 'online']],
    [{ need: 'safety' }, ['country', 'oulu']],
    [{ need: 'groups,shelter' }, ['region', 'naantali', 'turku', 'country', 'oulu']],
    [{ situation: 'language' }, ['naantali', 'country', 'salo', 'turku-sunday', 'online', 'region', 'turku']],
    [{ situation: 'language', need: 'shelter' }, ['country', 'oulu']],
    [{ group: 'women' }, ['region', 'turku', ...without('region', 'turku', 'oulu')]],
    [{ group: 'men' }, without('region', 'oulu')],
    [{ group: 'undocumented' }, ['oulu']],
    [{ language: 'ar' }, ['country', 'turku']],
    [{ language: 'ar', how: 'staff' }, ['country']],
    [{ language: 'so', how: 'interpreter' }, []],
    [{ how: 'interpreter' }, ['turku']],
    [{ when: 'now' }, ['turku']],
    [{ when: 'today' }, ['turku']],
    [{ when: 'evening' }, ['turku']],
    [{ when: 'weekend' }, ['turku-sunday']],
    [{ way: 'place' }, ['salo', 'turku']],
    [{ way: 'online' }, ['online']],
    [{ way: 'phone' }, ['country']],
    [{ role: 'volunteer' }, ['naantali']],
    [{ role: 'member' }, []],
    [{ free: 'yes' }, ['salo']],
    [{ join: 'drop-in' }, ['turku']],
    [{ access: 'yes' }, ['turku']],
    [{ place: 'turku', language: 'so', way: 'online' }, ['online']],
    [{ place: 'oulu', role: 'member' }, []],
  ])('%j leaves %j', (choices, expected) => {
    expect(ids(choices)).toEqual(expected);
    expect(narrow(choices).count).toBe(expected.length);
  });

  test.each<[Choices, string]>([
    [{ place: 'turku', near: '0' }, 'local: turku turku-sunday; regional: region; remote: country online'],
    [
      { place: 'turku', near: '30', need: 'courses' },
      'local: turku-sunday (turku); near: naantali; remote: country online',
    ],
    [{ place: 'turku' }, 'local: turku turku-sunday; near: naantali salo; regional: region; remote: country online'],
    [{ place: 'oulu' }, 'local: oulu; remote: country online'],
    [{ place: 'turku', language: 'ar' }, 'local: turku (turku-sunday); remote: country'],
    [{ place: 'turku', language: 'ar', free: 'yes' }, 'local: (turku)'],
  ])('%j: %s', (choices, expected) => {
    expect(circles(choices)).toBe(expected);
  });

  test('tells the nearest where nothing but help from afar is within reach', () => {
    expect(narrow({ place: 'oulu', need: 'groups' }).nearest).toMatchObject({ id: 'turku' });
    expect(narrow({ place: 'oulu', need: 'courses' }).nearest?.km).toBeGreaterThan(500);
    expect(narrow({ place: 'turku', need: 'groups' })).not.toHaveProperty('nearest');
  });
});

describe('one for the whole country', () => {
  const at = (areas: number[], flags: number) =>
    narrowing(
      { ...made, rows: [row('a', areas, { flags })] },
      clock,
    )({ place: 'turku' }).circles.map(({ circle }) => circle);

  test.each([
    ['by phone or online', [country], flag.remote, ['remote']],
    ['with a place there', [country, 0], 0, ['local']],
    ['with a place elsewhere', [country, 1], 0, []],
    ['with a place elsewhere, and a phone', [country, 1], flag.remote, ['remote']],
    ['with nothing of that', [country], 0, []],
    ['without any contact', [country], flag.remote | flag.contact, ['silent']],
  ])('%s', (_, areas, flags, expected) => {
    expect(at(areas, flags)).toEqual(expected);
  });
});

test('what was open last night is not open today', () => {
  const night = row('night', [country], { times: [[1 << 3, 22 * 60, 2 * 60]] });
  expect(narrowing({ ...made, rows: [night] }, clock)({}).counts.when).toEqual({ evening: 1 });
});

describe('counts', () => {
  const chosen: Choices = { place: 'turku', language: 'ar' };
  const { counts } = narrow(chosen);

  test('say what a choice would leave, the others staying', () => {
    expect(counts.place).toEqual({ everywhere: 1, turku: 1 });
    expect(counts.near).toEqual({ '0': 2, '30': 2, '60': 2 });
    expect(counts.language).toEqual({ ar: 2, so: 2 });
    expect(counts.need).toEqual({ courses: 1, learning: 1, shelter: 1, safety: 1, groups: 1, people: 1 });
    expect(counts.when).toEqual({ now: 1, today: 1, evening: 1 });
  });

  test.each<Choices>([
    {},
    { place: 'turku' },
    chosen,
    { need: 'courses' },
    { place: 'turku', near: '30', free: 'yes' },
  ])('hold beside %j: choosing a counted value leaves as many as it says', (choices) => {
    const { counts } = narrow(choices);
    const plain = facets.filter((facet) => !['place', 'near', 'situation', 'group'].includes(facet));
    for (const facet of plain)
      for (const [value, count] of Object.entries(counts[facet]))
        expect(narrow({ ...choices, [facet]: value }).count, `${facet} ${value}`).toBe(count);
    for (const near of choices.place ? kilometres : [])
      expect(narrow({ ...choices, near }).count, near).toBe(counts.near[near] ?? 0);
    for (const [place] of made.places)
      expect(narrow({ ...choices, place, near: '0' }).count, place).toBe(
        (counts.place[place] ?? 0) + (counts.place['everywhere'] ?? 0),
      );
  });

  test('are of one question: another leaves nothing behind', () => {
    narrow({ free: 'yes' });
    expect(narrow(chosen).counts).toEqual(counts);
  });
});
