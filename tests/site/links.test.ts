import { describe, expect, test } from 'vitest';
import { langs } from '#i18n/languages.ts';
import { directory } from './content.ts';
import { leadsTo, searchAddresses } from './following.ts';
import { builtSite, inside, named, prove, wholeLanguages } from './pages.ts';

const site = builtSite();
const deepest = 6;

describe('links', () => {
  test('every link inside the site leads to a page, file or part that is there', () => {
    prove(site.pages, function* (page) {
      for (const { attribs } of named(page, 'a', 'area')) {
        const fault = leadsTo(site, page, attribs['href'] ?? '');
        if (fault) yield fault;
      }
    });
  });

  test('every file that a page names is there', () => {
    prove(site.pages, function* (page) {
      for (const { name, attribs } of page.elements) {
        const address =
          attribs['src'] ??
          attribs['action'] ??
          (name === 'link' ? attribs['href'] : undefined) ??
          (attribs['property'] === 'og:image' ? attribs['content'] : undefined);
        const fault = address === undefined ? '' : leadsTo(site, page, address);
        if (fault) yield `<${name}> ${fault}`;
      }
    });
  });

  /** `webcal:` subscribes to a calendar of ours; that the file is there, calendars.test.ts proves. */
  test('links that leave the site are web addresses, e-mail addresses, telephone numbers or calendars', () => {
    prove(site.pages, function* (page) {
      for (const { attribs } of named(page, 'a')) {
        const href = attribs['href'] ?? '';
        const { protocol } = new URL(href, site.origin + page.path);
        if (!['https:', 'http:', 'mailto:', 'tel:', 'webcal:'].includes(protocol)) yield `links to ${href}`;
        if (protocol === 'tel:' && !/^tel:(\+\d{6,15}|1\d{2,5})$/.test(href)) yield `no number to dial: ${href}`;
        if (protocol === 'mailto:' && !/^mailto:[^@\s]+@[^@\s]+\.[^@\s]+$/.test(href))
          yield `no e-mail address: ${href}`;
      }
    });
  });

  test.each(langs)('the search of %s leads to pages that are there', (lang) => {
    const found = searchAddresses(site, lang);
    expect(found.length).toBe(directory.organisations.length);
    expect(found.filter((path) => !site.byPath.has(path))).toEqual([]);
  });

  test.each(wholeLanguages)('from /%s/ every page is few links away, without the search', (lang) => {
    const home = `${site.base}${lang}/`;
    const depth = new Map([[home, 0]]);
    for (const [path, steps] of depth) {
      const page = site.byPath.get(path);
      if (!page || page.rest === 'search/') continue;
      for (const { attribs } of named(page, 'a')) {
        const target = inside(site, page, attribs['href'] ?? '')?.path ?? '';
        if (target.startsWith(home) && !depth.has(target)) depth.set(target, steps + 1);
      }
    }
    prove(
      site.pages.filter((page) => page.lang === lang && !page.hidden && !page.moved),
      function* ({ path }) {
        const steps = depth.get(path);
        if (steps === undefined) yield 'no link leads here';
        else if (steps > deepest) yield `${steps} links away from the first page`;
      },
    );
    for (const { id } of directory.organisations)
      expect(depth.has(`${home}organisations/${id}/`), `no link leads to ${id}`).toBe(true);
  });
});
