import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { siteInBrowser } from './site.ts';

const site = siteInBrowser();
const farthest = 120;

/** Presses Tab until the focus is there, and sees that it shows. */
async function reach(page: Page, selector: string, within = farthest): Promise<void> {
  for (let presses = 0; presses < within; presses++) {
    await page.keyboard.press('Tab');
    const shows = await page.evaluate((wanted) => {
      const focused = document.activeElement;
      return focused?.matches(wanted) ? getComputedStyle(focused).outlineStyle : '';
    }, selector);
    if (shows) return expect(shows, `the focus on ${selector}`).not.toBe('none');
  }
  throw new Error(`${selector} is not within ${within} presses of Tab`);
}

async function press(page: Page, selector: string, key = 'Enter'): Promise<void> {
  await reach(page, selector);
  await page.keyboard.press(key);
}

/** Chooses in a list as it is done by keyboard: by the first letters of a choice. */
async function choose(page: Page, selector: string, letters: string): Promise<void> {
  await reach(page, selector);
  await page.keyboard.type(letters);
}

const focused = (page: Page, property: 'id' | 'textContent' = 'id') =>
  page.evaluate((name) => document.activeElement?.[name], property);
const number = async (page: Page) => Number.parseInt(await page.innerText('#status'), 10);

test('the first Tab reaches the skip link, which leads into the content', async () => {
  await site.visit('/en/places/turku/', async (page) => {
    await page.keyboard.press('Tab');
    expect(await focused(page, 'textContent')).toBe('Skip to content');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('main');
  });
});

test('from a situation of danger to a line to call, and away quickly', async () => {
  await site.visit('/en/', async (page) => {
    await press(page, 'a[href$="/needs/violence/"]');
    await page.waitForURL('**/en/needs/violence/');
    await reach(page, 'a[href="tel:112"]');
    await reach(page, '.lines a[href^="tel:+358"]');
    await page.context().route(/ilmatieteenlaitos/, (route) => route.fulfill({ body: '', contentType: 'text/html' }));
    await page.focus('body');
    await press(page, '#exit');
    await page.waitForURL('https://www.ilmatieteenlaitos.fi/');
  });
});

test('from another situation to an organisation, by its steps', async () => {
  await site.visit('/en/needs/', async (page) => {
    await press(page, 'a[href$="/needs/papers/"]');
    await page.waitForURL('**/en/needs/papers/');
    await reach(page, '.steps a');
    await press(page, 'main .rows a.name');
    await page.waitForURL('**/en/organisations/**');
  });
});

test('from a municipality to an organisation, to a way to reach it', async () => {
  await site.visit('/fi/places/tampere/', async (page) => {
    await press(page, 'main .rows a.name');
    await page.waitForURL('**/fi/organisations/**');
    await reach(page, 'main a:is([href^="tel:"], [href^="mailto:"], [href^="https:"])');
  });
});

test('search: type, tab to a result, open it', async () => {
  await site.visit('/fi/search/', async (page) => {
    await reach(page, '#q');
    await page.keyboard.type('naistila');
    await page.locator('#results a[href*="/naistila/"]').waitFor();
    await reach(page, '#results a', 12);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/fi/organisations/naistila/**');
  });
});

test('finder: choose place, need, language and more, take one back, clear, go on', async () => {
  await site.visit('/en/search/', async (page) => {
    await choose(page, '[name=place]', 'Tampe');
    await page.waitForURL('**#place=tampere');
    await page.locator('#results .name').first().waitFor();
    const inTampere = await number(page);
    await choose(page, '[name=language]', 'Arab');
    await page.waitForURL((url) => url.hash.includes('language=ar'));
    await press(page, '#narrow details summary');
    await choose(page, '[name=group]', 'Wom');
    await page.waitForURL((url) => url.hash.includes('group=women'));
    await press(page, '[name=free]', 'Space');
    await page.waitForURL((url) => url.hash.includes('free=yes'));
    await page.locator('#chosen li:nth-child(4)').waitFor();
    expect(await number(page)).toBeLessThan(inTampere);
    await press(page, '#chosen button[aria-label="Remove: Arabic"]');
    await page.waitForURL((url) => !url.hash.includes('language'));
    await page.waitForFunction(() => document.activeElement?.matches('#chosen button'));
    await press(page, '#clear');
    await page.waitForURL('**/en/search/');
    expect(await focused(page)).toBe('q');
    await page.keyboard.type('course');
    await page.locator('#results li').nth(5).waitFor();
    await press(page, '#more');
    await page.locator('#results li').nth(6).waitFor();
    await page.waitForFunction(
      () => document.activeElement?.closest('li') === document.querySelectorAll('#results li')[6],
    );
  });
});

test('hand-out: keep, choose the languages and the size, print, copy the link', async () => {
  await site.visit('/en/organisations/kriisilinja/', async (page) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await press(page, '#keep');
    await press(page, 'footer a[href$="/en/list/"], header a[href$="/en/list/"]');
    await page.locator('#entries li').waitFor();
    await page.evaluate(() => {
      window.print = () => document.body.classList.add('printed');
    });
    await choose(page, '#hand-out [name=first]', 'Soom');
    await page.waitForFunction(() => document.querySelector('#paper')?.getAttribute('lang') === 'so');
    await reach(page, '#hand-out [name=second]');
    await page.keyboard.press('ArrowDown');
    await choose(page, '#hand-out [name=size]', 'Large');
    await page.locator('#paper.large .side[lang=so] + .side:not([lang=fi])').waitFor({ state: 'attached' });
    await press(page, '#hand-out button');
    await page.locator('body.printed').waitFor();
    await reach(page, '[data-way=sms]');
    await press(page, '#share-copy');
    await page.locator('#share-said:not(:empty)').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(site.url('/list/#kriisilinja'));
  });
});

test('device: ask for quick exit, keep pages and a municipality, let it go, empty everything', async () => {
  await site.visit('/en/device/', async (page) => {
    await press(page, '#exit-everywhere', 'Space');
    await press(page, '#seen', 'Space');
    await page.waitForFunction(async () => (await caches.keys()).includes('/ settings'));
    await choose(page, '#place', 'Kuhmo');
    await press(page, '#keep-place button');
    await page.locator('#places li').waitFor();
    await press(page, '#places li button:last-child');
    await page.locator('#places li').waitFor({ state: 'detached' });
    expect(await focused(page)).toBe('place');
    await press(page, '#empty');
    await page.locator('#emptied:not(:empty)').waitFor();
    expect(await page.isChecked('#exit-everywhere')).toBe(false);
    expect(await page.evaluate(async () => [...(await caches.keys()), ...Object.keys(localStorage)])).toEqual([]);
  });
});
