import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { drawnPages, openDrawn, overflowing } from './drawn.ts';
import { siteInBrowser } from './site.ts';

const site = siteInBrowser();

/** Both directions, and the longest words and sentences. */
const langs = ['fi', 'en', 'ar', 'ru'];

interface Condition {
  name: string;
  width: number;
  style?: string;
  /** What has a name of its own gets this one. */
  word?: string;
}

/** Twice the size that the site gives its root. */
const doubled = 'html { font-size: 225% !important }';
/** WCAG 1.4.12. */
const spaced = `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
p { margin-block-end: 2em !important }`;
const conditions: Condition[] = [
  { name: 'text at 200 %, 360 px', width: 360, style: doubled },
  { name: 'text at 200 %, 320 px', width: 320, style: doubled },
  { name: 'spaced text', width: 320, style: spaced },
  { name: 'words of 40 letters', width: 320, word: 'm'.repeat(40) },
];
/** Counts are names of nothing. */
const named = 'h1, h2, h3, a, a :not(small), summary, button, button span, label, strong, dt, bdi';

async function put(page: Page, { width, style = '', word = '' }: Condition) {
  await page.setViewportSize({ width, height: 640 });
  await page.evaluate(
    ([css = '', selector = '', letters = '']) => {
      document.querySelector('#condition')?.remove();
      const made = document.head.appendChild(document.createElement('style'));
      made.id = 'condition';
      made.textContent = css;
      for (const one of letters ? document.querySelectorAll(selector) : [])
        for (const node of one.childNodes)
          if (node.nodeType === Node.TEXT_NODE && node.textContent?.trim()) node.textContent = letters;
    },
    [style, named, word],
  );
}

test('what overflows, sticks out or is cut off is seen', async () => {
  await site.visit(
    '/404.html',
    async (page) => {
      await page.setContent(`<p style="width: 400px">a</p><div style="overflow: hidden; width: 9px">bcdefg</div>
<a style="border: 1px solid; display: block; width: 9px">hijklm</a><div style="overflow: auto"><p style="width: 400px">n</p></div>`);
      const found = (await overflowing(page)).map((fault) => fault.replace(/(\d+) px|:.*/, ''));
      expect(found).toEqual(['beyond the window', 'cut off', 'sticks out', 'the page is  wide']);
    },
    { bypassCSP: true },
  );
});

test.concurrent.for(langs)(
  'nothing overflows with large or spaced text, or long words (%s)',
  { timeout: 180_000 },
  async (lang, { expect }) => {
    const paths = [...(lang === 'fi' ? ['/', '/404.html'] : []), ...drawnPages.map((path) => `/${lang}/${path}`)];
    const found: string[] = [];
    await site.visit(
      '/404.html',
      async (page) => {
        for (const path of paths) {
          await openDrawn(page, site.url(path));
          for (const condition of conditions) {
            await put(page, condition);
            found.push(...(await overflowing(page)).map((fault) => `${path}, ${condition.name}: ${fault}`));
          }
        }
      },
      { bypassCSP: true },
    );
    expect(found).toEqual([]);
  },
);
