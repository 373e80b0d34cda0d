import { expect, test } from 'vitest';
import { secureLinks } from './secure-links.ts';
import { findings, organisation } from './testing.ts';

const path = 'content/organisations/a.md';

test('a website with http: is warned of', () => {
  expect(findings(secureLinks, { [path]: organisation({ website: 'http://talo.fi/' }) })).toEqual([
    {
      rule: 'secure-links',
      level: 'warning',
      file: path,
      line: 13,
      field: 'website',
      message: {
        fi: 'Yhteys osoitteeseen "http://talo.fi/" ei ole suojattu. Kokeile, toimiiko sama osoite muodossa https://, ja kirjoita se.',
        en: 'The connection to "http://talo.fi/" is not secure. Try whether the address works with https:// and write that.',
      },
    },
  ]);
});

test('https:, and old addresses of sources, are silent', () => {
  const facts = { website: 'https://talo.fi/', sources: '\n  - url: http://talo.fi/\n    asOf: unknown' };
  expect(findings(secureLinks, { [path]: organisation(facts) })).toEqual([]);
  expect(findings(secureLinks, { [path]: organisation() })).toEqual([]);
});
