import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { langs } from '../../src/i18n/languages.ts';
import { realSite, siteInBrowser } from './site.ts';

/** Language of the page, what people type, and who must be among the first five. */
const table = readFileSync(`${import.meta.dirname}/queries.txt`, 'utf8')
  .trim()
  .split('\n')
  .map((line) => {
    const [lang = '', words = '', ids = ''] = line.split(' | ');
    return { lang, words, ids: ids.split(' ') };
  });

/** On the real site: the table measures how its organisations are ranked. */
const site = siteInBrowser(realSite);

test.each(langs)('the table has at least 12 queries in %s', (lang) => {
  expect(table.filter((row) => row.lang === lang).length).toBeGreaterThanOrEqual(12);
});

describe.for(langs)('what people type on the pages in %s', (lang) => {
  test('leads to the right organisations among the first five', async () => {
    const missing = await site.visit(`/${lang}/search/`, async (page) => {
      const wrong: string[] = [];
      for (const { words, ids } of table.filter((row) => row.lang === lang)) {
        await page.evaluate(() => document.querySelector('#results')?.replaceChildren());
        await page.fill('#q', words);
        await page.press('#q', 'Enter');
        await page.locator('#results .name').first().waitFor();
        await page.waitForFunction(() => !document.querySelector('#finder')?.hasAttribute('aria-busy'));
        const first = await page.$$eval('#results .name', (links) =>
          links.slice(0, 5).map((link) => (link as HTMLAnchorElement).pathname.split('/').at(-2) ?? ''),
        );
        const lost = ids.filter((id) => !first.includes(id));
        if (lost.length) wrong.push(`${words}: ${lost.join(', ')} not among ${first.join(', ')}`);
      }
      return wrong;
    });
    expect(missing).toEqual([]);
  });
});
