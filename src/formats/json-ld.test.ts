import { describe, expect, test } from 'vitest';
import { places } from '#checks/testing.ts';
import { listed } from '#directory/listed.ts';
import type { Organisation } from '#schema/organisation.ts';
import { jsonLd } from './json-ld.ts';

const least: Organisation = {
  name: 'Esimerkki ry',
  kind: 'association',
  status: 'active',
  language: 'fi',
  summary: 'Neuvoja.',
  serves: ['Turku'],
  activities: ['guidance'],
  groups: ['everyone'],
  sources: [{ url: 'https://esimerkki.fi/', asOf: '2024' }],
};

const full: Organisation = {
  ...least,
  name: 'Ystävät & "Tuttavat" <ry>',
  names: { sv: 'Vännerna rf', en: 'The Friends' },
  shortName: 'Ystävät',
  alternateNames: ['Café Ystävä'],
  businessId: '1234567-1',
  founded: 1998,
  serves: ['Turku', 'region:Kainuu', 'country', 'online'],
  locations: [
    {
      name: 'Naapuruustalo',
      street: 'Kirkkokatu 5',
      postcode: '00530',
      city: 'Helsinki',
      lat: 60.188,
      lon: 24.951,
      openingHours: [
        { days: ['mo', 'su'], from: '09:00', to: '16:30' },
        { days: ['sa'], from: '18:00', to: '24:00' },
      ],
      asOf: '2024-03',
    },
    { street: 'Torikatu 1', city: 'Turku', lat: 60.45 },
    { name: 'Ei osoitetta', city: 'Oulu' },
  ],
  phone: '+358401234567',
  email: 'info@esimerkki.fi',
  website: 'https://esimerkki.fi/',
  social: ['https://facebook.com/esimerkki'],
  languages: [{ language: 'fi', how: 'staff' }, { language: 'so' }],
  offers: [
    {
      name: 'Kriisipuhelin',
      activity: 'crisis-support',
      languages: ['ar', 'fi'],
      when: { slots: [{ days: ['tu', 'we'], from: '00:00', to: '24:00' }] },
      phone: '116006',
      asOf: '2024',
    },
    { name: 'Linja', activity: 'guidance', phone: '112', asOf: '2024' },
    { name: 'Kielikahvila', activity: 'language-learning', languages: ['fi'], asOf: '2024' },
  ],
};

const text = (lang: 'fi' | 'en', summary: string) => ({
  [lang]: { lang, summary, html: '', by: 'original', outdated: false } as const,
});
const url = 'https://kotokartta.fi/en/organisations/ystavat/';
const made = (facts: Organisation) =>
  listed('ystavat', facts, { ...text('fi', 'Neuvoja & apua.'), ...text('en', 'Advice & "help".') }, places);

describe('jsonLd', () => {
  test('tells everything that schema.org has a word for', () => {
    expect(jsonLd(made(full), 'en', url)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NGO',
      '@id': url,
      name: 'Ystävät & "Tuttavat" <ry>',
      alternateName: ['Ystävät', 'Café Ystävä', 'Vännerna rf', 'The Friends'],
      description: 'Advice & "help".',
      url: 'https://esimerkki.fi/',
      sameAs: ['https://facebook.com/esimerkki'],
      foundingDate: '1998',
      identifier: { '@type': 'PropertyValue', propertyID: 'Y-tunnus', value: '1234567-1' },
      areaServed: [
        { '@type': 'AdministrativeArea', name: 'Turku' },
        { '@type': 'AdministrativeArea', name: 'Kainuu' },
        { '@type': 'Country', name: 'Finland' },
        'Online',
      ],
      knowsLanguage: ['fi', 'so'],
      contactPoint: [
        {
          '@type': 'ContactPoint',
          contactType: 'customer service',
          telephone: '+358401234567',
          email: 'info@esimerkki.fi',
        },
        {
          '@type': 'ContactPoint',
          contactType: 'Kriisipuhelin',
          telephone: '116006',
          availableLanguage: ['ar', 'fi'],
          hoursAvailable: [
            {
              '@type': 'OpeningHoursSpecification',
              dayOfWeek: ['Tuesday', 'Wednesday'],
              opens: '00:00',
              closes: '23:59',
            },
          ],
        },
        { '@type': 'ContactPoint', contactType: 'Linja', telephone: '112' },
      ],
      location: [
        {
          '@type': 'Place',
          name: 'Naapuruustalo',
          address: {
            '@type': 'PostalAddress',
            streetAddress: 'Kirkkokatu 5',
            postalCode: '00530',
            addressLocality: 'Helsinki',
            addressCountry: 'FI',
          },
          geo: { '@type': 'GeoCoordinates', latitude: 60.188, longitude: 24.951 },
          openingHoursSpecification: [
            { '@type': 'OpeningHoursSpecification', dayOfWeek: ['Monday', 'Sunday'], opens: '09:00', closes: '16:30' },
            { '@type': 'OpeningHoursSpecification', dayOfWeek: ['Saturday'], opens: '18:00', closes: '23:59' },
          ],
        },
        {
          '@type': 'Place',
          address: {
            '@type': 'PostalAddress',
            streetAddress: 'Torikatu 1',
            addressLocality: 'Turku',
            addressCountry: 'FI',
          },
        },
      ],
    });
  });

  test('leaves out what is not known', () => {
    expect(Object.keys(jsonLd(made(least), 'fi', url))).toEqual([
      '@context',
      '@type',
      '@id',
      'name',
      'description',
      'areaServed',
    ]);
  });

  test.each([
    ['phone', { telephone: '+358401234567' }],
    ['email', { email: 'info@esimerkki.fi' }],
  ] as const)('with the %s alone, the contact has no other', (field, expected) => {
    const value = full[field] as string;
    expect(jsonLd(made({ ...least, [field]: value }), 'fi', url)).toHaveProperty('contactPoint', [
      { '@type': 'ContactPoint', contactType: 'customer service', ...expected },
    ]);
  });

  test('speaks the language of the page', () => {
    expect(jsonLd(made(least), 'fi', url)).toHaveProperty('description', 'Neuvoja & apua.');
    expect(jsonLd(made(least), 'en', url)).toHaveProperty('description', 'Advice & "help".');
  });
});
