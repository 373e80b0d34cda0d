import { describe, expect, test } from 'vitest';
import { listedOne, places } from '#checks/testing.ts';
import { buildDirectory } from '#directory/directory.ts';
import type { Listed } from '#directory/listed.ts';
import { firstRegion, flag } from '#finder/file.ts';
import type { PublicService } from '#schema/public-service.ts';
import { situations } from '#schema/situations.ts';
import { facts, listHash } from './facts.ts';

const today = '2026-11-27';
const evening = { slots: [{ days: ['tu'], from: '17:00', to: '19:00', weeks: 'even' }] } satisfies NonNullable<
  NonNullable<Listed['offers']>[number]['when']
>;

const little: Partial<Listed> = { status: 'unclear', serves: ['online'], activities: ['groups'] };

const much: Partial<Listed> = {
  serves: ['Turku', 'region:Kainuu', 'country'],
  activities: ['groups', 'guidance'],
  phone: '116006',
  cost: 'free',
  roles: ['member'],
  languages: [{ language: 'so', how: 'interpreter' }, { language: 'ar' }],
  locations: [
    {
      city: 'Turku',
      street: 'Katu 1',
      stepFree: 'yes',
      openingHours: [{ days: ['mo', 'su'], from: '09:30', to: '24:00' }],
      asOf: '2026-03',
    },
  ],
  offers: [
    {
      name: 'Ilta',
      activity: 'groups',
      languages: ['so', 'fa'],
      join: 'drop-in',
      asOf: '2026',
      when: { ...evening, end: '2026-12-15', exceptions: ['2026-12-06'] },
    },
    { name: 'Toinen ilta', activity: 'groups', asOf: '2024', when: evening },
  ],
};

const services: PublicService[] = [
  { id: 'benefits', authority: {}, links: {}, help: ['guidance'], sources: [], asOf: '2026' },
];
const build = (...all: Listed[]) => buildDirectory(all, places, { services });

const made = build(listedOne('pieni', little), listedOne('suuri', much));
const file = facts(made, today);
const areaOf = (name: string) => file.places.findIndex(([id]) => id === name);

/** The row of one organisation. */
const rowOf = (some: Partial<Listed>) => facts(build(listedOne('a', some)), today).rows[0] ?? expect.fail();

/** Names of the flags of one organisation. */
const flagsOf = (some: Partial<Listed>) =>
  Object.entries(flag).flatMap(([name, bit]) => (rowOf(some)[5] & bit ? [name] : []));

describe('facts', () => {
  test('have one row an organisation, in no language, trusted ones first', () => {
    const language = (code: string) => file.languages.indexOf(code);
    const at = <T>(list: readonly T[], id: T) => list.indexOf(id);
    const groups = at(file.activities, 'groups');
    expect(file.rows).toEqual([
      [
        'suuri',
        [areaOf('turku'), firstRegion + places.regions.findIndex(({ fi }) => fi === 'Kainuu'), -1],
        [groups, at(file.activities, 'guidance')],
        [at(file.groups, 'everyone')],
        [
          [language('so'), 1 << at(file.ways, 'interpreter')],
          [language('fa'), 0],
          [language('ar'), 0],
        ],
        flag.free | flag.dropIn | flag.stepFree | flag.phone | flag.place | flag.active | flag.contact | flag.remote,
        1 << at(file.roles, 'member'),
        [
          [0b1000001, 570, 1440],
          [0b0000010, 1020, 1140, 2, '', '2026-12-15', ['2026-12-06']],
        ],
        [groups],
      ],
      ['pieni', [-2], [groups], [at(file.groups, 'everyone')], [], flag.remote, 0, []],
    ]);
  });

  test('tell where municipalities are and what families hold', () => {
    const [, lat, lon, region = -1] = file.places[areaOf('turku')] ?? [];
    expect([lat, lon]).toEqual([60.45, 22.27]);
    expect(places.regions[region]?.fi).toBe('Varsinais-Suomi');
    expect(file.families['safety']?.map((index) => file.activities[index])).toEqual(['crisis-support', 'shelter']);
  });

  test('tell what situations and services ask for, and which groups stand apart', () => {
    const named = (list: readonly string[], numbers: readonly number[] = []) => numbers.map((one) => list[one]);
    expect(Object.keys(file.situations)).toEqual(situations.map(({ id }) => id));
    for (const { id, steps, groups, danger, ...one } of situations) {
      const { only = -1, ...there } = file.situations[id] ?? expect.fail();
      expect(named(file.activities, there.steps), id).toEqual(steps);
      expect(named(file.groups, there.groups), id).toEqual(groups);
      expect([there.danger ?? false, file.groups[only]], id).toEqual([danger, 'only' in one ? one.only : undefined]);
    }
    expect(named(file.activities, file.services['benefits'])).toEqual(['guidance']);
    expect(named(file.groups, file.apart)).toContain('undocumented');
    expect(named(file.groups, file.apart)).not.toContain('women');
  });

  test('carry a hash that changes with the list', () => {
    const all = made.byTrust;
    expect(file.of).toBe(listHash(all));
    expect(listHash([...all].reverse())).not.toBe(file.of);
  });
});

describe('areas', () => {
  const oulu = { locations: [{ city: 'Oulu' }] };

  test.each<[string, Partial<Listed>, string[]]>([
    ['its home, for one that serves a region', { serves: ['region:Kainuu'], basedIn: 'Kajaani' }, ['kajaani']],
    ['no home, for one that serves another municipality', { serves: ['Turku'], basedIn: 'Oulu' }, ['turku']],
    ['its places, for one of the whole country', { serves: ['country'], ...oulu }, ['oulu']],
    ['no secret place', { serves: ['country'], ...oulu, addressSecret: true }, []],
    ['no places, for one of a region', { serves: ['region:Kainuu'], ...oulu }, []],
  ])('have %s', (_, some, expected) => {
    const [, areas] = rowOf(some);
    expect(areas.flatMap((area) => file.places[area]?.[0] ?? [])).toEqual(expected);
  });
});

describe('flags', () => {
  const email = 'a@a.example';
  const line = { name: 'Linja', activity: 'groups', asOf: '2026' } as const;

  test.each<[string, Partial<Listed>, string[]]>([
    ['nothing known', {}, ['active']],
    ['confirmed', { confirmed: { on: '2026-01-01', by: 'editor' }, status: 'unclear' }, ['confirmed']],
    ['a page', { website: 'https://a.example/' }, ['active', 'contact']],
    ['advice by e-mail', { email }, ['active', 'contact', 'remote']],
    ['sports cannot be had by e-mail', { email, activities: ['sports'] }, ['active', 'contact']],
    ['advice by phone', { phone: '116006' }, ['phone', 'active', 'contact', 'remote']],
    ['the number of a line', { offers: [{ ...line, phone: '116006' }] }, ['phone', 'active', 'contact', 'remote']],
    [
      'a page is no way to be helped from afar',
      { serves: ['country'], website: 'https://a.example/' },
      ['active', 'contact'],
    ],
    ['online', { serves: ['online'], activities: ['sports'] }, ['active', 'remote']],
    ['a street', { locations: [{ street: 'Katu 1', city: 'Turku' }] }, ['place', 'active', 'contact']],
    ['a secret street', { locations: [{ street: 'Katu 1', city: 'Turku' }], addressSecret: true }, ['active']],
    ['where an offer is', { offers: [{ ...line, where: 'Kirjasto' }] }, ['place', 'active', 'contact']],
    ['a secret place of an offer', { offers: [{ ...line, where: 'Koti' }], addressSecret: true }, ['active']],
    ['an offer is free', { offers: [{ ...line, cost: 'free' }] }, ['free', 'active']],
    ['steps', { locations: [{ city: 'Turku', stepFree: 'no' }] }, ['place', 'active']],
  ])('%s', (_, some, expected) => {
    expect(flagsOf(some)).toEqual(expected);
  });
});

describe('times', () => {
  const seen = (asOf: string, more: Partial<Listed> = {}) =>
    rowOf({ offers: [{ name: 'Ilta', activity: 'groups', asOf, when: evening }], ...more })[7];

  test.each([
    ['2025-11-27', 1],
    ['2025-11-26', 0],
    ['unknown', 0],
  ])('seen on %s are told %i times', (asOf, count) => {
    expect(seen(asOf)).toHaveLength(count);
  });

  test('that somebody has confirmed are present', () => {
    expect(seen('unknown', { confirmed: { on: '2026-06-01', by: 'organisation' } })).toHaveLength(1);
    expect(seen('unknown', { confirmed: { on: '2024-06-01', by: 'organisation' } })).toHaveLength(0);
  });
});
