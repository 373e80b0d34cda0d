import { describe, expect, test } from 'vitest';
import { commonLangs } from '#i18n/languages.ts';
import { organisationPages } from './content.ts';
import { named, type Page, prove, rawText } from './pages.ts';

const pages = organisationPages();

/** Everything that may stand in an organisation's linked data; nothing about persons. */
const types = new Set([
  'NGO',
  'PropertyValue',
  'Country',
  'AdministrativeArea',
  'ContactPoint',
  'Place',
  'PostalAddress',
  'GeoCoordinates',
  'OpeningHoursSpecification',
]);
const placed = ['address', 'location', 'geo', 'streetAddress', 'postalCode', 'latitude', 'longitude'];

const blocks = (page: Page) =>
  named(page, 'script')
    .filter(({ attribs }) => attribs['type'] === 'application/ld+json')
    .map(rawText);

/** Every property of linked data, however deep. */
function properties(value: unknown): [key: string, value: unknown][] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(Array.isArray(value) ? [] : [[key, inner] as [string, unknown]]),
    ...properties(inner),
  ]);
}

describe('linked data of organisations', () => {
  test('there are organisations', () => {
    expect(pages.length).toBeGreaterThan(0);
  });

  test('one block that says what the content says, in the languages of search engines', () => {
    prove(pages, function* (page) {
      const { one } = page;
      const found = blocks(page);
      const wanted = one.status === 'ended' || !commonLangs.includes(page.lang) ? 0 : 1;
      if (found.length !== wanted) yield `${found.length} blocks of linked data, not ${wanted}`;
      if (found.length !== 1) return;
      const data: Record<string, unknown> = JSON.parse(found[0] ?? '');
      const all = properties(data);
      const values = (key: string) => all.filter(([name]) => name === key).map(([, value]) => String(value));
      const same = (key: string, wanted: (string | undefined)[]) => {
        const known = new Set(wanted.filter((value) => value !== undefined));
        return known.symmetricDifference(new Set(values(key))).size === 0;
      };

      if (data['@type'] !== 'NGO') yield `@type is ${data['@type']}`;
      if (data['name'] !== one.name) yield `name is ${data['name']}`;
      if (!Array.isArray(data['areaServed']) || data['areaServed'].length !== one.serves.length)
        yield `areaServed is ${JSON.stringify(data['areaServed'])}`;
      if (!same('telephone', [one.phone, ...(one.offers ?? []).map(({ phone }) => phone)]))
        yield `telephones are ${values('telephone').join(', ')}`;
      if (!same('email', [one.email])) yield `e-mail addresses are ${values('email').join(', ')}`;
      for (const type of values('@type')) if (!types.has(type)) yield `speaks of a ${type}`;
      if (one.addressSecret)
        for (const [key, value] of all)
          if (placed.includes(key)) yield `tells the secret ${key}: ${JSON.stringify(value)}`;
    });
  });
});
