import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isLang, langs, language, languages } from '#i18n/languages.ts';
import { translator } from '#i18n/t.ts';
import { site as names } from '#site.ts';
import { all, builtSite, hasClass, named, type Page, prove, textOf } from './pages.ts';

const site = builtSite();
const pages = site.pages.filter(({ hidden, moved }) => !hidden && !moved);
const absolute = (path: string) => site.origin + path;
const pathOf = (url: string) => url.slice(site.origin.length);

const canonical = (page: Page) =>
  named(page, 'link')
    .filter(({ attribs }) => attribs['rel'] === 'canonical')
    .map(({ attribs }) => attribs['href'])
    .join();

/** Every address of the sitemap with the versions that it names: language to address. */
function sitemap(): Map<string, Map<string, string>> {
  const read = (name: string) => readFileSync(join(site.folder, name), 'utf8');
  const locations = (xml: string) => [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => url);
  const parts = locations(read('sitemap-index.xml')).map((url) => url.slice(absolute(site.base).length));
  const entries = parts.flatMap((part) => read(part).match(/<url>.*?<\/url>/gs) ?? []);
  return new Map(
    entries.map((entry) => [
      locations(entry).join(),
      new Map([...entry.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(([, lang = '', url = '']) => [lang, url])),
    ]),
  );
}

describe('languages of a page', () => {
  const listed = sitemap();

  test('every page says its own address', () => {
    prove(pages, function* (page) {
      if (canonical(page) !== absolute(page.path)) yield `its canonical address is ${canonical(page) || 'missing'}`;
    });
  });

  test('the sitemap holds exactly the pages for search engines', () => {
    expect(listed.size).toBeGreaterThan(0);
    prove(pages, function* ({ path }) {
      if (!listed.has(absolute(path))) yield 'the sitemap leaves it out';
    });
    const other = [...listed.keys()].filter((url) => !site.byPath.has(pathOf(url)));
    expect(other).toEqual([]);
    const gone = site.pages.filter(({ hidden, moved }) => hidden || moved).map(({ path }) => absolute(path));
    expect(gone.filter((url) => listed.has(url))).toEqual([]);
  });

  test('every page has itself, every language and the one for all others as versions, and they point back', () => {
    const faults: string[] = [];
    for (const [url, versions] of listed) {
      const lang = site.byPath.get(pathOf(url))?.lang;
      if ([...versions.keys()].join() !== [...langs, 'x-default'].join())
        faults.push(`${url} names ${[...versions.keys()]}`);
      if (lang && versions.get(lang) !== url) faults.push(`${url} does not name itself`);
      for (const [of, version] of versions) {
        const other = site.byPath.get(pathOf(version));
        if (!other) faults.push(`${url}: the version for ${of} is no page`);
        else if (of !== 'x-default' && other.lang !== of)
          faults.push(`${url}: the version for ${of} is in ${other.lang}`);
        else if (lang && listed.get(version)?.get(lang) !== url)
          faults.push(`${version} does not point back to ${url}`);
      }
    }
    expect(faults.slice(0, 20)).toEqual([]);
  });

  test('every page is marked with its language and direction', () => {
    prove(site.pages, function* (page) {
      const { lang, dir } = named(page, 'html')[0]?.attribs ?? {};
      const wanted = page.lang ?? names.fallback;
      if (lang !== wanted || (!page.moved && dir !== language(wanted).dir)) yield `lang is ${lang}, dir is ${dir}`;
    });
  });

  test('the menu of languages leads to the same page, and names each language in itself', () => {
    prove(
      pages.filter(({ lang }) => lang),
      function* (page) {
        const menu = page.elements.find((element) => hasClass(element, 'languages'));
        const links = menu ? all(menu).filter(({ name }) => name === 'a') : [];
        const seen = links.map((link) => `${link.attribs['lang']} ${link.attribs['href']} ${textOf(link)}`);
        const wanted = languages.map(({ tag, autonym }) => `${tag} ${site.base}${tag}/${page.rest} ${autonym}`);
        if (seen.join('\n') !== wanted.join('\n')) yield `the menu is ${seen.join(', ')}`;
        for (const { attribs } of links) {
          const dir = attribs['dir'] ?? language(page.lang ?? names.fallback).dir;
          if (isLang(attribs['lang']) && dir !== language(attribs['lang']).dir) yield `${attribs['lang']} is ${dir}`;
        }
      },
    );
  });
});

test('the page of translations tells of every language, who translated it, and how to help', () => {
  const pages = site.pages.filter(({ rest }) => rest === 'translations/');
  expect(pages.length).toBe(langs.length);
  prove(pages, function* (page) {
    const t = translator(page.lang ?? names.fallback);
    const rows = named(page, 'tr').slice(1).map(textOf);
    for (const [index, { tag, autonym, words }] of languages.entries()) {
      const row = rows[index] ?? '';
      if (tag !== page.lang && !row.includes(autonym)) yield `row ${index + 1} is not of ${autonym}: ${row}`;
      if (!row.includes(t(`status.by.${words.by}`))) yield `${autonym}: who translated is missing`;
    }
    const hrefs = named(page, 'a').map(({ attribs }) => attribs['href'] ?? '');
    if (!hrefs.some((href) => href.includes('/issues/new?title='))) yield 'no way to tell';
  });
});

test('pages in words of a machine say so and lead to those who can help', () => {
  prove(
    pages.filter(({ lang }) => lang),
    function* (page) {
      const lang = page.lang ?? names.fallback;
      const sentence = translator(lang)('words.machine');
      const said = textOf(named(page, 'footer')[0]).includes(sentence);
      if (said !== (language(lang).words.by === 'machine'))
        yield `the foot ${said ? 'says' : 'does not say'} "${sentence}"`;
    },
  );
});
