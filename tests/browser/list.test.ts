import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { siteInBrowser } from './site.ts';

const site = siteInBrowser();
const five = ['kriisilinja', 'lakiapu', 'rikosapu', 'seurakunta', 'kohtaamispaikka'];

const shownIds = (page: Page) =>
  page.$$eval('#entries > li', (rows) => rows.map((row) => (row as HTMLElement).dataset['id']));
const keptList = (page: Page) => page.evaluate(() => JSON.parse(localStorage.getItem('/ list') ?? '[]'));
const label = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));

/** Opens the own list after these organisations have been kept on their pages. */
async function keep(page: Page, ids: readonly string[]) {
  for (const id of ids) {
    await page.goto(site.url(`/en/organisations/${id}/`));
    await page.click('#keep');
  }
  await page.goto(site.url('/en/list/'));
  await page.waitForSelector(`#entries > li:nth-child(${ids.length})`);
}

describe('the list', () => {
  test('takes an organisation and lets it go, by keyboard; nothing is stored before', async () => {
    await site.visit('/en/organisations/kriisilinja/', async (page) => {
      expect(await page.evaluate(() => localStorage.length)).toBe(0);
      await page.focus('#keep');
      await page.keyboard.press('Enter');
      expect(await page.getAttribute('#keep', 'aria-pressed')).toBe('true');
      expect(await page.innerText('#keep')).toBe('On my list');
      expect(await keptList(page)).toEqual([{ id: 'kriisilinja' }]);
      await page.keyboard.press('Space');
      expect(await page.getAttribute('#keep', 'aria-pressed')).toBe('false');
      expect(await page.innerText('#keep')).toBe('Save');
      expect(await page.evaluate(() => localStorage.length)).toBe(0);
    });
  });

  test('says that it is empty', async () => {
    await site.visit('/en/list/', async (page) => {
      await page.waitForSelector('#status:has-text("Your list is empty")');
      expect(await page.isVisible('#uses')).toBe(false);
    });
  });

  test('is put in order and made shorter; the focus stays where the hand is', async () => {
    await site.visit('/en/', async (page) => {
      await keep(page, five.slice(0, 3));
      await page.click('#entries > li:nth-child(3) [aria-label^="Move up"]');
      expect(await shownIds(page)).toEqual(['kriisilinja', 'rikosapu', 'lakiapu']);
      expect(await label(page)).toBe('Move up: Rikosapu');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      expect(await shownIds(page)).toEqual(['rikosapu', 'kriisilinja', 'lakiapu']);
      await page.click('#entries > li:nth-child(2) [aria-label^="Remove"]');
      expect(await label(page)).toMatch(/^Remove: Lakiapu/);
      expect(await keptList(page)).toEqual([{ id: 'rikosapu' }, { id: 'lakiapu' }]);
      await page.reload();
      await page.waitForSelector('#entries > li:nth-child(2)');
      expect(await shownIds(page)).toEqual(['rikosapu', 'lakiapu']);
      await page.click('#clear');
      expect(await page.innerText('#status')).toContain('Your list is empty');
      expect(await page.evaluate(() => localStorage.length)).toBe(0);
    });
  });

  test('keeps a note on the device and on paper, and does not share it', async () => {
    await site.visit('/en/', async (page) => {
      await keep(page, five.slice(0, 1));
      await page.fill('.own-note input', 'Take the papers along');
      await page.waitForSelector('#paper .written:has-text("Take the papers along")');
      expect(await keptList(page)).toEqual([{ id: 'kriisilinja', note: 'Take the papers along' }]);
      await page.reload();
      await page.waitForSelector('.own-note input');
      expect(await page.inputValue('.own-note input')).toBe('Take the papers along');
      const links = await page.$$eval('#share a', (all) =>
        all.map((one) => decodeURIComponent(one.getAttribute('href') ?? '')),
      );
      const shared = await page.inputValue('#share-link');
      expect(shared).toBe(site.url('/list/#kriisilinja'));
      expect(links).toEqual([
        `sms:?&body=Help in Finland: ${shared}`,
        `https://wa.me/?text=Help in Finland: ${shared}`,
        `mailto:?subject=My list&body=Help in Finland: ${shared}`,
      ]);
      expect(await page.locator('#share-qr path').count()).toBe(1);
    });
  });
});

describe('a shared list', () => {
  test('opens in the language of who opens it, and can be kept', async () => {
    await site.visit(
      '/list/#kriisilinja,kohtaamispaikka',
      async (page) => {
        await page.waitForURL('**/so/list/#kriisilinja,kohtaamispaikka');
        await page.waitForSelector('#entries > li:nth-child(2)');
        expect(await shownIds(page)).toEqual(['kriisilinja', 'kohtaamispaikka']);
        expect(await page.locator('.acts').count()).toBe(0);
        await page.click('#keep-all');
        await page.waitForSelector('.acts');
        expect(page.url()).toBe(site.url('/so/list/'));
        expect(await keptList(page)).toEqual([{ id: 'kriisilinja' }, { id: 'kohtaamispaikka' }]);
      },
      { locale: 'so-SO' },
    );
  });

  test('shows another list when the address changes', async () => {
    await site.visit('/en/list/#kriisilinja', async (page) => {
      await page.waitForSelector('#about:has-text("One organisation")');
      await page.evaluate(() => {
        location.hash = 'kohtaamispaikka,lakiapu';
      });
      await page.waitForSelector('#entries > [data-id=lakiapu]');
      expect(await shownIds(page)).toEqual(['kohtaamispaikka', 'lakiapu']);
    });
  });

  test('says what is not there any more, and shows the rest', async () => {
    let said = '';
    let shown: unknown;
    const visit = site.visit('/en/list/#kriisilinja,no-such-one', async (page) => {
      await page.waitForSelector('#unknown:not([hidden])');
      said = await page.innerText('#unknown');
      shown = await shownIds(page);
    });
    /** The browser itself reports the answer; nothing else went wrong. */
    await expect(visit).rejects.toThrow(/^\S+: Failed to load resource[^\n]*404[^\n]*$/);
    expect(said).toContain('no-such-one');
    expect(shown).toEqual(['kriisilinja']);
  });

  test('without JavaScript leads to every language', async () => {
    await site.visit(
      '/list/#kriisilinja',
      async (page) => {
        await page.click('a[hreflang=ar]');
        expect(await page.locator('main .warn').first().innerText()).not.toBe('');
      },
      { javaScriptEnabled: false },
    );
  });
});

describe('a hand-out of five', () => {
  test.for([
    ['ar', 'fi', '040 1234504'],
    ['so', 'fi', '040 1234501'],
    ['th', 'fi', '040 1234501'],
    ['ru', 'sv', '040 1234506'],
  ] as const)(
    'in %s and %s is on two pages at the most, with numbers and both languages',
    async ([first, second, call]) => {
      await site.visit(`/${first}/list/#${five.join()}`, async (page) => {
        await page.waitForSelector('#paper .entry');
        await page.selectOption('[name=second]', second);
        await page.waitForSelector(`#paper .end [lang=${second}]`);
        expect(await page.locator('#paper .entry').count()).toBe(five.length);
        for (const lang of [first, second])
          expect(await page.locator(`#paper .side[lang=${lang}] .say`).count()).toBe(five.length);
        const text = (await page.innerText('#paper')).replace(/\s/g, ' ');
        for (const number of [call, '040 1234512']) expect(text.split(number)).toHaveLength(2);
        const pdf = (await page.pdf({ preferCSSPageSize: true, format: 'A4' })).toString('latin1');
        expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeOneOf([1, 2]);
      });
    },
  );

  test('is printed alone, large or folded', async () => {
    await site.visit(`/ar/list/#${five.join()}`, async (page) => {
      await page.waitForSelector('#paper .entry');
      await page.emulateMedia({ media: 'print' });
      expect(
        await page.$$eval('body > *, main > *', (all) =>
          all.filter((one) => one.checkVisibility()).map((one) => one.id),
        ),
      ).toEqual(['main', 'paper']);
      await page.emulateMedia({ media: null });
      await page.selectOption('[name=size]', 'large');
      await page.waitForSelector('#paper.large');
      expect(
        await page.$eval('#paper .side p', (one) => Number.parseFloat(getComputedStyle(one).fontSize)),
      ).toBeGreaterThan(21);
      await page.selectOption('[name=size]', 'folded');
      await page.waitForSelector('#paper.folded');
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      const [, width, height] = /\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/.exec(pdf) ?? [];
      expect(Number(width)).toBeGreaterThan(Number(height));
    });
  });

  test('the button prints', async () => {
    await site.visit('/en/list/#kriisilinja', async (page) => {
      await page.waitForSelector('#paper .entry');
      await page.evaluate(() => {
        window.print = () => document.body.setAttribute('data-printed', '');
      });
      await page.click('#hand-out button');
      await page.waitForSelector('body[data-printed]');
    });
  });
});
