import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { formatDate, languageName } from '#i18n/format.ts';
import { langs } from '#i18n/languages.ts';
import { translator } from '#i18n/t.ts';
import { site as names } from '#site.ts';
import { fixtureSite } from '../fixture.ts';
import { calendarFaults } from './calendar-faults.ts';
import { leadsTo } from './following.ts';
import { type BuiltSite, hasClass, mainText, named, type Page, prove, readSite, textOf } from './pages.ts';

describe('a small site', () => {
  let site: BuiltSite;

  beforeAll(async () => {
    site = readSite(await fixtureSite());
  });

  const pathOf = (lang: string, id: string) => `${names.base}${lang}/organisations/${id}/`;

  function pageOf(lang: string, id: string): Page {
    const page = site.byPath.get(pathOf(lang, id));
    if (!page) throw new Error(`no page ${pathOf(lang, id)}`);
    return page;
  }

  const hrefs = (page: Page) => named(page, 'a').map(({ attribs }) => attribs['href'] ?? '');
  const canonical = (page: Page) =>
    named(page, 'link').find(({ attribs }) => attribs['rel'] === 'canonical')?.attribs['href'];

  test('every link leads to something, also on the page of an ended organisation', () => {
    prove(site.pages, function* (page) {
      for (const href of hrefs(page)) {
        const fault = leadsTo(site, page, href);
        if (fault) yield fault;
      }
    });
  });

  test.each(langs)('an ended organisation keeps its page, with those who do the same (%s)', (lang) => {
    const page = pageOf(lang, 'lopettanut');
    const t = translator(lang);
    expect(mainText(page)).toContain(t('org.ended'));
    expect(mainText(page)).toContain(t('org.ended.see'));
    expect(mainText(page)).not.toContain(t('org.where'));
    expect(hrefs(page)).toContain(pathOf(lang, 'kahvila'));
    expect(page.hidden).toBe(true);
  });

  test('an ended organisation stands in no list, and neither do former addresses', () => {
    const gone = langs.flatMap((lang) =>
      ['lopettanut', 'vanha-nimi', 'ensimmainen-nimi'].map((id) => pathOf(lang, id)),
    );
    prove(
      site.pages.filter(({ path }) => !gone.includes(path)),
      function* (page) {
        for (const href of hrefs(page)) if (gone.includes(href)) yield `links to ${href}`;
      },
    );
  });

  test('the sitemap names neither', () => {
    const sitemap = readFileSync(join(site.folder, 'sitemap-0.xml'), 'utf8');
    expect(sitemap).toContain(pathOf('fi', 'uusi-nimi'));
    for (const id of ['lopettanut', 'vanha-nimi', 'ensimmainen-nimi']) expect(sitemap).not.toContain(`/${id}/`);
  });

  test.each(langs)('former addresses lead on (%s)', (lang) => {
    for (const id of ['vanha-nimi', 'ensimmainen-nimi']) {
      const page = pageOf(lang, id);
      const target = pathOf(lang, 'uusi-nimi');
      const refresh = named(page, 'meta').find(({ attribs }) => attribs['http-equiv'] === 'refresh');
      expect(refresh?.attribs['content']).toBe(`0; url=${target}`);
      expect(canonical(page)).toBe(site.origin + target);
      expect(hrefs(page)).toEqual([target]);
      expect(textOf(named(page, 'h1')[0])).toBe(translator(lang)('moved.title'));
      expect(named(page, 'html')[0]?.attribs['lang']).toBe(lang);
    }
  });

  test.each(['sv', 'en'] as const)('a text that is only in Finnish is marked and called that (%s)', (lang) => {
    const page = pageOf(lang, 'kahvila');
    const prose = page.elements.find((element) => hasClass(element, 'prose'));
    expect(prose?.attribs).toMatchObject({ lang: 'fi', dir: 'ltr' });
    expect(textOf(prose)).toContain('Teksti suomeksi.');
    expect(mainText(page)).toContain(translator(lang)('org.text.other', { language: languageName(lang, 'fi') }));
    const list = site.byPath.get(`${names.base}${lang}/organisations/`);
    const summary = list?.elements.find(
      (element) => element.name === 'p' && textOf(element).startsWith('Kahvila, johon'),
    );
    expect(summary?.attribs['lang']).toBe('fi');
  });

  test.each(langs)('a confirmation says by whom and when (%s)', (lang) => {
    const sentence = translator(lang)('org.fresh.confirmed.organisation', { date: formatDate(lang, '2026-01-15') });
    expect(mainText(pageOf(lang, 'kahvila'))).toContain(sentence);
    expect(mainText(pageOf(lang, 'uusi-nimi'))).not.toContain(sentence);
  });

  test.each(langs)('a shelter shows 112 first, a quick exit, and no address (%s)', (lang) => {
    const page = pageOf(lang, 'turvakoti');
    const calls = hrefs(page).filter((href) => href.startsWith('tel:'));
    expect(calls.slice(0, 3)).toEqual(['tel:112', 'tel:+358401234568', 'tel:+358401234569']);
    expect(hrefs(page)).toContain(names.exit);
    expect(mainText(page)).toContain(translator(lang)('org.address.secret'));
    expect(named(page, 'address')).toEqual([]);
    expect(page.html).not.toContain('PostalAddress');
  });

  const calendars = () => [...site.files].filter((path) => path.endsWith('.ics'));

  test('programs can read every calendar, each has something, and there is none of what is history', () => {
    expect(calendars().length).toBeGreaterThan(langs.length);
    prove(
      calendars().map((path) => ({ path })),
      ({ path }) => calendarFaults(site, path),
    );
    expect(calendars().filter((path) => path.includes('/vanhat/'))).toEqual([]);
  });

  test.each(langs)('times that are older than twelve months are told as such, and never as next (%s)', (lang) => {
    const page = pageOf(lang, 'vanhat');
    expect(mainText(page)).toContain(translator(lang)('times.past', { date: formatDate(lang, '2022-09') }));
    expect(page.html).not.toContain('data-times');
    expect(hrefs(page).filter((href) => href.startsWith('webcal:'))).toEqual([]);
    expect(pageOf(lang, 'avoin').html).toContain('data-times');
  });
});
