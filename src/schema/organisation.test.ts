import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { organisation, page, translation } from './organisation.ts';

const least = {
  name: 'Esimerkki ry',
  kind: 'association',
  status: 'active',
  language: 'fi',
  summary: 'Neuvoja kaikille.',
  serves: ['Helsinki'],
  activities: ['guidance'],
  groups: ['everyone'],
  sources: [{ url: 'https://esimerkki.fi/', asOf: '2026-03' }],
};

const full = {
  ...least,
  names: { sv: 'Exempel rf', 'zh-Hant': '例子' },
  shortName: 'Esimerkki',
  alternateNames: ['Café Esimerkki'],
  formerIds: ['vanha-nimi'],
  businessId: '0116510-6',
  founded: 1998,
  basedIn: 'Helsinki',
  locations: [
    {
      name: 'Naapuruustalo',
      street: 'Kirkkokatu 5',
      postcode: '00530',
      city: 'Helsinki',
      lat: 60.188,
      lon: 24.951,
      openingHours: [{ days: ['mo', 'tu'], from: '09:00', to: '24:00', weeks: 'odd' }],
      asOf: '2026',
      stepFree: 'unknown',
    },
  ],
  addressSecret: true,
  phone: '116006',
  email: 'info@esimerkki.fi',
  website: 'https://esimerkki.fi/',
  social: ['https://example.com/esimerkki'],
  languages: [{ language: 'so', how: 'staff' }, { language: 'fse' }],
  cost: 'free',
  offers: [
    {
      name: 'Kielikahvila',
      activity: 'language-learning',
      groups: ['women'],
      languages: ['fi'],
      where: 'Kirjasto',
      when: {
        slots: [{ days: ['th'], from: '17:00', to: '19:00' }],
        start: '2026-09-01',
        end: '2026-12-15',
        exceptions: ['2026-12-06'],
      },
      cost: 'paid',
      join: 'drop-in',
      phone: '+358401234567',
      url: 'https://esimerkki.fi/kahvila',
      asOf: '2026-03',
    },
  ],
  roles: ['volunteer'],
  funding: ['stea'],
  sellsServices: true,
  confirmed: { on: '2026-11-22', by: 'organisation' },
};

const faults = (schema: z.ZodType, value: unknown) =>
  schema.safeParse(value).error?.issues.map(({ code, path }) => [code, path.join('.')]) ?? [];

describe('organisation', () => {
  test('takes the least that is needed, and every field there is', () => {
    expect(organisation.parse(least)).toEqual(least);
    expect(organisation.parse(full)).toEqual(full);
    expect(Object.keys(full).sort()).toEqual(Object.keys(organisation.shape).sort());
  });

  test.each(Object.keys(least))('needs %s', (name) => {
    expect(faults(organisation, { ...least, [name]: undefined }).map(([, path]) => path)).toEqual([name]);
  });

  test('knows no other field, at any depth', () => {
    const [location] = full.locations;
    const [offer] = full.offers;
    const strange = {
      ...full,
      contactPerson: 'A',
      locations: [{ ...location, floor: 2 }],
      offers: [{ ...offer, price: 5, when: { ...offer?.when, until: '2026' } }],
      languages: [{ language: 'so', level: 'B1' }],
      sources: [{ url: 'https://a.fi', asOf: '2026', seenBy: 'A' }],
      confirmed: { ...full.confirmed, name: 'A' },
    };
    expect(faults(organisation, strange)).toEqual([
      ['unrecognized_keys', 'locations.0'],
      ['unrecognized_keys', 'languages.0'],
      ['unrecognized_keys', 'offers.0.when'],
      ['unrecognized_keys', 'offers.0'],
      ['unrecognized_keys', 'confirmed'],
      ['unrecognized_keys', 'sources.0'],
      ['unrecognized_keys', ''],
    ]);
  });

  test('an empty list says nothing, so it may not stand', () => {
    const lists = Object.entries(full).filter(([, value]) => Array.isArray(value));
    expect(lists.length).toBeGreaterThan(8);
    for (const [name] of lists) expect(faults(organisation, { ...full, [name]: [] })).toEqual([['too_small', name]]);
  });

  test('a flag is true or not there', () => {
    expect(faults(organisation, { ...least, addressSecret: false })).toEqual([['invalid_value', 'addressSecret']]);
    expect(faults(organisation, { ...least, sellsServices: 'true' })).toEqual([['invalid_value', 'sellsServices']]);
  });

  test('coordinates are in Finland', () => {
    const at = (lat: number, lon: number) => faults(organisation, { ...least, locations: [{ city: 'A', lat, lon }] });
    expect(at(60.2, 24.9)).toEqual([]);
    expect(at(24.9, 60.2).map(([, path]) => path)).toEqual(['locations.0.lat', 'locations.0.lon']);
  });

  test('a summary has at most 160 characters', () => {
    expect(faults(organisation, { ...least, summary: 'ä'.repeat(160) })).toEqual([]);
    expect(faults(organisation, { ...least, summary: 'ä'.repeat(161) })).toEqual([['custom', 'summary']]);
  });
});

test('translation knows its source text and its translator', () => {
  const good = { summary: 'Advice.', of: '0123abcd', by: 'person' };
  expect(translation.parse(good)).toEqual(good);
  expect(faults(translation, { ...good, of: '0123ABCD' })).toEqual([['invalid_format', 'of']]);
  expect(faults(translation, { ...good, of: '0123abcde', by: 'robot', body: 'x' })).toEqual([
    ['invalid_format', 'of'],
    ['invalid_value', 'by'],
    ['unrecognized_keys', ''],
  ]);
});

test('page has a title and a description', () => {
  const good = { title: 'Tietoa', description: 'Mitä tämä on.' };
  expect(page.parse(good)).toEqual(good);
  expect(faults(page, { title: 'a'.repeat(81), layout: 'x' }).map(([, path]) => path)).toEqual([
    'title',
    'description',
    '',
  ]);
});
