import { expect, test } from 'vitest';
import type { z } from 'zod';
import { organisation, page, translation } from './organisation.ts';
import { publicLine } from './public-line.ts';
import { publicService } from './public-service.ts';

/** A fact alone, at its place. */
const alone = (path: readonly PropertyKey[], value: unknown): unknown =>
  path.reduceRight<unknown>((inner, name) => (typeof name === 'number' ? [inner] : { [name]: inner }), value);

/** Whether a schema has something against a fact at its place, whatever else is missing. */
const refuses = (schema: z.ZodType, path: readonly PropertyKey[], value: unknown): boolean =>
  (schema.safeParse(alone(path, value)).error?.issues ?? []).some(({ path: at }) =>
    path.every((name, index) => at[index] === name),
  );

const slot = { days: ['mo'], from: '09:00', to: '10:00' };

test.each<[z.ZodType, string, number]>([
  [organisation, 'name', 120],
  [organisation, 'names.sv', 160],
  [organisation, 'shortName', 60],
  [organisation, 'alternateNames.0', 80],
  [organisation, 'summary', 160],
  [organisation, 'basedIn', 40],
  [organisation, 'serves.0', 60],
  [organisation, 'locations.0.name', 80],
  [organisation, 'locations.0.street', 80],
  [organisation, 'locations.0.city', 40],
  [organisation, 'offers.0.name', 80],
  [organisation, 'offers.0.where', 120],
  [translation, 'summary', 160],
  [page, 'title', 80],
  [page, 'description', 160],
  [publicLine, 'name', 80],
  [publicLine, 'names.sv', 80],
  [publicLine, 'serves.0', 60],
  [publicLine, 'sourceNote', 300],
  [publicService, 'authority.fi', 120],
])('%#: %2$s may have %3$i letters and no more', (schema, field, most) => {
  const path = field.split('.').map((name) => (/^\d+$/.test(name) ? Number(name) : name));
  expect(refuses(schema, path, 'a'.repeat(most))).toBe(false);
  expect(refuses(schema, path, 'a'.repeat(most + 1))).toBe(true);
});

test.each<[string, unknown, number]>([
  ['alternateNames', 'a', 20],
  ['formerIds', 'a', 20],
  ['serves', 'Turku', 100],
  ['locations', { city: 'Turku' }, 30],
  ['locations.0.openingHours', slot, 21],
  ['locations.0.exceptions', { on: '2026-12-24' }, 60],
  ['social', 'https://a.fi/', 12],
  ['activities', 'guidance', 30],
  ['groups', 'women', 20],
  ['languages', { language: 'so' }, 40],
  ['offers', { name: 'A', activity: 'guidance', asOf: '2026' }, 60],
  ['offers.0.groups', 'women', 20],
  ['offers.0.languages', 'so', 40],
  ['offers.0.when.slots', slot, 21],
  ['offers.0.when.exceptions', '2026-12-06', 60],
  ['roles', 'volunteer', 12],
  ['funding', 'stea', 12],
  ['sources', { url: 'https://a.fi/', asOf: '2026' }, 60],
])('an organisation may have one to so many of %s: %2$i', (field, one, most) => {
  const path = field.split('.').map((name) => (/^\d+$/.test(name) ? Number(name) : name));
  const refused = (count: number) => refuses(organisation, path, Array(count).fill(one));
  expect([refused(0), refused(1), refused(most), refused(most + 1)]).toEqual([true, false, false, true]);
});

test.each([
  ['languages', { language: 'so' }],
  ['hours', slot],
  ['serves', 'Turku'],
])('a public number has at least one of %s, or the field is left out', (field, one) => {
  const refused = (count: number) => refuses(publicLine, [field], Array(count).fill(one));
  expect([refused(0), refused(1), refused(2)]).toEqual([true, false, false]);
});

test.each(['help', 'sources'])('a public service has at least one of %s', (field) => {
  const one = field === 'help' ? 'guidance' : { url: 'https://a.fi/', asOf: '2026' };
  const refused = (count: number) => refuses(publicService, [field], Array(count).fill(one));
  expect([refused(0), refused(1), refused(2)]).toEqual([true, false, false]);
});

test('a place lies in Finland, and a year of founding is one', () => {
  for (const [field, from, to] of [
    ['lat', 59, 71],
    ['lon', 19, 32],
  ] as const) {
    const refused = (value: number) => refuses(organisation, ['locations', 0, field], value);
    expect([refused(from - 0.1), refused(from), refused(to), refused(to + 0.1)]).toEqual([true, false, false, true]);
  }
  const refused = (value: number) => refuses(organisation, ['founded'], value);
  expect([refused(1799), refused(1800), refused(2100), refused(2101), refused(1998.5)]).toEqual([
    true,
    false,
    false,
    true,
    true,
  ]);
});
