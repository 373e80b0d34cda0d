import { gzipSync } from 'node:zlib';
import type { Response } from 'playwright-core';
import { expect, test } from 'vitest';
import { realSite, siteInBrowser } from './site.ts';

/** On the real site: what a search moves grows with its organisations. Each word is that of many of them. */
const site = siteInBrowser(realSite);

/** The longest of what people type (queries.txt), also mistyped, sentences, and words that only the index could know. */
test.each([
  ['fi', 'kielikahvila'],
  ['fi', 'keskusteluryhmä maanantaina iltaisin tampereella'],
  ['en', 'lawyer'],
  ['en', 'legal help for women in turku'],
  ['fr', 'avocat titre de séjour'],
  ['es', 'abogado permiso de residencia'],
  ['et', 'koduste tööde ring'],
  ['ru', 'юрист'],
  ['uk', 'юрист дозвіл на проживання'],
  ['uk', 'кризовою лінією'],
  ['uk', 'setlementti'],
  ['ar', 'محامي'],
  ['ar', 'محامي إقامة'],
  ['zh-Hans', '律师'],
  ['zh-Hans', '律师 居留许可'],
  ['th', 'ทนาย'],
  ['vi', 'luật sư giấy phép cư trú'],
])('a first search moves at most 120 KB, with all that the finder loads (%s: %s)', async (lang, words) => {
  /** A picture has no icon of its own: the browser asks for one, and there is none. */
  await site.visit(
    '/icons.svg',
    async (page) => {
      const sizes: Promise<number>[] = [];
      page.on('response', (response) => sizes.push(wireSize(response)));
      await page.goto(new URL(`${lang}/search/#q=${encodeURIComponent(words)}`, page.url()).href);
      await page.locator('#results .name').first().waitFor();
      await page.waitForFunction(() => !document.querySelector('#finder')?.hasAttribute('aria-busy'));
      const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
      expect(total).toBeGreaterThan(30_000);
      expect(total).toBeLessThanOrEqual(120 * 1024);
    },
    {},
    /404/,
  );
});

/** Bytes as a host sends them: text gzipped, Pagefind's own files as they are; pages and their pictures have a budget of their own. */
async function wireSize(response: Response): Promise<number> {
  const { pathname } = new URL(response.url());
  if (/\/$|\.(svg|png)$/.test(pathname)) return 0;
  const bytes = await response.body();
  return /\.(js|json)$/.test(pathname) ? gzipSync(bytes).length : bytes.length;
}
