import { describe, expect, test } from 'vitest';
import { listed, type Text } from '#directory/listed.ts';
import { readPlaceTables } from '#entry/folder.ts';
import type { Offer, Organisation } from '#schema/organisation.ts';
import { card } from './card.ts';

const places = await readPlaceTables(`${import.meta.dirname}/../..`);
const today = '2026-11-27';

const full: Organisation = {
  name: 'Tupa ry',
  kind: 'association',
  status: 'active',
  language: 'fi',
  summary: 'Tukea.',
  serves: ['Turku'],
  phone: '+358401234567',
  email: 'tupa@tupa.example',
  website: 'https://www.tupa.example/',
  activities: ['groups', 'courses'],
  groups: ['everyone'],
  languages: [{ language: 'so' }, { language: 'ar' }],
  locations: [
    {
      name: 'Tupa',
      street: 'Katu 1',
      postcode: '20100',
      city: 'Turku',
      openingHours: [{ days: ['mo'], from: '09:00', to: '12:30' }],
      asOf: '2026-03',
    },
    { city: 'Turku' },
  ],
  offers: [
    {
      name: 'Ilta',
      activity: 'groups',
      asOf: '2026',
      when: { slots: [{ days: ['tu', 'we'], from: '17:00', to: '19:00' }], end: today },
    },
    {
      name: 'Kevät',
      activity: 'groups',
      asOf: '2026',
      when: { slots: [{ days: ['tu'], from: '17:00', to: '19:00' }], end: '2026-11-26' },
    },
  ],
  sources: [{ url: 'https://tupa.example/', asOf: '2024-03' }],
};

const text = (lang: 'fi' | 'en', summary: string): Text => ({
  lang,
  summary,
  html: '',
  by: 'original',
  outdated: false,
});
const texts = { fi: text('fi', 'Tukea.'), en: text('en', 'Support.') };

function made(facts: Organisation, lang: 'fi' | 'en' | 'ar') {
  const one = listed('tupa', facts, texts, places);
  return card(one, lang, today);
}

describe('card', () => {
  test('tells of an organisation what lists and hand-outs show', () => {
    expect(made(full, 'en')).toEqual({
      id: 'tupa',
      name: 'Tupa ry',
      url: '/en/organisations/tupa/',
      place: 'Turku',
      summary: 'Support.',
      status: 'active',
      activities: ['groups', 'courses'],
      step: { act: 'call', href: 'tel:+358401234567', label: 'Call' },
      phone: { text: '040\u00a01234567', href: 'tel:+358401234567' },
      email: 'tupa@tupa.example',
      website: 'tupa.example',
      addresses: ['Tupa, Katu 1, 20100\u00a0Turku'],
      times: [
        { name: 'Tupa', lines: [{ days: 'Monday', times: '9–\u206012:30' }] },
        { name: 'Ilta', lines: [{ days: 'Tuesday, Wednesday', times: '17–\u206019' }] },
      ],
      languages: 'Somali and Arabic',
      age: 'From public sources, the newest from March 2024. Not yet confirmed by the organisation.',
    });
  });

  test('marks a summary in another language and says so', () => {
    expect(made(full, 'ar')).toMatchObject({ summary: 'Support.', lang: 'en', dir: 'ltr' });
    expect(made(full, 'ar').note).toBeTruthy();
    expect(made(full, 'fi')).not.toHaveProperty('note');
  });

  test('has no address where it is secret, and no times where the organisation has ended', () => {
    expect(made({ ...full, addressSecret: true }, 'fi').addresses).toEqual([]);
    expect(made({ ...full, status: 'ended' }, 'fi')).toMatchObject({ status: 'ended', times: [] });
  });

  const evening = (name: string, asOf: string): Offer => ({
    name,
    activity: 'groups',
    asOf,
    when: { slots: [{ days: ['tu'], from: '17:00', to: '19:00' }] },
  });
  const lines = [{ days: 'Tuesday', times: '17–\u206019' }];

  test('keeps times that are history apart and says how old they are, two of them at most', () => {
    const { locations: _, ...rest } = full;
    const offers = [
      evening('Old', '2024-03'),
      evening('New', '2026'),
      evening('Undated', 'unknown'),
      evening('A', '2020'),
    ];
    expect(made({ ...rest, offers }, 'en')).toMatchObject({
      times: [{ name: 'New', lines }],
      past: [
        { name: 'Old', lines, told: expect.stringContaining('March 2024') },
        { name: 'Undated', lines, told: expect.not.stringMatching(/\d|unknown/) },
      ],
    });
  });

  test('what was confirmed within a year is no history', () => {
    const offers = [evening('Old', '2024-03')];
    const confirmed = (on: string) => made({ ...full, offers, confirmed: { on, by: 'organisation' } }, 'en');
    expect(confirmed('2025-11-28')).not.toHaveProperty('past');
    expect(confirmed('2025-11-26').past).toMatchObject([{ name: 'Old' }]);
  });

  test('gives the number of the line in the language of the reader', () => {
    const line: Offer = { name: 'Linja', activity: 'guidance', phone: '116006', languages: ['ar'], asOf: '2026' };
    const facts = { ...full, offers: [line] };
    expect(made(facts, 'ar')).toMatchObject({ step: { href: 'tel:116006' }, phone: { href: 'tel:116006' } });
    expect(made(facts, 'en')).toMatchObject({ phone: { href: 'tel:+358401234567' } });
  });

  test('leaves out what is not known', () => {
    const { phone: _, email: __, website: ___, locations: ____, offers: _____, languages: ______, ...least } = full;
    const card = made(least, 'fi');
    expect(Object.keys(card).filter((key) => ['step', 'phone', 'email', 'website', 'languages'].includes(key))).toEqual(
      [],
    );
    expect(card).toMatchObject({ addresses: [], times: [] });
  });
});
