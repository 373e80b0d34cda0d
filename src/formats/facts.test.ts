import { describe, expect, test } from 'vitest';
import { buildDirectory, listed } from '#directory/directory.ts';
import { readPlaceTables } from '#entry/folder.ts';
import { firstRegion, flag } from '#finder/file.ts';
import type { Organisation } from '#schema/organisation.ts';
import { facts, listHash } from './facts.ts';

const places = await readPlaceTables(`${import.meta.dirname}/../..`);

const least: Organisation = {
  name: 'Pieni ry',
  kind: 'association',
  status: 'unclear',
  language: 'fi',
  summary: 'Tukea.',
  serves: ['online'],
  activities: ['groups'],
  groups: ['everyone'],
  sources: [{ url: 'https://pieni.example/', asOf: '2020' }],
};

const full: Organisation = {
  ...least,
  name: 'Suuri ry',
  status: 'active',
  serves: ['Turku', 'region:Kainuu', 'country'],
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
    },
  ],
  offers: [
    {
      name: 'Ilta',
      activity: 'groups',
      languages: ['so', 'fa'],
      join: 'drop-in',
      asOf: '2024',
      when: {
        slots: [{ days: ['tu'], from: '17:00', to: '19:00', weeks: 'even' }],
        end: '2026-12-15',
        exceptions: ['2026-12-06'],
      },
    },
  ],
};

const made = buildDirectory([listed('pieni', least, {}, places), listed('suuri', full, {}, places)], places);
const file = facts(made);
const areaOf = (name: string) => file.places.findIndex(([id]) => id === name);

describe('facts', () => {
  test('have one row an organisation, in no language, trusted ones first', () => {
    const language = (code: string) => file.languages.indexOf(code);
    const at = <T>(list: readonly T[], id: T) => list.indexOf(id);
    expect(file.rows).toEqual([
      [
        'suuri',
        [areaOf('turku'), firstRegion + places.regions.findIndex(({ fi }) => fi === 'Kainuu'), -1],
        [at(file.activities, 'groups')],
        [at(file.groups, 'everyone')],
        [
          [language('so'), 1 << at(file.ways, 'interpreter')],
          [language('fa'), 0],
          [language('ar'), 0],
        ],
        flag.free | flag.dropIn | flag.stepFree | flag.phone | flag.place | flag.active,
        1 << at(file.roles, 'member'),
        [
          [0b1000001, 570, 1440],
          [0b0000010, 1020, 1140, 2, '', '2026-12-15', ['2026-12-06']],
        ],
      ],
      ['pieni', [-2], [at(file.activities, 'groups')], [at(file.groups, 'everyone')], [], 0, 0, []],
    ]);
  });

  test('tell where municipalities are and what families hold', () => {
    const [, lat, lon, region = -1] = file.places[areaOf('turku')] ?? [];
    expect([lat, lon]).toEqual([60.45, 22.27]);
    expect(places.regions[region]?.fi).toBe('Varsinais-Suomi');
    expect(file.families['safety']?.map((index) => file.activities[index])).toEqual(['crisis-support', 'shelter']);
  });

  test('one that serves a region is local in its home, too', () => {
    const regional = listed('a', { ...full, serves: ['region:Kainuu'], basedIn: 'Kajaani' }, {}, places);
    const [row] = facts(buildDirectory([regional], places)).rows;
    expect(row?.[1]).toContain(areaOf('kajaani'));
  });

  test('of a secret address there is no place', () => {
    const secret = listed('a', { ...full, addressSecret: true }, {}, places);
    const [row] = facts(buildDirectory([secret], places)).rows;
    expect((row?.[5] ?? 0) & flag.place).toBe(0);
  });

  test('carry a hash that changes with the list', () => {
    const all = made.byTrust;
    expect(file.of).toBe(listHash(all));
    expect(listHash([...all].reverse())).not.toBe(file.of);
  });
});
