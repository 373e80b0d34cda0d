import { describe, expect, test } from 'vitest';
import { entries, organisation, page, translation } from '#checks/testing.ts';
import { langs } from '#i18n/languages.ts';
import { alternates, indexable, versions } from './sitemap.ts';

const site = 'https://kotokartta.fi';

describe('versions', () => {
  test('are one address in every language, and English for all others', () => {
    expect(versions('places/turku/')).toEqual([
      ...langs.map((lang) => ({ lang, url: `${site}/${lang}/places/turku/` })),
      { lang: 'x-default', url: `${site}/en/places/turku/` },
    ]);
  });

  test('of the first page: for all others the choice of language', () => {
    expect(versions('')).toEqual([
      ...langs.map((lang) => ({ lang, url: `${site}/${lang}/` })),
      { lang: 'x-default', url: `${site}/` },
    ]);
  });
});

describe('alternates', () => {
  test('adds the same versions to the page in any language, and keeps what the item has', () => {
    for (const lang of langs) {
      const item = { url: `${site}/${lang}/places/turku/`, lastmod: '2026' };
      expect(alternates(item)).toEqual({ ...item, links: versions('places/turku/') });
    }
  });

  test('the first pages and the choice of language are versions of each other', () => {
    expect(alternates({ url: `${site}/` })).toEqual({ url: `${site}/`, links: versions('') });
    expect(alternates({ url: `${site}/sv/` })).toEqual({ url: `${site}/sv/`, links: versions('') });
  });

  test('what is in no language stays as it is', () => {
    for (const path of ['data/all.csv', '404/', 'finland/']) {
      const item = { url: `${site}/${path}` };
      expect(alternates(item)).toBe(item);
    }
  });
});

describe('indexable', () => {
  const isIndexable = indexable(
    entries({
      'content/organisations/here.md': organisation({ formerIds: '[old, older]' }),
      'content/organisations/ended.md': organisation({ status: 'ended', formerIds: '[past]' }),
      'content/organisations/plain.md': organisation(),
      'content/organisations/broken.md': 'no frontmatter',
      'content/translations/en/ended.md': translation(),
      'content/pages/fi/old.md': page(),
    }),
  );

  test.each([
    ['fi/organisations/here/', true],
    ['en/organisations/plain/', true],
    ['en/organisations/broken/', true],
    ['fi/organisations/ended/', false],
    ['sv/organisations/old/', false],
    ['en/organisations/older/', false],
    ['en/organisations/past/', false],
    ['en/organisations/', true],
    ['en/organisations/2/', true],
    ['fi/old/', true],
    ['', true],
  ])('%j: %s', (path, expected) => {
    expect(isIndexable(`${site}/${path}`)).toBe(expected);
  });
});
