import { gzipSync } from 'node:zlib';
import type { Response } from 'playwright-core';
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
        await page.locator('main a[href^="tel:"]').first().waitFor();
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
      ['/fi/organisations/mieli/', true],
      ['/fi/groups/violence-survivors/', true],
      ['/fi/places/finland/safety/', true],
      ['/fi/organisations/kielikahvila-ilo/', false],
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
    await site.visit('/en/search/#q=naistari', async (page) => {
      await page.locator('#results .name').first().waitFor();
      const status = page.locator('[role=status]').first();
      expect(await status.innerText()).toMatch(/^\d+ organisations?$/);
    });
  });

  test('helps when nothing is found: places nearby, other ways, 112', async () => {
    await site.visit('/en/search/#q=qqzzxwyy', async (page) => {
      await page.locator('#none').waitFor({ state: 'visible' });
      const text = await page.locator('#finder').innerText();
      expect(text).toContain('Nothing found');
      expect(text).toContain('In danger? Call 112');
      expect(text).toContain('Crisis lines and shelters');
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

  /** The longest of what people type (queries.txt), also mistyped, sentences, and words that only the index could know. */
  test.each([
    ['fi', 'kielikahvila'],
    ['fi', 'keskusteluryhmä maanantaina iltaisin tampereella'],
    ['en', 'lawyer'],
    ['en', 'legal help for women in turku'],
    ['fr', 'avocat titre de séjour'],
    ['es', 'abogado permiso de residencia'],
    ['et', 'koduste tööde ring'],
    ['ru', 'юрист'],
    ['uk', 'юрист дозвіл на проживання'],
    ['uk', 'кризовою лінією'],
    ['uk', 'moniheli'],
    ['ar', 'محامي'],
    ['ar', 'محامي إقامة'],
    ['zh-Hans', '律师'],
    ['zh-Hans', '律师 居留许可'],
    ['th', 'ทนาย'],
    ['vi', 'luật sư giấy phép cư trú'],
  ])('a first search moves at most 120 KB, with all that the finder loads (%s: %s)', async (lang, words) => {
    /** A picture has no icon of its own: the browser asks for one, and there is none. */
    await site.visit(
      '/icons.svg',
      async (page) => {
        const sizes: Promise<number>[] = [];
        page.on('response', (response) => sizes.push(wireSize(response)));
        await page.goto(new URL(`${lang}/search/#q=${encodeURIComponent(words)}`, page.url()).href);
        await page.locator('#results .name').first().waitFor();
        await page.waitForFunction(() => !document.querySelector('#finder')?.hasAttribute('aria-busy'));
        const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
        expect(total).toBeGreaterThan(30_000);
        expect(total).toBeLessThanOrEqual(120 * 1024);
      },
      {},
      /404/,
    );
  });
});

/** Bytes as a host sends them: text gzipped, Pagefind's own files as they are; pages and their pictures have a budget of their own. */
async function wireSize(response: Response): Promise<number> {
  const { pathname } = new URL(response.url());
  if (/\/$|\.(svg|png)$/.test(pathname)) return 0;
  const bytes = await response.body();
  return /\.(js|json)$/.test(pathname) ? gzipSync(bytes).length : bytes.length;
}

test('no page asks another host for anything and keeps nothing', async () => {
  for (const path of ['/fi/', '/fi/places/tampere/', '/fi/organisations/mieli/', '/fi/search/#q=kahvila'])
    await site.visit(path, async (page) => {
      const hosts = await page.evaluate(() =>
        performance.getEntriesByType('resource').map(({ name }) => new URL(name).host),
      );
      expect(new Set(hosts).size, path).toBeLessThanOrEqual(1);
      expect(await page.evaluate(() => document.cookie + localStorage.length + sessionStorage.length)).toBe('00');
    });
});

test('print leaves out what paper cannot do and keeps the facts', async () => {
  await site.visit('/fi/organisations/mieli/', async (page) => {
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('nav.main').isVisible()).toBe(false);
    expect(await page.locator('#exit').isVisible()).toBe(false);
    expect(await page.locator('.next .button').isVisible()).toBe(true);
  });
});
