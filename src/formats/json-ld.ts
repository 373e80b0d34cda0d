import { openLocations } from '#directory/addresses.ts';
import type { Listed } from '#directory/directory.ts';
import { textFor } from '#directory/texts.ts';
import type { Lang } from '#i18n/languages.ts';
import type { Slot } from '#schema/types.ts';
import { days } from '#schema/vocabularies.ts';

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
    areaServed: one.serves.map(area),
    ...some(
      'knowsLanguage',
      (one.languages ?? []).map(({ language }) => language),
    ),
    ...contacts(one),
    ...some(
      'location',
      places.map(({ name, street, postcode, city, openingHours, lat, lon }) => ({
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
        ...some('openingHoursSpecification', (openingHours ?? []).map(opening)),
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
      ...some('hoursAvailable', (line.when?.slots ?? []).map(opening)),
    })),
  ]);
}

const opening = ({ days: on, from, to }: Slot) => ({
  '@type': 'OpeningHoursSpecification',
  dayOfWeek: on.map((day) => dayNames[days.indexOf(day)]),
  opens: from,
  closes: to === '24:00' ? '23:59' : to,
});

function area(serves: string): object | string {
  if (serves === 'online') return 'Online';
  if (serves === 'country') return { '@type': 'Country', name: 'Finland' };
  return { '@type': 'AdministrativeArea', name: serves.replace(/^region:/, '') };
}

/** A property with the values that there are; nothing where there are none. */
function some(name: string, values: readonly unknown[]): Record<string, unknown> {
  const found = values.filter((value) => value !== undefined);
  return found.length > 0 ? { [name]: found } : {};
}
