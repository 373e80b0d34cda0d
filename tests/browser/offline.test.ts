import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { siteInBrowser } from './site.ts';

const site = siteInBrowser();

/** What a browser says when there is no network or no such file. */
const noNetwork = /Failed to load resource|ERR_INTERNET_DISCONNECTED|Failed to fetch|no-response/;
const dated = /\d{1,2}\.\d{1,2}\.\d{4}/;
const notKept = 'tätä sivua ole säilytetty tällä laitteella';

/** Visits the page of the device, where the absence of a network is no error. */
const visit = (test: (page: Page) => Promise<void>, path = '/fi/device/') => site.visit(path, test, {}, noNetwork);

async function keepTampere(page: Page) {
  await page.selectOption('#place', 'tampere');
  await page.click('#keep-place button');
  await page.locator('#places li').waitFor({ timeout: 50_000 });
}

async function keepSeen(page: Page) {
  await page.check('#seen');
  await page.waitForFunction(async () => (await navigator.serviceWorker.ready).active?.state === 'activated');
}

/** Runs a test without a network: the page knows it, and not every browser tells it to the worker, so nothing answers that, either. */
async function offline(page: Page, test: () => Promise<void>) {
  await page.context().setOffline(true);
  await site.broken(/./, test);
  await page.context().setOffline(false);
}
const cacheNames = (page: Page) => page.evaluate(async () => (await caches.keys()).sort());

async function opens(page: Page, path: string) {
  await page.goto(site.url(path));
  const banner = page.locator('main > p.warn[role=status]').first();
  expect(await banner.innerText(), path).toMatch(dated);
}

describe('a municipality that is kept', () => {
  test('opens without a network: its page, organisations, the search, each with the day', async () => {
    await visit(async (page) => {
      await keepTampere(page);
      expect(await page.innerText('#places li p')).toMatch(/^Tampere, suomi: \d+,\d Mt.*\d{1,2}\.\d{1,2}\.\d{4}/);
      expect(await page.innerText('#progress')).toBe('');
      await offline(page, async () => {
        await opens(page, '/fi/places/tampere/');
        const families = page.locator('main a[href^="/fi/places/tampere/"][href$="/"]');
        for (const path of await families.evaluateAll((all) =>
          all.slice(0, 1).map((one) => one.getAttribute('href') ?? ''),
        ))
          await opens(page, path);
        await opens(page, '/fi/organisations/naistila/');
        expect(await page.locator('h1').innerText()).toContain('Naistila');
        await opens(page, '/fi/');
        await opens(page, '/fi/search/');
        await page.fill('#q', 'naistila');
        await page.locator('#results a[href*="/organisations/naistila/"]').waitFor();
        expect(await page.locator('#results .name').count()).toBeGreaterThan(0);
      });
    });
  });

  test('leaves the rest of the site alone: a page that is not kept says so, and a page with a network is fresh', async () => {
    await visit(async (page) => {
      await keepTampere(page);
      await page.goto(site.url('/fi/places/kuhmo/'));
      expect(await page.locator('main > p.warn[role=status]').count()).toBe(0);
      await offline(page, async () => {
        await page.goto(site.url('/fi/places/kuhmo/'));
        const text = await page.locator('main').innerText();
        expect(text).toContain(notKept);
        expect(await page.getAttribute('html', 'lang')).toBe('fi');
        expect(await page.getAttribute('main a', 'href')).toBe('/fi/device/');
      });
    });
  });

  test('says of which day a kept card is on a page that is fresh: in the search, on the list, on paper', async () => {
    await visit(async (page) => {
      await keepTampere(page);
      await site.broken(/\/organisations\/.*\.json/, async () => {
        await page.goto(site.url('/fi/search/#q=naistila'));
        await page.locator('#results a[href*="/organisations/naistila/"]').waitFor();
        expect(await page.innerText('#kept')).toMatch(dated);
        await page.goto(site.url('/fi/list/#naistila'));
        await page.locator('#entries li').waitFor();
        expect(await page.innerText('#kept')).toMatch(dated);
        await page.selectOption('#hand-out [name=second]', 'fi');
        await page.locator('#paper .end .age:has-text("olivat")').waitFor({ state: 'attached' });
        expect(await page.textContent('#paper .end .age:last-child')).toMatch(dated);
      });
      await page.goto(site.url('/fi/search/#q=naistila'));
      await page.locator('#results a[href*="/organisations/naistila/"]').waitFor();
      expect(await page.locator('#kept').isHidden()).toBe(true);
    });
  });

  test('is found when the network looks alive and is not, and what is not kept is not counted', async () => {
    await visit(async (page) => {
      const found = async () => {
        await page.goto(site.url('/fi/search/#q=suomen kieli'));
        await page.locator('#results .name').first().waitFor();
        return Number.parseInt(await page.innerText('#status'), 10);
      };
      const all = await found();
      await page.goto(site.url('/fi/device/'));
      await keepTampere(page);
      await site.broken(/./, async () => {
        const kept = await found();
        expect(kept).toBeGreaterThan(8);
        expect(kept).toBeLessThan(all);
        await page.click('#more');
        await page.locator('#results li').nth(6).waitFor();
        expect(await page.locator('#none').isHidden()).toBe(true);
      });
    });
  });

  test('is gone when it is removed, with the worker and its files', async () => {
    await visit(async (page) => {
      await keepTampere(page);
      expect(await cacheNames(page)).toContain('/ place fi tampere');
      await page.click('#places .button:last-child');
      await page.locator('#places li').waitFor({ state: 'detached' });
      await page.waitForFunction(
        async () =>
          (await caches.keys()).length === 0 && (await navigator.serviceWorker.getRegistrations()).length === 0,
      );
    });
  });

  test('is not called kept when the connection breaks', async () => {
    await visit(async (page) => {
      await page.context().route('**/facts.json', (route) => route.abort());
      await page.selectOption('#place', 'tampere');
      await page.click('#keep-place button');
      await page.locator('#progress:has-text("Kaikkea ei")').waitFor();
      expect(await page.locator('#places li').count()).toBe(0);
      expect(await cacheNames(page)).not.toContain('/ place fi tampere');
    });
  });
});

describe('pages that were opened', () => {
  test('are kept when the reader wants it, counted, and let go', async () => {
    await visit(async (page) => {
      await keepSeen(page);
      await page.goto(site.url('/fi/organisations/kriisilinja/?from=here'));
      await page.goto(site.url('/fi/device/'));
      await page.locator('#seen-count:has-text("2")').waitFor();
      await offline(page, async () => {
        await opens(page, '/fi/organisations/kriisilinja/');
        await page.goto(site.url('/fi/places/kuhmo/'));
        expect(await page.locator('main').innerText()).toContain(notKept);
      });
      await page.goto(site.url('/fi/device/'));
      await page.uncheck('#seen');
      await page.waitForFunction(async () => (await caches.keys()).length === 0);
    });
  });

  test('are not kept when the reader does not, though the worker is there', async () => {
    await visit(async (page) => {
      await keepTampere(page);
      await page.goto(site.url('/fi/places/kuhmo/'));
      expect(await cacheNames(page)).not.toContain('/ pages');
    });
  });
});

test('a new worker waits until the pages of the old one are closed', async () => {
  await site.replaced('/sw.js', (replace) =>
    visit(async (page) => {
      await keepSeen(page);
      await page.goto(site.url('/fi/search/'));
      replace(`${await (await page.request.get(site.url('/sw.js'))).text()}\n// newer`);
      await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
      await page.waitForFunction(
        async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state === 'installed',
      );
      await page.fill('#q', 'naistila');
      await page.locator('#results a[href*="/organisations/naistila/"]').waitFor();
      await offline(page, async () => {
        await opens(page, '/fi/search/');
      });
    }),
  );
});

test('what is kept opens without the slash at its end, and any page says in a kept language that there is no network', async () => {
  await visit(async (page) => {
    await keepSeen(page);
    await page.goto(site.url('/fi/places/kuhmo/'));
    await page.waitForFunction(async () => (await caches.match('/fi/places/kuhmo/')) !== undefined);
    await offline(page, async () => {
      await page.goto(site.url('/fi/places/kuhmo'));
      expect(await page.locator('h1').innerText()).toContain('Kuhmo');
      for (const path of ['/', '/th/places/kuhmo/', '/list/']) {
        await page.goto(site.url(path));
        expect(await page.locator('main').innerText(), path).toContain(notKept);
        const links = await page.locator('a').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
        expect(links, path).toEqual([site.url('/fi/device/')]);
      }
    });
  });
});

test('the language of the address says that there is no network', async () => {
  await visit(async (page) => {
    await keepSeen(page);
    await page.goto(site.url('/ar/organisations/kriisilinja/'));
    await page.locator('#keep').waitFor();
    await page.waitForFunction(async () => (await caches.match('/ar/words.json')) !== undefined);
    await offline(page, async () => {
      await page.goto(site.url('/ar/places/kuhmo/'));
      expect(await page.getAttribute('html', 'dir')).toBe('rtl');
      await page.goto(site.url('/ar/organisations/kriisilinja/'));
      expect(await page.locator('main > p.warn[role=status]').first().innerText()).toMatch(/\p{Script=Arabic}.*\d{4}/u);
    });
  });
});
