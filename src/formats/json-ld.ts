import { openLocations } from '#directory/addresses.ts';
import type { Listed } from '#directory/listed.ts';
import { textFor } from '#directory/texts.ts';
import type { Lang } from '#i18n/languages.ts';
import type { Area } from '#places/places.ts';
import type { Slot } from '#schema/types.ts';
import { days } from '#schema/vocabularies.ts';
import type { Exceptional, When } from '#times/openings.ts';

const dayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** An organisation as linked data (schema.org NGO) for search engines. `url` is the page's own address. */
export function jsonLd(one: Listed, lang: Lang, url: string): object {
  const places = openLocations(one);
  return {
    '@context': 'https://schema.org',
    '@type': 'NGO',
    '@id': url,
    name: one.name,
    ...some('alternateName', [one.shortName, ...(one.alternateNames ?? []), ...Object.values(one.names ?? {})]),
    description: textFor(one, lang).summary,
    ...(one.website && { url: one.website }),
    ...some('sameAs', one.social ?? []),
    ...(one.founded && { foundingDate: String(one.founded) }),
    ...(one.businessId && { identifier: { '@type': 'PropertyValue', propertyID: 'Y-tunnus', value: one.businessId } }),
    areaServed: one.areas.map(areaServed),
    ...some(
      'knowsLanguage',
      (one.languages ?? []).map(({ language }) => language),
    ),
    ...contacts(one),
    ...some(
      'location',
      places.map(({ name, street, postcode, city, openingHours, exceptions, lat, lon }) => ({
        '@type': 'Place',
        ...(name && { name }),
        address: {
          '@type': 'PostalAddress',
          streetAddress: street,
          ...(postcode && { postalCode: postcode }),
          addressLocality: city,
          addressCountry: 'FI',
        },
        ...(lat !== undefined &&
          lon !== undefined && { geo: { '@type': 'GeoCoordinates', latitude: lat, longitude: lon } }),
        ...some('openingHoursSpecification', openings(openingHours)),
        ...some('specialOpeningHoursSpecification', (exceptions ?? []).map(special)),
      })),
    ),
  };
}

function contacts({ phone, email, offers = [] }: Listed): object {
  const lines = offers.filter((offer) => offer.phone);
  return some('contactPoint', [
    phone || email
      ? {
          '@type': 'ContactPoint',
          contactType: 'customer service',
          ...(phone && { telephone: phone }),
          ...(email && { email }),
        }
      : undefined,
    ...lines.map((line) => ({
      '@type': 'ContactPoint',
      contactType: line.name,
      telephone: line.phone,
      ...some('availableLanguage', line.languages ?? []),
      ...some('hoursAvailable', [
        ...openings(line.when?.slots, line.when),
        ...(line.when?.exceptions ?? []).map((on) => special({ on })),
      ]),
    })),
  ]);
}

/** Weekly hours; what is every other week only cannot be said so, and is left out. */
const openings = (slots: readonly Slot[] = [], { start, end }: When = {}): object[] =>
  slots
    .filter(({ weeks }) => !weeks)
    .map(({ days: on, from, to }) => ({
      ...hours(from, to),
      dayOfWeek: on.map((day) => dayNames[days.indexOf(day)]),
      ...(start && { validFrom: start }),
      ...(end && { validThrough: end }),
    }));

/** The hours of one day; the same beginning and end is schema.org's way to say that it is shut. */
const special = ({ on, from = '00:00', to = from }: Exceptional) => ({
  ...hours(from, to),
  validFrom: on,
  validThrough: on,
});

const hours = (from: string, to: string) => ({
  '@type': 'OpeningHoursSpecification',
  opens: from,
  closes: to === '24:00' ? '23:59' : to,
});

function areaServed(area: Area): object | string {
  if (area === 'online') return 'Online';
  if (area === 'country') return { '@type': 'Country', name: 'Finland' };
  return { '@type': 'AdministrativeArea', name: area.fi };
}

/** A property with the values that there are; nothing where there are none. */
function some(name: string, values: readonly unknown[]): Record<string, unknown> {
  const found = values.filter((value) => value !== undefined);
  return found.length > 0 ? { [name]: found } : {};
}
