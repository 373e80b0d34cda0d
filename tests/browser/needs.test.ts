import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { situations } from '../../src/schema/situations.ts';
import { siteInBrowser } from './site.ts';

const site = siteInBrowser();
const withoutScript = { javaScriptEnabled: false };
const screen = 740;

const bottom = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => element.getBoundingClientRect().bottom);

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
        expect(calls.length).toBeLessThanOrEqual(6);
        for (const call of calls) expect(call).toMatch(/^tel:(\+358\d{6,}|116\d{3})$/);
        expect(await bottom(page, '.lines .button')).toBeLessThan(1.2 * screen);
        const exit = page.locator('#exit');
        expect(await exit.isVisible()).toBe(true);
        expect(await bottom(page, '#exit')).toBeLessThan(screen);
      });
    },
  );
});

test('against violence the first lines are there for those who met it', async () => {
  const first = await site.visit('/en/needs/violence/', (page) => page.locator('.lines .name >> nth=0').innerText());
  expect(['Naisten Linja', 'Monika-Naiset liitto', 'RIKU']).toContain(first);
});

test.each(['en', 'ar'])(
  'in %s a phone number is at most three taps from the first page, by links alone',
  async (lang) => {
    await site.visit(
      `/${lang}/`,
      async (page) => {
        await page.click(`.tiles a[href$="/${lang}/needs/violence/"]`);
        expect(await page.locator('.lines a[href^="tel:"]').count()).toBeGreaterThan(0);
        await page.goBack();
        await page.click(`.tiles a[href$="/${lang}/needs/papers/"]`);
        await page.click('.rows a.name >> nth=0');
        expect(page.url()).toContain(`/${lang}/organisations/`);
        expect(await page.locator('main a[href^="tel:"]').count()).toBeGreaterThan(0);
      },
      withoutScript,
    );
  },
);

test('danger comes first among the pictures', async () => {
  for (const path of ['/fi/', '/fi/needs/']) {
    const ids = await site.visit(path, (page) =>
      page.$$eval('.tiles a', (links) => links.map((link) => link.getAttribute('href')?.split('/').at(-2))),
    );
    expect(ids, path).toEqual([...situations.map(({ id }) => id), 'activities']);
  }
});

describe('every situation has steps in their order and leads on', () => {
  test.each(situations)('$id', async ({ id, steps, danger }) => {
    await site.visit(`/fi/needs/${id}/`, async (page) => {
      const links = await page.$$eval('.steps a', (found) => found.map((link) => link.getAttribute('href')));
      expect(links).toEqual(steps.map((step) => `/fi/activities/${step}/`));
      expect(await page.locator('main a[href^="/fi/places/"]').count()).toBe(14);
      const near = `/fi/search/#need=${steps.join(',')}${id === 'papers' ? '&group=undocumented' : ''}`;
      expect(await page.getAttribute('.near', 'href')).toBe(near);
      expect(await page.locator('#exit').count()).toBe(danger ? 1 : 0);
      const small = await page.$$eval('.steps a, .near, .lines .button, main .chips a, .tiles a', (found) =>
        found.map((one) => one.getBoundingClientRect().height).filter((height) => height < 48),
      );
      expect(small).toEqual([]);
      await page.click('.steps a >> nth=0');
      expect(await page.locator('main .rows a.name').count()).toBeGreaterThan(0);
    });
  });
});
