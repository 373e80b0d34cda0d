import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { latestChanges } from '#directory/changes.ts';
import { longestFeed } from '#formats/atom.ts';
import { formatNumber } from '#i18n/format.ts';
import { langs } from '#i18n/languages.ts';
import { translator } from '#i18n/t.ts';
import { site as names } from '#site.ts';
import { directory } from './content.ts';
import { all, builtSite, mainText, named, prove, textOf } from './pages.ts';

const site = builtSite();
const { organisations } = directory;
const pagesAt = (rest: string) => site.pages.filter((page) => page.rest === rest);

test('the page of freshness says in every language how many there are and how many nobody has confirmed', () => {
  const pages = pagesAt('freshness/');
  expect(pages).toHaveLength(langs.length);
  const unconfirmed = organisations.filter(({ confirmed }) => !confirmed).length;
  prove(pages, function* (page) {
    const lang = page.lang ?? names.fallback;
    const t = translator(lang);
    const terms = named(page, 'dt').map(textOf);
    const values = named(page, 'dd').map(textOf);
    const value = (label: string) => values[terms.indexOf(label)];
    if (value(t('fresh.organisations')) !== formatNumber(lang, organisations.length)) yield 'the number is another';
    if (value(t('fresh.by.nobody')) !== formatNumber(lang, unconfirmed)) yield 'the number of unconfirmed is another';
  });
});

test('every count stands in a cell with the head of its column, and every organisation in one region', () => {
  prove(pagesAt('freshness/'), function* (page) {
    const [, regions] = named(page, 'table');
    if (!regions) return yield 'no table of regions';
    for (const table of named(page, 'table')) {
      const heads = all(table).filter(({ name, attribs }) => name === 'th' && attribs['scope'] === 'col');
      for (const row of all(table).filter(({ name }) => name === 'tr')) {
        const cells = all(row).filter(({ name }) => name === 'td');
        const labels = cells.map(({ attribs }) => attribs['data-label']);
        if (cells.length && labels.join() !== heads.slice(1).map(textOf).join()) yield `${labels} is no head`;
      }
    }
    const counts = all(regions)
      .filter(({ name }) => name === 'tr')
      .map((row) => all(row).find(({ name }) => name === 'td'));
    const sum = counts.reduce((total, cell) => total + Number(cell ? textOf(cell).replace(/\D/g, '') : 0), 0);
    if (sum !== organisations.length)
      yield `the regions have ${sum} organisations, the directory ${organisations.length}`;
  });
});

test.each(langs)('the feed of %s is named by the page, and leads to the latest of what there is', (lang) => {
  const path = `${names.base}${lang}/changes.xml`;
  const [page] = pagesAt('freshness/').filter((one) => one.lang === lang);
  const links = page ? named(page, 'link').filter(({ attribs }) => attribs['type'] === 'application/atom+xml') : [];
  expect(links.map(({ attribs }) => [attribs['rel'], attribs['href']])).toEqual([['alternate', path]]);
  const xml = readFileSync(join(site.folder, path.slice(names.base.length)), 'utf8');
  const entries = all(parseDocument(xml, { xmlMode: true })).filter(({ name }) => name === 'entry');
  const wanted = latestChanges(organisations, longestFeed).map(
    ({ one }) => `${names.base}${lang}/organisations/${one.id}/`,
  );
  const found = entries.map((entry) => all(entry).find(({ name }) => name === 'link')?.attribs['href'] ?? '');
  expect(found.map((url) => url.slice(site.origin.length))).toEqual(wanted);
  expect(wanted.filter((each) => !site.byPath.has(each))).toEqual([]);
});

test('the page about the site says who answers for it, or that nobody does yet', () => {
  const pages = pagesAt('about/');
  expect(pages).toHaveLength(langs.length);
  const { name, email } = names.publisher;
  prove(pages, function* (page) {
    const t = translator(page.lang ?? names.fallback);
    const hrefs = named(page, 'a').map(({ attribs }) => attribs['href']);
    if (mainText(page).includes(t('publisher.none')) !== (name === '')) yield 'says nothing of its publisher';
    if (name && !mainText(page).includes(name)) yield `does not name ${name}`;
    if (email && !hrefs.includes(`mailto:${email}`)) yield `no link to ${email}`;
  });
});
