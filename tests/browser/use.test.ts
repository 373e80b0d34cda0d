import { describe, expect, test } from 'vitest';
import { siteInBrowser } from './site.ts';

const site = siteInBrowser();

describe('without JavaScript', () => {
  const options = { javaScriptEnabled: false };

  test('a person gets from the first page to a phone number by links alone', async () => {
    await site.visit(
      '/',
      async (page) => {
        await page.click('a[hreflang=fi]');
        await page.click('.chips a:has-text("Tampere")');
        await page.click('.jumps a:has-text("Kriisi")');
        await page.click('#local-safety ~ .rows a.name');
        await page.waitForURL('**/fi/organisations/**');
        await page.locator('main a[href^="tel:+358"]').first().waitFor();
      },
      options,
    );
  });

  test('the search page says that it needs JavaScript and leads on', async () => {
    await site.visit(
      '/en/search/',
      async (page) => {
        const text = await page.locator('main').innerText();
        expect(text).toContain('The search needs JavaScript. You can find every organisation without it, too:');
        await page.click('main .chips a:has-text("Places")');
        expect(page.url()).toMatch(/\/en\/places\/$/);
      },
      options,
    );
  });

  test.each([
    ['search', 'The search needs JavaScript. You can find every organisation without it, too:'],
    ['list', 'The list needs JavaScript, because it stays on your device.'],
    ['device', 'Without JavaScript, Kotokartta stores nothing on this device.'],
  ])('the page %s says what it cannot do, and offers nothing that does not work', async (name, sentence) => {
    await site.visit(
      `/en/${name}/`,
      async (page) => {
        expect(await page.locator('main').innerText()).toContain(sentence);
        expect(await page.locator('main :is(button, select, input):visible').count()).toBe(0);
      },
      options,
    );
  });

  test('quick exit is an ordinary link', async () => {
    await site.visit(
      '/sv/activities/shelter/',
      async (page) => {
        expect(await page.getAttribute('#exit', 'href')).toBe('https://www.ilmatieteenlaitos.fi/');
      },
      options,
    );
  });
});

describe('quick exit', () => {
  test('replaces the page in the history, so that "back" does not return to it', async () => {
    await site.visit('/fi/', async (page) => {
      await page.route('https://www.ilmatieteenlaitos.fi/', (route) =>
        route.fulfill({ contentType: 'text/html', body: '<title>Sää</title>' }),
      );
      await page.goto(site.url('/fi/activities/shelter/'));
      await page.click('#exit');
      await page.waitForURL('https://www.ilmatieteenlaitos.fi/');
      await page.goBack();
      expect(page.url()).toBe(site.url('/fi/'));
    });
  });

  test('stands on pages that concern violence and on no other', async () => {
    for (const [path, there] of [
      ['/fi/organisations/kriisilinja/', true],
      ['/fi/groups/violence-survivors/', true],
      ['/fi/places/finland/safety/', true],
      ['/fi/organisations/kielikahvila/', false],
      ['/fi/places/tampere/', false],
    ] as const)
      expect(await site.visit(path, (page) => page.locator('#exit').count()), path).toBe(there ? 1 : 0);
  });
});

describe('search', () => {
  test('keeps its state in the address, after the #, and in the links to other languages', async () => {
    await site.visit('/fi/', async (page) => {
      await page.fill('#q', 'kielikahvila');
      await page.press('#q', 'Enter');
      await page.waitForURL('**/fi/search/#q=kielikahvila');
      await page.locator('#results .name').first().waitFor();
      await page.selectOption('select[name=place]', 'tampere');
      await page.click('#narrow > summary');
      await page.selectOption('select[name=need]', 'learning');
      await page.waitForURL('**/fi/search/#q=kielikahvila&place=tampere&*need=learning');
      await page.click('.languages summary');
      await page.click('.languages a[lang=sv]');
      await page.waitForURL('**/sv/search/#q=kielikahvila&place=tampere&*need=learning');
      await page.locator('#results .name').first().waitFor();
      expect(await page.inputValue('select[name=place]')).toBe('tampere');
    });
  });

  test('says how many it found to those who listen', async () => {
    await site.visit('/en/search/#q=naistila', async (page) => {
      await page.locator('#results .name').first().waitFor();
      const status = page.locator('[role=status]').first();
      expect(await status.innerText()).toMatch(/^\d+ organisations?$/);
    });
  });

  test('helps when nothing is found: places that are called like what was typed, other ways, 112', async () => {
    await site.visit('/en/search/#q=qqzzxwyy rovanx', async (page) => {
      await page.locator('#none').waitFor({ state: 'visible' });
      const text = await page.locator('#finder').innerText();
      expect(text).toContain('Nothing found');
      expect(text).toContain('In danger? Call 112');
      expect(text).toContain('Crisis lines and shelters');
      const near = page.locator('#near a');
      expect(await near.allInnerTexts()).toEqual(['Rovaniemi']);
      expect(await near.getAttribute('href')).toBe('/en/places/rovaniemi/');
      await page.fill('#q', 'qqzzxwyy');
      await page.waitForURL('**#q=qqzzxwyy');
      await page.locator('#near').waitFor({ state: 'hidden' });
      expect(await page.isVisible('#none')).toBe(true);
    });
  });

  test('is honest when it cannot be loaded', async () => {
    await expect(
      site.visit('/en/search/', async (page) => {
        await page.route('**/search-index/**', (route) => route.abort());
        await page.fill('#q', 'finnish');
        await page.locator('#none').waitFor({ state: 'visible' });
        expect(await page.locator('#status').innerText()).toContain("The search didn't load.");
      }),
    ).rejects.toThrow('Failed to load resource');
  });
});

test('no page asks another host for anything and keeps nothing', async () => {
  for (const path of ['/fi/', '/fi/places/tampere/', '/fi/organisations/kriisilinja/', '/fi/search/#q=kahvila'])
    await site.visit(path, async (page) => {
      await page.waitForLoadState('networkidle');
      const asked = await page.evaluate(() =>
        performance.getEntriesByType('resource').map(({ name }) => new URL(name).origin),
      );
      expect(asked.length, path).toBeGreaterThan(0);
      expect([...new Set(asked)], path).toEqual([site.url('')]);
      expect(await page.evaluate(() => document.cookie + localStorage.length + sessionStorage.length)).toBe('00');
    });
});

test('print leaves out what paper cannot do and keeps the facts', async () => {
  await site.visit('/fi/organisations/kriisilinja/', async (page) => {
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('nav.main').isVisible()).toBe(false);
    expect(await page.locator('#exit').isVisible()).toBe(false);
    expect(await page.locator('.next .button').isVisible()).toBe(true);
  });
});
