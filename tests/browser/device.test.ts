import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { siteInBrowser } from './site.ts';

const site = siteInBrowser();
const weather = 'https://www.ilmatieteenlaitos.fi/';

/** Everything that the site has on the device. */
const stored = (page: Page) =>
  page.evaluate(async () => ({
    local: { ...localStorage },
    session: sessionStorage.length,
    cookies: document.cookie,
    caches: await caches.keys(),
    databases: (await indexedDB.databases()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
const nothing = { local: {}, session: 0, cookies: '', caches: [], databases: 0, workers: 0 };

const withWeather = (page: Page) =>
  page.context().route(weather, (route) => route.fulfill({ contentType: 'text/html', body: '<title>Sää</title>' }));

async function pressEscape(page: Page, times: number) {
  for (let time = 0; time < times; time++) await page.keyboard.press('Escape');
}

/** Browsers without Trusted Types read the directive as a word that they do not know. */
test.for(['/en/', '/en/search/', '/en/list/', '/en/device/', '/en/contribute/'])(
  '%s lets no text become code',
  async (path) => {
    const refused = /TrustedHTML|TrustedScriptURL/;
    const become = (page: Page) =>
      page.evaluate(() => {
        const tried: (() => unknown)[] = [
          () => document.body.insertAdjacentHTML('beforeend', '<b>text</b>'),
          () => Object.assign(document.createElement('script'), { src: 'other.js' }),
          () => navigator.serviceWorker.register('other.js'),
        ];
        const refusal = async (attempt: () => unknown) => attempt();
        return Promise.all(tried.map((attempt) => refusal(attempt).then(String, (error: Error) => error.name)));
      });
    expect(await site.visit(path, become, {}, refused)).toEqual(['TypeError', 'TypeError', 'TypeError']);
  },
);

describe('the page of the device', () => {
  test('shows what is kept, and keeps nothing by being opened', async () => {
    await site.visit('/fi/device/', async (page) => {
      await page.locator('#device').waitFor();
      expect(await stored(page)).toEqual(nothing);
      expect(await page.isHidden('#kept-language')).toBe(true);
      expect(await page.innerText('#kept-list')).toBe('Listasi on tyhjä.');
    });
  });

  test('tells the language and the length of the list', async () => {
    await site.visit('/en/device/', async (page) => {
      await page.evaluate(() => {
        localStorage.setItem('/ language', 'ar');
        localStorage.setItem('/ list', '[{"id":"kriisilinja"},{"id":"naistila"}]');
      });
      await page.reload();
      expect(await page.innerText('#kept-language')).toBe('Language you chose: Arabic');
      expect(await page.innerText('#kept-list')).toBe('2 organisations are on your list.');
    });
  });

  test('says without JavaScript that nothing is kept', async () => {
    await site.visit(
      '/en/device/',
      async (page) => {
        expect(await page.innerText('main')).toContain('Without JavaScript, Kotokartta stores nothing on this device.');
        expect(await page.isVisible('#device')).toBe(false);
      },
      { javaScriptEnabled: false },
    );
  });

  test('empties everything', async () => {
    await site.visit('/en/device/', async (page) => {
      await page.check('#exit-empties');
      expect(await page.isChecked('#exit-everywhere')).toBe(true);
      await page.check('#seen');
      await page.waitForFunction(async () => (await caches.keys()).includes('/ settings'));
      expect((await stored(page)).workers).toBe(1);
      await page.goto(site.url('/en/organisations/kriisilinja/'));
      await page.waitForFunction(async () => (await caches.keys()).includes('/ pages'));
      await page.goto(site.url('/en/device/'));
      await page.click('#empty');
      await page.locator('#emptied:has-text("This device now stores nothing from Kotokartta.")').waitFor();
      expect(await stored(page)).toEqual(nothing);
      expect(await page.isChecked('#seen')).toBe(false);
      expect(await page.isChecked('#exit-everywhere')).toBe(false);
      await page.goto(site.url('/en/places/tampere/'));
      expect(await stored(page)).toEqual(nothing);
    });
  });

  test('can be installed: its manifest names icons that are there', async () => {
    await site.visit('/ar/device/', async (page) => {
      const href = (await page.getAttribute('link[rel=manifest]', 'href')) ?? '';
      const manifest = await (await page.request.get(site.url(href))).json();
      expect(manifest).toMatchObject({ lang: 'ar', dir: 'rtl', start_url: '/ar/', scope: '/', display: 'standalone' });
      const missing = [];
      for (const { src } of manifest.icons) if (!(await page.request.get(site.url(src))).ok()) missing.push(src);
      expect(missing).toEqual([]);
      await page.evaluate(() => dispatchEvent(new Event('beforeinstallprompt', { cancelable: true })));
      expect(await page.isVisible('#install')).toBe(true);
    });
  });
});

describe('quick exit', () => {
  test('three presses of Escape leave, and "back" does not return', async () => {
    await site.visit('/fi/', async (page) => {
      await withWeather(page);
      await page.goto(site.url('/fi/activities/shelter/'));
      await pressEscape(page, 3);
      await page.waitForURL(weather);
      await page.goBack();
      expect(page.url()).toBe(site.url('/fi/'));
    });
  });

  test('two presses do not, nor three slow ones, nor three where there is no button', async () => {
    await site.visit('/fi/activities/shelter/', async (page) => {
      await pressEscape(page, 2);
      await page.evaluate(() => {
        const slow = new KeyboardEvent('keydown', { key: 'Escape' });
        Object.defineProperty(slow, 'timeStamp', { value: performance.now() + 2500 });
        dispatchEvent(slow);
      });
      expect(await page.evaluate(() => document.body.hidden)).toBe(false);
      await page.goto(site.url('/fi/places/tampere/'));
      await pressEscape(page, 3);
      expect(await page.evaluate(() => document.body.hidden)).toBe(false);
    });
  });

  test('stands on every page for who wants it, and looks the same', async () => {
    await site.visit('/sv/device/', async (page) => {
      await page.check('#exit-everywhere');
      const look = async (path: string) => {
        await page.goto(site.url(path));
        const exit = page.locator('nav.exit > a#exit');
        return exit.evaluate((one) => {
          const { backgroundColor, color, padding } = getComputedStyle(one);
          const { top, right, height } = one.getBoundingClientRect();
          const attributes = one
            .getAttributeNames()
            .sort()
            .map((name) => `${name}=${one.getAttribute(name)}`);
          return [one.textContent, ...attributes, backgroundColor, color, padding, top > 0, right, height].join('\n');
        });
      };
      expect(await look('/sv/places/tampere/')).toBe(await look('/sv/activities/shelter/'));
      expect(await page.locator('#exit').count()).toBe(1);
      await page.goto(site.url('/sv/device/'));
      await page.uncheck('#exit-everywhere');
      await page.goto(site.url('/sv/places/tampere/'));
      expect(await page.locator('#exit').count()).toBe(0);
    });
  });

  test.each([
    ['from a page that the worker answers for', false],
    ['from one that it does not', true],
  ])('empties what is kept for who wants it, %s', async (_, bypass) => {
    await site.visit('/fi/device/', async (page) => {
      await withWeather(page);
      await page.check('#exit-empties');
      await page.check('#seen');
      await page.evaluate(() => navigator.serviceWorker.ready);
      await page.goto(site.url('/fi/organisations/naistila/'));
      await page.waitForFunction(async () => (await caches.keys()).includes('/ pages'));
      await page.evaluate(() => localStorage.setItem('/ list', '[{"id":"naistila"}]'));
      const session = await page.context().newCDPSession(page);
      await session.send('Network.enable');
      await session.send('Network.setBypassServiceWorker', { bypass });
      await page.reload();
      expect(await page.evaluate(() => navigator.serviceWorker.controller === null)).toBe(bypass);
      await page.evaluate(() => navigator.serviceWorker.ready);
      await page.click('#exit');
      await page.waitForURL(weather);
      await page.goto(site.url('/robots.txt'));
      await expect.poll(() => stored(page)).toEqual(nothing);
    });
  });
});
