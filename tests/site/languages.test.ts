import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { langs } from '#i18n/languages.ts';
import { all, builtSite, type Element, named, type Page, prove, rawText } from './pages.ts';

const site = builtSite();
const pages = site.pages.filter(({ hidden, moved }) => !hidden && !moved);
const absolute = (path: string) => site.origin + path;
const pathOf = (url: string) => url.slice(site.origin.length);

const links = (page: Page, rel: string) => named(page, 'link').filter(({ attribs }) => attribs['rel'] === rel);

const byLanguage = (elements: Element[]) =>
  new Map(elements.map(({ attribs }) => [attribs['hreflang'] ?? '', attribs['href'] ?? '']));

/** Language to address, as the page names them. */
const versionsOf = (page: Page) => byLanguage(links(page, 'alternate'));

describe('languages of a page', () => {
  test('every page names itself, every language and the one for all others', () => {
    prove(pages, function* (page) {
      const canonical = links(page, 'canonical').map(({ attribs }) => attribs['href']);
      if (canonical.join() !== absolute(page.path))
        yield `its canonical address is ${canonical.join(' and ') || 'missing'}`;
      const versions = versionsOf(page);
      for (const lang of [...langs, 'x-default']) if (!versions.has(lang)) yield `names no version for ${lang}`;
      if (versions.size !== langs.length + 1) yield `names versions for ${[...versions.keys()].join(', ')}`;
      if (page.lang && versions.get(page.lang) !== absolute(page.path)) yield `does not name itself for ${page.lang}`;
    });
  });

  test('versions are pages of their language, and they point back', () => {
    prove(pages, function* (page) {
      for (const [lang, url] of versionsOf(page)) {
        const other = site.byPath.get(pathOf(url));
        if (!other) yield `the version for ${lang} is no page: ${url}`;
        else if (lang !== 'x-default' && other.lang !== lang) yield `the version for ${lang} is in ${other.lang}`;
        else if (![...versionsOf(other).values()].includes(absolute(page.path)) && page.lang)
          yield `${other.path} does not point back`;
      }
    });
  });

  test('the menu of languages leads to the same page', () => {
    prove(
      pages.filter(({ lang }) => lang),
      function* (page) {
        const versions = [...versionsOf(page)].filter(([lang]) => lang !== 'x-default').map(([, url]) => pathOf(url));
        const hrefs = named(page, 'a').flatMap(({ attribs }) => (attribs['lang'] ? [attribs['href'] ?? ''] : []));
        for (const path of versions) if (!hrefs.includes(path)) yield `no link to ${path}`;
      },
    );
  });

  test('the sitemap holds exactly the pages for search engines, with their versions', () => {
    const read = (name: string) => all(parseDocument(readFileSync(join(site.folder, name), 'utf8'), { xmlMode: true }));
    const texts = (elements: Element[], wanted: string) => elements.filter(({ name }) => name === wanted).map(rawText);
    const parts = texts(read('sitemap-index.xml'), 'loc').map((url) => url.slice(absolute(site.base).length));
    expect(parts.length).toBeGreaterThan(0);

    const listed = new Map<string, Map<string, string>>();
    for (const entry of parts.flatMap(read).filter(({ name }) => name === 'url')) {
      const versions = all(entry).filter(({ name }) => name === 'xhtml:link');
      listed.set(texts(all(entry), 'loc').join(), byLanguage(versions));
    }
    prove(pages, function* (page) {
      const versions = listed.get(absolute(page.path));
      if (!versions) yield 'the sitemap leaves it out';
      else if (JSON.stringify([...versions]) !== JSON.stringify([...versionsOf(page)]))
        yield `the sitemap names other versions: ${[...versions.values()].join(', ') || 'none'}`;
    });
    const wanted = new Set(pages.map(({ path }) => absolute(path)));
    expect([...listed.keys()].filter((url) => !wanted.has(url))).toEqual([]);
  });
});
