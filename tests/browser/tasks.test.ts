import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { siteInBrowser } from './site.ts';

const site = siteInBrowser();

/** Counts what a reader taps. */
function taps(page: Page) {
  let count = 0;
  return {
    tap: async (selector: string) => {
      count++;
      await page.locator(selector).first().click();
    },
    count: () => count,
  };
}

const settled = (page: Page) =>
  page.waitForFunction(() => document.querySelector('#results .name') && !document.querySelector('#finder[aria-busy]'));

describe('from home to a phone number in at most five taps', () => {
  test.each([
    ['Finnish café on weekday evenings in Tampere, Arabic spoken', ['Tampere', 'Arabic'], 'seurakunta'],
    ['legal help without papers in Turku', ['Turku'], 'lakiapu'],
    ['something for a lonely Russian-speaking grandmother in Lappeenranta', ['Lappeenranta'], 'ystavapiiri'],
  ])('"%s"', async (words, understood, id) => {
    await site.visit('/en/', async (page) => {
      const { tap, count } = taps(page);
      await tap('#q');
      await page.keyboard.type(words);
      await tap('.search button');
      await page.waitForURL('**/en/search/**');
      await settled(page);
      const chips = await page.$$eval('#chosen button', (buttons) => buttons.map((one) => one.textContent));
      expect(chips).toEqual(expect.arrayContaining(understood.map((name) => `${name} ×`)));
      const row = `#results li:has(a[href^="/en/organisations/${id}/"])`;
      for (let more = 0; more < 2 && !(await page.locator(row).count()); more++) {
        const shown = await page.locator('#results li').count();
        await tap('#more');
        await page.locator('#results li').nth(shown).waitFor();
      }
      const number = page.locator(`${row} a[href^="tel:"]`);
      expect(await number.count()).toBe(1);
      expect(await number.innerText()).toMatch(/\d{3}/);
      expect(count() + 1).toBeLessThanOrEqual(5);
    });
  });
});

describe('the finder', () => {
  test('counts every choice, and one that would give nothing cannot be chosen', async () => {
    await site.visit('/en/search/', async (page) => {
      const option = (name: string, value: string) => page.locator(`select[name=${name}] option[value="${value}"]`);
      await page.waitForFunction(() =>
        /\(\d+\)$/.test(document.querySelector('option[value=tampere]')?.textContent ?? ''),
      );
      await page.selectOption('select[name=place]', 'lappeenranta');
      await page.selectOption('select[name=language]', 'ru');
      await settled(page);
      const total = Number((await page.locator('#status').innerText()).split(' ')[0]);
      expect(await option('language', 'ru').innerText()).toBe(`Russian (${total})`);
      const off = page.locator('select[name=group] option:disabled');
      expect(await off.count()).toBeGreaterThan(0);
      expect(await off.first().textContent()).toMatch(/\(0\)$/);
      await page.fill('#q', 'culture');
      await page.waitForURL('**#q=culture&place=lappeenranta&language=ru');
    });
  });

  test('shows what was chosen, takes one back, and clears all', async () => {
    await site.visit('/fi/search/#place=tampere&language=ar&free=yes', async (page) => {
      await page.locator('#chosen button').nth(2).waitFor();
      await page.click('#chosen button[aria-label="Poista: Tampere"]');
      await page.waitForURL('**/fi/search/#language=ar&free=yes');
      await page.click('#clear');
      await page.waitForURL('**/fi/search/');
      expect(await page.locator('#chosen button').count()).toBe(0);
    });
  });

  test('asks for the position on a tap alone, and falls back to the list of municipalities', async () => {
    const here = { latitude: 60.45, longitude: 22.27 };
    await site.visit(
      '/en/search/',
      async (page) => {
        await page.click('#here');
        await page.waitForURL('**/en/search/#place=turku');
      },
      { geolocation: here, permissions: ['geolocation'] },
    );
    await site.visit('/en/search/', async (page) => {
      await page.click('#here');
      await page.waitForFunction(() => document.querySelector('#note')?.textContent);
      expect(await page.locator('#note').innerText()).toBe("We couldn't find your location. Choose your municipality.");
      expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('place');
    });
  });
});
