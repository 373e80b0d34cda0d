import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { situations } from '../../src/schema/situations.ts';
import { needs } from '../needs.ts';
import { siteInBrowser } from './site.ts';

const site = siteInBrowser();
const withoutScript = { javaScriptEnabled: false };
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
      expect(await page.locator('.lines .name >> nth=0').innerText()).toBe('Nollalinja');
      expect(await page.locator('.lines li >> nth=0').locator('.own').innerText()).toMatch(own[lang] ?? /^$/);
    });
  });
});

test.each([
  ['ru', '+358925250115'],
  ['uk', '+358925250114'],
  ['en', '+358925250116'],
  ['sv', '+358925250112'],
  ['fi', '+358925250111'],
])('in a crisis readers of %s are given the line of their language instead of another', async (lang, number) => {
  for (const path of [`/${lang}/needs/crisis/`, `/${lang}/organisations/mieli/`])
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
      expect(await page.locator(`main a[href^="/fi/needs/${id}/"]`).count()).toBeGreaterThanOrEqual(12 + 19);
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
