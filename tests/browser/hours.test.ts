import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { siteInBrowser } from './site.ts';

const site = siteInBrowser();

/** Opens a page at a moment of its own, and reads it when it has been marked. */
const at = <T>(moment: string, path: string, test: (page: Page) => Promise<T>, timezoneId = 'Europe/Helsinki') =>
  site.visit(
    '/404.html',
    async (page) => {
      await page.clock.setFixedTime(new Date(moment));
      await page.goto(site.url(path));
      return test(page);
    },
    { timezoneId },
  );

const marks = (page: Page) => page.locator('.times strong').allInnerTexts();
const marked = async (page: Page) => {
  await page.locator('.times strong').first().waitFor();
  return marks(page);
};

/** Open from Monday to Friday, 8–16. */
const office = '/en/organisations/avoin/';

describe('opening hours', () => {
  test.each([
    ['2026-11-26T06:00:00Z', 'Open now, until 16'],
    ['2026-11-26T13:59:00Z', 'Open now, until 16'],
    ['2026-11-26T05:59:00Z', 'Next: Thursday 8–\u206016'],
    ['2026-11-26T14:00:00Z', 'Next: Friday 8–\u206016'],
    ['2026-11-27T14:00:00Z', 'Next: Monday 8–\u206016'],
    ['2026-07-15T05:00:00Z', 'Open now, until 16'],
    ['2026-07-15T13:00:00Z', 'Next: Thursday 8–\u206016'],
  ])('at %s: %s', async (moment, text) => {
    const found = await at(moment, office, marked);
    expect(found.map((one) => one.replace(/[\u2066-\u2069]/g, ''))).toEqual([text]);
  });

  test.each(['America/Los_Angeles', 'Asia/Tokyo'])('are those of Finland on a device in %s', async (zone) => {
    expect(await at('2026-11-26T06:00:00Z', office, marked, zone)).toEqual(['Open now, until 16']);
  });

  test('in even weeks only, over New Year 2027', async () => {
    const clinic = '/en/organisations/joka/';
    const next = (moment: string) => at(moment, clinic, marked);
    expect(await next('2026-12-22T15:00:00Z')).toEqual(['Open now, until 19']);
    expect((await next('2026-12-29T15:00:00Z'))[0]).toMatch(/^Next: Tuesday .?12\.1\.2027 17–\u206019/);
    expect((await next('2027-01-08T18:00:00Z'))[0]).toMatch(/^Next: Tuesday .?17–\u206019/);
  });

  test('are marked again when the reader comes back', async () => {
    await at('2026-11-26T13:59:00Z', office, async (page) => {
      expect(await marked(page)).toEqual(['Open now, until 16']);
      await page.clock.setFixedTime(new Date('2026-11-26T14:00:00Z'));
      await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
      expect((await marks(page)).join()).toMatch(/^Next: Friday/);
    });
  });

  test('stand as they are without JavaScript', async () => {
    await site.visit(
      office,
      async (page) => {
        expect(await page.locator('.times').innerText()).toMatch(/^Monday–Friday 8–\u206016$/);
      },
      { javaScriptEnabled: false },
    );
  });
});

describe('the week of a place', () => {
  const week = '/fi/places/tampere/week/';
  const today = async (page: Page) => {
    const mark = page.locator('.week h2 strong');
    await mark.waitFor();
    return [await mark.count(), await page.locator('.week h2', { has: page.locator('strong') }).getAttribute('id')];
  };

  test.each(['Europe/Helsinki', 'America/Los_Angeles'])('marks the day that it is in Finland, in %s', async (zone) => {
    expect(await at('2026-11-25T22:30:00Z', week, today, zone)).toEqual([1, 'day-4']);
    expect(await at('2026-11-25T21:30:00Z', week, today, zone)).toEqual([1, 'day-3']);
  });

  test('is one link away from the page of the place, and leads to organisations', async () => {
    await site.visit('/fi/places/tampere/', async (page) => {
      await page.click('a[href$="week/"]');
      await page.waitForURL(`**${week}*`);
      await page.click('.week .name >> nth=0');
      await page.waitForURL('**/fi/organisations/**');
    });
  });
});
