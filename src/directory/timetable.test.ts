import { describe, expect, test } from 'vitest';
import { listedOne as one } from '#checks/testing.ts';
import type { Offer } from '#schema/organisation.ts';
import type { Listed } from './listed.ts';
import { coming, hasComing, isPresent, lastTold, timetables } from './timetable.ts';

const today = '2026-11-27';
const slots: NonNullable<Offer['when']>['slots'] = [{ days: ['tu'], from: '17:00', to: '19:00' }];
const offer = (more: Partial<Offer> = {}): Offer => ({
  name: 'Ilta',
  activity: 'groups',
  asOf: '2026',
  when: { slots },
  ...more,
});
const only = (facts: Partial<Listed>) => timetables(one('a', facts))[0] ?? expect.fail();
const confirmed = (on: string) => ({ on, by: 'organisation' }) as const;

describe('when times were told', () => {
  test.each<[string, string | undefined, string]>([
    ['2024-03', undefined, '2024-03'],
    ['unknown', undefined, 'unknown'],
    ['2024-03', '2026-05-01', '2026-05-01'],
    ['unknown', '2023-05-01', '2023-05-01'],
    ['2026-06', '2026-05-01', '2026-06'],
  ])('seen in %s and confirmed on %s: %s', (asOf, on, expected) => {
    expect(lastTold(on ? { confirmed: confirmed(on) } : {}, asOf)).toBe(expected);
  });

  test.each<[string, Partial<Listed>, boolean]>([
    ['seen a year ago', { offers: [offer({ asOf: '2025-11-27' })] }, true],
    ['seen a day more than that', { offers: [offer({ asOf: '2025-11-26' })] }, false],
    ['seen nobody knows when', { offers: [offer({ asOf: 'unknown' })] }, false],
    ['old and confirmed', { offers: [offer({ asOf: '2019' })], confirmed: confirmed('2026-01-01') }, true],
    ['old and confirmed long ago', { offers: [offer({ asOf: '2019' })], confirmed: confirmed('2025-01-01') }, false],
    ['hours of a place, seen this year', { locations: [{ city: 'Turku', openingHours: slots, asOf: '2026' }] }, true],
    ['hours of a place, undated', { locations: [{ city: 'Turku', openingHours: slots }] }, false],
  ])('%s: present %j, and only then still to come', (_, facts, expected) => {
    expect(isPresent(only(facts), today)).toBe(expected);
    expect(hasComing(only(facts), today)).toBe(expected);
  });
});

describe('coming', () => {
  const first = (when: Partial<NonNullable<Offer['when']>>) =>
    coming(only({ offers: [offer({ when: { slots, ...when } })] }), today).map((next) => next.first);

  test.each<[string, Partial<NonNullable<Offer['when']>>, string[]]>([
    ['from the week of today on', {}, ['2026-11-24']],
    ['from its first day on', { start: '2026-12-02' }, ['2026-12-08']],
    ['without the days without', { exceptions: ['2026-11-24'] }, ['2026-12-01']],
    ['nothing after the last day', { end: '2026-11-26' }, []],
    ['nothing between the first day and the last', { start: '2026-12-02', end: '2026-12-07' }, []],
    [
      'nothing that is always there',
      { slots: [{ ...slots[0], days: ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'], from: '00:00', to: '24:00' }] },
      [],
    ],
  ])('%s', (_, when, expected) => {
    expect(first(when)).toEqual(expected);
  });
});

describe('where', () => {
  const place = { street: 'Katu 1', city: 'Turku' };

  test.each<[string, Partial<Listed>, string | undefined]>([
    ['its own place', { offers: [offer({ where: 'Kirjasto' })], locations: [place] }, 'Kirjasto'],
    ['the one address', { offers: [offer()], locations: [place] }, 'Katu 1, Turku'],
    ['not one of two', { offers: [offer()], locations: [place, place] }, undefined],
    ['no town alone', { offers: [offer()], locations: [{ city: 'Turku' }] }, undefined],
    ['nothing secret', { offers: [offer({ where: 'Koti' })], locations: [place], addressSecret: true }, undefined],
    ['hours of a secret place', { locations: [{ ...place, openingHours: slots }], addressSecret: true }, undefined],
  ])('%s', (_, facts, expected) => {
    expect(only(facts).where).toBe(expected);
  });
});

test('one that has ended has no times', () => {
  expect(timetables(one('a', { status: 'ended', offers: [offer()] }))).toEqual([]);
});
