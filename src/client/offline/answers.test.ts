import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cacheStorage, network, wordsOf } from '../testing.ts';
import { languageOf, missingPage, saveWords, withBanner } from './answers.ts';
import { assetsCache, savedAt, stamped } from './caches.ts';

let all: ReturnType<typeof cacheStorage>;
beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-24T10:00:00Z'), toFake: ['Date'] });
  all = cacheStorage();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const said = (lang: 'fi' | 'so' | 'ar') => {
  const { lang: tag, dir, autonym } = wordsOf({}, lang);
  return {
    lang: tag,
    dir,
    autonym,
    words: {
      'offline.banner': `${lang} <kept> {date} & so`,
      'offline.missing': `${lang} <missing>`,
      'footer.device': `${lang} device`,
    },
  };
};
const keepIn = async (lang: 'fi' | 'so' | 'ar') => {
  network({ [`/${lang}/words.json`]: said(lang) });
  await saveWords('/', lang);
};
const html = (text: string) => stamped(new Response(text, { headers: { 'content-type': 'text/html; charset=utf-8' } }));

test.each([
  ['/', '/fi/places/', 'fi'],
  ['/base/', '/base/so/', 'so'],
  ['/', '/', ''],
])('with the base %s, %s is in the language %j', (base, path, lang) => {
  expect(languageOf(base, path)).toBe(lang);
});

describe('the words for the time without a network', () => {
  test('are kept once, and none for an address without a language', async () => {
    const asked = network({ '/fi/words.json': said('fi') });
    await saveWords('/', '');
    await saveWords('/', 'fi');
    await saveWords('/', 'fi');
    expect(asked).toEqual(['/fi/words.json']);
    expect(savedAt((await caches.match('/fi/words.json', { cacheName: assetsCache })) ?? expect.fail())).not.toBe('');
  });

  test('are not kept where the site does not have them', async () => {
    network({});
    await saveWords('/', 'fi');
    expect(all.get(assetsCache)?.size).toBe(0);
  });
});

describe('a kept page', () => {
  test('says first that it is kept, and of which day', async () => {
    await keepIn('fi');
    const page = await withBanner('/', '/fi/places/', html('<body><main id="main"><h1>a</h1></main>'));
    expect(await page.text()).toBe(
      '<body><main id="main"><p class="warn" role="status">fi &lt;kept> 24.11.2026 &amp; so</p><h1>a</h1></main>',
    );
    expect(page.headers.get('content-type')).toContain('text/html');
  });

  test('says it in a language that is kept where its own is not', async () => {
    await keepIn('so');
    expect(await (await withBanner('/', '/fi/', html('<main>'))).text()).toContain('so &lt;kept>');
  });

  test('is given as it is where no words are kept, and what is no page always', async () => {
    const page = html('<main>');
    expect(await withBanner('/', '/fi/', page)).toBe(page);
    await keepIn('fi');
    const facts = stamped(new Response('{}', { headers: { 'content-type': 'application/json' } }));
    expect(await withBanner('/', '/fi/facts.json', facts)).toBe(facts);
  });
});

describe('an address that is not kept', () => {
  test('says so in its language, with a way to what is kept', async () => {
    await keepIn('ar');
    const page = await missingPage('/base/', '/base/ar/places/');
    const text = await page.text();
    expect(page.status).toBe(503);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(text).toContain('<html lang="ar" dir="rtl">');
    expect(text).toContain('<p role="status">ar &lt;missing></p>');
    expect(text).toContain('<a href="/base/ar/device/">ar device</a>');
  });

  test('never leads to another host, whatever the address was, and says it in two languages where none is kept', async () => {
    network({});
    const text = await (await missingPage('/', '//evil.example/')).text();
    expect(text).toContain('<html lang="en" dir="ltr">');
    expect(text).toContain('You have no internet connection. / Verkkoyhteyttä ei ole.');
    expect(text).toContain('<a href="/">Kotokartta</a>');
  });
});
