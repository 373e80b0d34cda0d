import { expect, test } from 'vitest';
import { disordered, drawnPages, openDrawn } from './drawn.ts';
import { siteInBrowser } from './site.ts';

const site = siteInBrowser();

test('numbers that run backwards or over two lines are seen', async () => {
  await site.visit(
    '/404.html',
    async (page) => {
      await page.setContent(`<div dir="rtl"><p>الثلاثاء 17–18:30</p><p>+358 40 123</p><p>00530 Helsinki</p>
<p>\u206817–18:30\u2069</p><p><bdi>00530 Helsinki</bdi></p><p style="width: 4ch">\u206817–18:30\u2069</p></div>`);
      const found = (await disordered(page)).map((fault) => fault.replace(/ in .*/, ''));
      expect(found).toEqual([
        'backwards: "17–18:30"',
        'backwards: "+358 40 123"',
        'backwards: "00530 Helsinki"',
        'on two lines: "17–18:30"',
      ]);
    },
    { bypassCSP: true },
  );
});

test.concurrent.for(['ar', 'fa', 'ckb', 'fi'])(
  'hours, days, numbers and postal codes run from left to right, each on one line (%s)',
  { timeout: 120_000 },
  async (lang, { expect }) => {
    const found: string[] = [];
    await site.visit('/404.html', async (page) => {
      for (const path of drawnPages) {
        await openDrawn(page, site.url(`/${lang}/${path}`));
        found.push(...(await disordered(page)).map((fault) => `${path}: ${fault}`));
      }
    });
    expect(found).toEqual([]);
  },
);
