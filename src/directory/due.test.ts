import { describe, expect, test } from 'vitest';
import { least, listedOne, places } from '#checks/testing.ts';
import type { Offer } from '#schema/organisation.ts';
import { type Due, due, oldFacts } from './due.ts';
import { listed } from './listed.ts';

const today = '2026-11-22';
const slots = [{ days: ['mo' as const], from: '09:00', to: '10:00' }];
const confirmed = (on: string) => ({ confirmed: { on, by: 'organisation' as const } });
const offer = (name: string, facts: Partial<Offer>): Offer => ({ name, activity: 'guidance', asOf: '2020', ...facts });
const isDue = ({ unconfirmed, times, phones, translations }: Due) =>
  unconfirmed || times.length + phones.length + translations.length > 0;
const of = (facts: Parameters<typeof listedOne>[1]) => due(listedOne('a', facts), today);

describe('what is due', () => {
  test('is a confirmation that is a year old, or was never given', () => {
    expect(of({}).unconfirmed).toBe(true);
    expect(of(confirmed('2025-11-21')).unconfirmed).toBe(true);
    expect(of(confirmed('2025-11-22')).unconfirmed).toBe(false);
  });

  test('are times of places and offers after twelve months, and of unknown age', () => {
    const { times } = of({
      locations: [
        { city: 'Turku', name: 'Tupa', openingHours: slots, asOf: '2025-11-21' },
        { city: 'Turku', name: 'Talo', openingHours: slots, asOf: '2025-11-22' },
        { city: 'Turku', openingHours: slots },
        { city: 'Turku' },
      ],
      offers: [offer('Kahvila', { when: { slots }, asOf: '2024' }), offer('Ryhmä', {})],
    });
    expect(times).toEqual([
      { of: 'Tupa', asOf: '2025-11-21' },
      { of: undefined, asOf: 'unknown' },
      { of: 'Kahvila', asOf: '2024' },
    ]);
  });

  test('are numbers after twenty-four months: its own are as old as its newest source, those of offers as they say', () => {
    const source = (asOf: string) => ({ sources: [{ url: 'https://a.fi/', asOf }] });
    expect(of({ phone: '+358401234567', ...source('2024-11-22') }).phones).toEqual([]);
    expect(of({ phone: '+358401234567', ...source('2024-11-21') }).phones).toEqual([{ asOf: '2024-11-21' }]);
    expect(of({ phone: '+358401234567', ...source('unknown') }).phones).toEqual([{ asOf: 'unknown' }]);
    const offers = [
      offer('Linja', { phone: '116006', asOf: '2023' }),
      offer('Uusi', { phone: '116006', asOf: '2026' }),
    ];
    expect(of({ offers }).phones).toEqual([{ of: 'Linja', asOf: '2023' }]);
  });

  test('is nothing that was confirmed since', () => {
    const facts = { phone: '116006', offers: [offer('Kahvila', { when: { slots }, phone: '116006' })] };
    expect(isDue(of({ ...facts, ...confirmed('2026-01-01') }))).toBe(false);
    expect(isDue(of({ ...facts, ...confirmed('2024-12-01') }))).toBe(true);
    expect(of({ ...facts, ...confirmed('2024-12-01') })).toMatchObject({ phones: [], times: [{ of: 'Kahvila' }] });
  });

  test('are translations that the original has left behind, even of what is confirmed', () => {
    const text = (lang: 'fi' | 'sv' | 'ru', outdated: boolean) => ({
      lang,
      summary: 'A',
      html: '',
      by: 'machine' as const,
      outdated,
    });
    const texts = { fi: text('fi', false), sv: text('sv', true), ru: text('ru', true) };
    const found = due(listed('a', { ...least, ...confirmed('2026-11-01') }, texts, places), today);
    expect(found.translations).toEqual(['sv', 'ru']);
    expect(isDue(found)).toBe(true);
  });

  test('is nothing of what has ended', () => {
    expect(isDue(of({ status: 'ended', phone: '116006' }))).toBe(false);
  });

  test('counts organisations, not facts', () => {
    const offers = [offer('A', { when: { slots }, phone: '116006' }), offer('B', { when: { slots }, phone: '116006' })];
    const fresh = { ...confirmed('2026-11-01'), offers };
    expect(oldFacts([listedOne('a', { offers }), listedOne('b', fresh), listedOne('c')], today)).toEqual({
      times: 1,
      phones: 1,
    });
  });
});
