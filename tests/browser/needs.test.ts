import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { needs } from '../needs.ts';
import { realSite, siteInBrowser } from './site.ts';

/** On the real site: what people in danger are shown, and what they type, must be met by what there really is. */
const site = siteInBrowser(realSite);
const screen = 740;

const bottom = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => element.getBoundingClientRect().bottom);

/** Waits until the finder has answered. */
const answered = (page: Page) =>
  page.waitForFunction(
    () =>
      !document.querySelector('#finder')?.hasAttribute('aria-busy') &&
      document.documentElement.dataset['told'] !== undefined,
  );

/** What the language of the page is called there, as a line says that it answers in it. */
const own: Record<string, RegExp> = {
  fi: /suomi/,
  sv: /svenska/,
  en: /English/,
  ru: /русский/,
  uk: /українська/,
  ar: /العربية/,
  so: /Soomaali/i,
  fa: /فارسی/,
  es: /español/,
  th: /ไทย/,
};

describe.each(['en', 'ar', 'fi', 'so', 'ru', 'th'])('in danger, in %s', (lang) => {
  test.each(['violence', 'crisis'])(
    '%s: 112, then a line to call, and quick exit, before anything else',
    async (id) => {
      await site.visit(`/${lang}/needs/${id}/`, async (page) => {
        expect(await page.getAttribute('main a >> nth=0', 'href')).toBe('tel:112');
        const calls = await page.$$eval('.lines .button', (links) =>
          links.map((link) => link.getAttribute('href') ?? ''),
        );
        expect(calls.length).toBeGreaterThan(2);
        expect(new Set(calls).size).toBe(calls.length);
        for (const call of calls) expect(call).toMatch(/^tel:(\+358\d{6,}|116\d{3})$/);
        expect(await bottom(page, '.lines .button')).toBeLessThan(1.2 * screen);
        expect(await page.locator('#exit').isVisible()).toBe(true);
        expect(await bottom(page, '#exit')).toBeLessThan(screen);
      });
    },
  );

  test('violence: the first line answers in the language of the page, and says so', async () => {
    await site.visit(`/${lang}/needs/violence/`, async (page) => {
      expect(await page.locator('.lines li >> nth=0').locator('.own').innerText()).toMatch(own[lang] ?? /^$/);
    });
  });
});

/** How people say in ten languages that they are in danger. */
const dangers: [lang: string, words: string][] = [
  ['fi', 'mieheni lyö minua'],
  ['sv', 'min man slår mig'],
  ['en', 'my husband hits me'],
  ['ru', 'муж бьёт меня'],
  ['uk', 'чоловік мене бʼє'],
  ['ar', 'زوجي يضربني'],
  ['so', 'ninkeyga ayaa i garaaca'],
  ['fa', 'شوهرم مرا می زند'],
  ['es', 'mi marido me pega'],
  ['th', 'สามีตีฉัน'],
];

describe('danger, typed', () => {
  test.each(dangers)(
    '%s: “%s” shows 112, a line in the language and the exit on the first screen of a phone',
    async (lang, words) => {
      await site.visit(`/${lang}/search/#q=${encodeURIComponent(words)}`, async (page) => {
        await answered(page);
        const answer = page.locator('[data-answer=violence]');
        await answer.waitFor();
        const seen = [
          answer.locator('a[href="tel:112"]'),
          answer.locator('.lines a[href^="tel:"]').first(),
          answer.locator('.lines .own').first(),
          page.locator('#exit'),
        ];
        for (const one of seen) {
          const box = await one.boundingBox();
          expect((box?.y ?? screen) + (box?.height ?? 0)).toBeLessThanOrEqual(screen);
        }
        expect(await answer.locator('.own').first().innerText()).toMatch(own[lang] ?? /^$/);
      });
    },
  );
});

/** Two of the needs of each language, in the browser itself: what it shows is what the functions found. */
describe('needs as they are typed', () => {
  const sample = [...Map.groupBy(needs, ({ lang }) => lang).values()]
    .flatMap((rows) => [rows[0], rows[12]])
    .filter((row) => row !== undefined);

  test('a sample of 36 is shown with an answer, choices or results', async () => {
    expect(sample).toHaveLength(36);
    const silent: string[] = [];
    for (const { lang, words } of sample)
      await site.visit(`/${lang}/search/#q=${encodeURIComponent(words)}`, async (page) => {
        await answered(page);
        const shown = await page.locator('[data-answer]:visible, #chosen button, #results .name').count();
        if (shown === 0) silent.push(`${lang}: ${words}`);
      });
    expect(silent).toEqual([]);
  });
});
