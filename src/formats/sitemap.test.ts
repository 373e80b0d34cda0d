import { describe, expect, test } from 'vitest';
import { entries, organisation, page, translation } from '#checks/testing.ts';
import { langs } from '#i18n/languages.ts';
import { indexable, sitemapFiles, versions } from './sitemap.ts';

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

describe('sitemapFiles', () => {
  const files = [...sitemapFiles(['sv/places/turku/', '', '404/', 'fi/places/turku/', 'fi/'], 2)];

  test('as many addresses in a file as it may hold, in order, and an index of the files', () => {
    expect(files.map(({ name }) => name)).toEqual(['sitemap-0.xml', 'sitemap-1.xml', 'sitemap-index.xml']);
    const locations = files.map(({ xml }) => [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => url));
    expect(locations).toEqual([
      [`${site}/`, `${site}/fi/`],
      [`${site}/fi/places/turku/`, `${site}/sv/places/turku/`],
      [`${site}/sitemap-0.xml`, `${site}/sitemap-1.xml`],
    ]);
  });

  test('each address with its versions, as sitemaps.org and search engines want it', () => {
    const links = versions('places/turku/')
      .map(({ lang, url }) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${url}"/>`)
      .join('');
    expect(files[1]?.xml).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
<url><loc>${site}/fi/places/turku/</loc>${links}</url>
<url><loc>${site}/sv/places/turku/</loc>${links}</url>
</urlset>
`);
  });

  test('the first pages and the choice of language are versions of each other', () => {
    const links = versions('').map(({ url }) => `href="${url}"`);
    for (const entry of files[0]?.xml.match(/<url>.*<\/url>/g) ?? [])
      for (const link of links) expect(entry).toContain(link);
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
