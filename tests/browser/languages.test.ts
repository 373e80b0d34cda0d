import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { langs, languages } from '../../src/i18n/languages.ts';
import { translator } from '../../src/i18n/t.ts';
import { siteInBrowser } from './site.ts';

const site = siteInBrowser();
const kept = (page: Page) => page.evaluate(() => ({ ...localStorage }));
const choices = (page: Page) => page.$$eval('.tiles li', (items) => items.map((item) => (item as HTMLElement).lang));

describe('the choice of languages', () => {
  test('offers every language, in the order of the table, without JavaScript', async () => {
    const offered = await site.visit('/', choices, { javaScriptEnabled: false, locale: 'so-SO' });
    expect(offered).toEqual(langs);
  });

  test.each([
    ['ar-IQ', 'ar'],
    ['zh-CN', 'zh-Hans'],
    ['uk-UA', 'uk'],
    ['de-DE', 'fi'],
  ])('offers readers whose browser speaks %s %s first, and every other after it', async (locale, first) => {
    const offered = await site.visit('/', choices, { locale });
    expect(offered[0]).toBe(first);
    expect(offered.toSorted()).toEqual([...langs].sort());
  });
});

describe('the menu of languages', () => {
  test('opens by keyboard, keeps to the page, and keeps the choice on this device alone', async () => {
    await site.visit('/en/places/turku/', async (page) => {
      await page.focus('.languages summary');
      await page.keyboard.press('Enter');
      expect(await kept(page)).toEqual({});
      await page.focus('.languages a[lang=ckb]');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/ckb/places/turku/');
      expect(await kept(page)).toEqual({ '/ language': 'ckb' });
      await page.goto(site.url('/'));
      expect((await choices(page))[0]).toBe('ckb');
    });
  });

  test('works without JavaScript, and then keeps nothing', async () => {
    await site.visit(
      '/fi/activities/shelter/',
      async (page) => {
        await page.click('.languages summary');
        await page.click('.languages a[lang=so]');
        expect(page.url()).toMatch(/\/so\/activities\/shelter\/$/);
      },
      { javaScriptEnabled: false },
    );
  });

  test('covers no other thing than the page below it, at the width of a phone', async () => {
    for (const lang of ['fi', 'ar'])
      await site.visit(`/${lang}/`, async (page) => {
        await page.click('.languages summary');
        const menu = await page.locator('.languages nav').boundingBox();
        const brand = await page.locator('.brand').boundingBox();
        expect(menu?.x).toBeGreaterThanOrEqual(0);
        expect((menu?.x ?? 0) + (menu?.width ?? 0)).toBeLessThanOrEqual(360);
        expect(menu?.y).toBeGreaterThanOrEqual((brand?.y ?? 0) + (brand?.height ?? 0));
        expect(await page.locator('.languages a').count()).toBe(languages.length);
      });
  });
});

describe('from right to left', () => {
  /** Where the first and the last letter of an element's last word stand on the screen. */
  const ends = (page: Page, selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => {
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        let text: Text | null = null;
        for (let node = walker.nextNode(); node; node = walker.nextNode())
          if (/\d/.test(node.textContent ?? '')) text = node as Text;
        if (!text) throw new Error('no number');
        const at = (index: number) => {
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + 1);
          return range.getBoundingClientRect().left;
        };
        const digits = [...text.data].flatMap((letter, index) => (/\d/.test(letter) ? [index] : []));
        return digits.map(at);
      });
  const rising = (numbers: number[]) =>
    numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0));

  test.each(['ar', 'fa', 'ckb'])('the layout is mirrored, numbers and times are not (%s)', async (lang) => {
    await site.visit(`/${lang}/organisations/kriisilinja/`, async (page) => {
      const left = async (selector: string) => (await page.locator(selector).first().boundingBox())?.x ?? Number.NaN;
      expect(await left('.brand')).toBeGreaterThan(await left('.languages'));
      expect(await left('.breadcrumb li:nth-child(1)')).toBeGreaterThan(await left('.breadcrumb li:nth-child(2)'));
      expect(await left('.next .icon')).toBeGreaterThan(await left('.next bdi'));
      for (const selector of ['.next .button', '.offers .button', '.times span:text-matches("[0-9]")']) {
        const numbers = await ends(page, selector);
        expect(numbers.length).toBeGreaterThan(1);
        expect(rising(numbers), selector).toBe(true);
      }
    });
  });

  test('a text in another language runs in its own direction and says which it is', async () => {
    await site.visit('/ar/organisations/naistila/', async (page) => {
      const body = page.locator('.prose[lang=en]');
      expect(await body.evaluate((element) => getComputedStyle(element).direction)).toBe('ltr');
      expect(await page.locator('main').innerText()).toContain(
        translator('ar')('org.text.body', { language: 'الإنجليزية' }),
      );
    });
    await site.visit('/en/organisations/kriisilinja/', async (page) => {
      expect(await page.locator('.languages a[lang=fa]').getAttribute('dir')).toBe('rtl');
    });
  });
});

describe('scripts', () => {
  test.each(languages.filter((one) => 'script' in one))('$tag has its fonts and its line height', async (one) => {
    await site.visit(`/${one.tag}/about/`, async (page) => {
      const style = await page
        .locator('main p')
        .first()
        .evaluate((element) => {
          const { fontFamily, fontSize, lineHeight } = getComputedStyle(element);
          return { fontFamily, ratio: Number.parseFloat(lineHeight) / Number.parseFloat(fontSize) };
        });
      expect(style.fontFamily).toBe(one.script.fonts);
      expect(style.ratio).toBeCloseTo(one.script.lineHeight, 1);
    });
  });
});

describe('read aloud', () => {
  interface Told {
    said: { text: string; lang: string }[];
    cancelled: number;
  }

  /** A device with voices of some languages; it tells what it was asked to say. */
  const device = async (page: Page, voices: { lang: string; localService: boolean }[]) => {
    await page.addInitScript((list) => {
      const told: Told = { said: [], cancelled: 0 };
      class Utterance {
        text: string;
        lang = '';
        constructor(text: string) {
          this.text = text;
        }
      }
      const speech = {
        getVoices: () => list,
        speak: ({ text, lang }: Utterance) => told.said.push({ text, lang }),
        cancel: () => told.cancelled++,
        addEventListener: () => undefined,
      };
      Object.defineProperty(window, 'speechSynthesis', { value: speech });
      Object.assign(window, { SpeechSynthesisUtterance: Utterance, told });
    }, voices);
    await page.reload();
  };
  const told = (page: Page) => page.evaluate(() => (window as unknown as { told: Told }).told);
  const path = '/fi/organisations/kielikahvila/';

  test('reads summary and text with the voice of the device, and stops', async () => {
    await site.visit(path, async (page) => {
      await device(page, [{ lang: 'fi-FI', localService: true }]);
      const t = translator('fi');
      const button = page.locator('#listen');
      expect(await button.innerText()).toBe(t('org.text.listen'));
      await button.click();
      const { said } = await told(page);
      const paragraphs = await page.$$eval('.prose p', (all) => all.map((one) => one.textContent));
      expect(said).toEqual(paragraphs.map((text) => ({ text, lang: 'fi-FI' })));
      expect(await button.innerText()).toBe(t('org.text.stop'));
      await button.click();
      expect(await button.innerText()).toBe(t('org.text.listen'));
      expect((await told(page)).said).toHaveLength(said.length);
    });
  });

  test('reads each text with the voice of its own language, and leaves out what no voice can read', async () => {
    await site.visit('/ar/organisations/naistila/', async (page) => {
      await device(page, [{ lang: 'en_US', localService: true }]);
      await page.click('#listen');
      const { said } = await told(page);
      expect(said.length).toBeGreaterThan(0);
      expect(new Set(said.map(({ lang }) => lang))).toEqual(new Set(['en_US']));
      expect(said.map(({ text }) => text)).not.toContain(await page.locator('.prose .lead').innerText());
    });
  });

  test('easy Finnish is read by a Finnish voice', async () => {
    await site.visit('/fi-simple/organisations/kriisilinja/', async (page) => {
      await device(page, [{ lang: 'fi-FI', localService: true }]);
      await page.waitForSelector('#listen');
    });
  });

  test.each([
    ['no voice', []],
    ['a voice of another language', [{ lang: 'ru-RU', localService: true }]],
    ['a voice that another host would speak with', [{ lang: 'fi-FI', localService: false }]],
  ])('there is no button where the device has %s', async (_, voices) => {
    await site.visit(path, async (page) => {
      await device(page, voices);
      expect(await page.locator('#listen').isVisible()).toBe(false);
    });
  });
});
