import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { situations } from '../../src/schema/situations.ts';
import { siteInBrowser } from './site.ts';

const site = siteInBrowser();
const withoutScript = { javaScriptEnabled: false };

/** As many as `tests/fixture/content/places` has. */
const [towns, regions] = [9, 6];

/** Waits until the finder has answered. */
const answered = (page: Page) =>
  page.waitForFunction(
    () =>
      !document.querySelector('#finder')?.hasAttribute('aria-busy') &&
      document.documentElement.dataset['told'] !== undefined,
  );

test.each(['en', 'ar', 'fi', 'so', 'ru', 'th'])(
  'in danger, in %s: the first line is the one that answers whoever was hurt, in the language of the page',
  async (lang) => {
    await site.visit(`/${lang}/needs/violence/`, async (page) => {
      const first = page.locator('.lines li >> nth=0');
      expect(await first.locator('.name').innerText()).toBe('Esimerkkilinja');
      expect(await first.locator('.own').innerText()).not.toBe('');
    });
  },
);

test.each([
  ['ru', '+358401234506'],
  ['uk', '+358401234505'],
  ['en', '+358401234503'],
  ['sv', '+358401234502'],
  ['fi', '+358401234501'],
])('in a crisis readers of %s are given the line of their language instead of another', async (lang, number) => {
  for (const path of [`/${lang}/needs/crisis/`, `/${lang}/organisations/kriisilinja/`])
    await site.visit(path, async (page) => {
      expect(await page.getAttribute('.lines .button, .next .button', 'href'), path).toBe(`tel:${number}`);
    });
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
        expect(
          await page.locator('main a:is([href^="tel:"], [href^="mailto:"], [href^="https:"])').count(),
        ).toBeGreaterThan(0);
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
      expect(await page.locator(`main a[href^="/fi/needs/${id}/"]`).count()).toBeGreaterThanOrEqual(towns + regions);
      expect(await page.getAttribute('.near', 'href')).toBe(`/fi/search/#situation=${id}`);
      expect(await page.locator('#exit').count()).toBe(danger ? 1 : 0);
      const small = await page.$$eval('.steps a, .near, .lines .button, main .chips a, .tiles a', (found) =>
        found.map((one) => one.getBoundingClientRect().height).filter((height) => height < 48),
      );
      expect(small).toEqual([]);
      await page.click('.steps a >> nth=0');
      await page.waitForSelector('main .rows a.name');
      expect(await page.locator('main .rows a.name').count()).toBeGreaterThan(0);
    });
  });
});

describe.each(['en', 'ar', 'fi-simple'])('“Find help near you”, in %s', (lang) => {
  test.each(situations)(
    'from $id finds results with the need still chosen, also after a place',
    async ({ id, danger }) => {
      await site.visit(`/${lang}/needs/${id}/`, async (page) => {
        const name = (await page.locator('h1').innerText()).trim();
        await page.click('.near');
        await page.locator('#results .name').first().waitFor();
        await answered(page);
        expect(page.url()).toContain(`/${lang}/search/#situation=${id}`);
        expect((await page.locator('#chosen button').allInnerTexts()).join()).toContain(name);
        await page.selectOption('select[name=place]', 'tampere');
        await page.waitForURL(/place=tampere/);
        await page.locator('#results h2').first().waitFor();
        expect(new URL(page.url()).hash).toContain(`situation=${id}`);
        expect(await page.locator('#exit').isVisible()).toBe(danger);
      });
    },
  );
});

/** The whole walk by links alone: first page, situation, place, phone number. */
test.each(['fi', 'ar', 'so', 'th'])(
  'in %s one walks without JavaScript from the first page over a situation and a place to a phone number',
  async (lang) => {
    await site.visit(
      `/${lang}/`,
      async (page) => {
        await page.click(`.tiles a[href$="/${lang}/needs/alone/"]`);
        await page.click(`.chips a[href$="/needs/alone/pirkanmaa/#tampere"]`);
        expect(new URL(page.url()).hash).toBe('#tampere');
        await page.click('#tampere .rows a.name >> nth=0');
        expect(page.url()).toContain(`/${lang}/organisations/`);
        await page.goBack();
        const call = page.locator('main a[href^="tel:"]');
        if ((await call.count()) === 0) {
          await page.click(`header a[href$="/${lang}/"]`);
          await page.click(`.tiles a[href$="/${lang}/needs/crisis/"]`);
          await page.click(`.chips a[href$="/needs/crisis/pirkanmaa/#tampere"]`);
        }
        expect(await call.count()).toBeGreaterThan(0);
      },
      withoutScript,
    );
  },
);
