import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cacheStorage, pathsIn } from '../testing.ts';
import {
  assetsCache,
  dayOf,
  isPlaceCache,
  newest,
  pagesCache,
  placeCache,
  savedAddresses,
  savedAt,
  saveSeen,
  savesSeen,
  shorten,
  stamped,
} from './caches.ts';

let all: ReturnType<typeof cacheStorage>;
beforeEach(() => {
  all = cacheStorage();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Keeps a text for an address, as of a day. */
async function keep(cacheName: string, address: string, text: string, day = '2026-11-01') {
  vi.useFakeTimers({ now: new Date(`${day}T12:00:00Z`), toFake: ['Date'] });
  await (await caches.open(cacheName)).put(address, stamped(new Response(text)));
}
const textAt = async (address: string) => (await newest(address))?.text();

describe('a kept answer', () => {
  test('knows when it was fetched, and is no longer packed', async () => {
    vi.useFakeTimers({ now: new Date('2026-12-23T22:30:00Z'), toFake: ['Date'] });
    const packed = new Response('a', {
      headers: { 'content-encoding': 'gzip', 'content-length': '1', 'content-type': 'text/html' },
    });
    const kept = stamped(packed);
    expect(savedAt(kept)).toBe('2026-12-23T22:30:00.000Z');
    expect(dayOf(savedAt(kept))).toBe('24.12.2026');
    expect([...kept.headers.keys()].sort()).toEqual(['content-type', 'x-kept']);
    expect(await kept.text()).toBe('a');
    expect(await stamped(new Response('a'), 'b').text()).toBe('b');
    expect(savedAt(new Response())).toBe('');
  });

  test('is the newest that any of our caches has', async () => {
    await keep(pagesCache, '/fi/', 'first', '2026-11-02');
    await keep(placeCache('fi', 'turku'), '/fi/', 'second', '2026-11-03');
    await keep(assetsCache, '/fi/', 'third', '2026-11-01');
    expect(await textAt('/fi/')).toBe('second');
  });

  test('is found with and without the slash at its end, whatever stands after ? or #', async () => {
    await keep(pagesCache, '/fi/places/', 'page');
    await keep(pagesCache, '/facts.json', 'facts');
    for (const address of ['/fi/places/', '/fi/places', '/fi/places?a=b', '/fi/places/#a'])
      expect(await textAt(address)).toBe('page');
    expect(await textAt('/facts.json')).toBe('facts');
    expect(await textAt('/fi/')).toBeUndefined();
  });

  test('of others on the same host is none', async () => {
    await keep('theirs', '/fi/', 'theirs');
    expect(await textAt('/fi/')).toBeUndefined();
    expect(await savedAddresses(() => true)).toEqual([]);
  });
});

test('addresses that fit are given from all our caches', async () => {
  await keep(pagesCache, '/fi/words.json', 'a');
  await keep(assetsCache, '/so/words.json', 'b');
  await keep(assetsCache, '/so/', 'c');
  const found = await savedAddresses((url) => url.endsWith('words.json'));
  expect(found.map((url) => new URL(url).pathname)).toEqual(['/fi/words.json', '/so/words.json']);
});

test('a municipality has a cache of its own in each language', () => {
  expect(isPlaceCache(placeCache('fi', 'turku'))).toBe(true);
  expect(placeCache('fi', 'turku')).not.toBe(placeCache('sv', 'turku'));
  expect(isPlaceCache(pagesCache)).toBe(false);
});

test('who no longer wants to keep what was seen keeps none of it', async () => {
  expect(await savesSeen('/')).toBe(false);
  expect([...all.keys()]).toEqual([]);
  await saveSeen('/', true);
  expect(await savesSeen('/')).toBe(true);
  await keep(pagesCache, '/fi/', 'a');
  await keep(assetsCache, '/icons.svg', 'b');
  await saveSeen('/', false);
  expect(await savesSeen('/')).toBe(false);
  expect([...all.keys()]).toEqual([assetsCache]);
});

test('the oldest entries of a full cache go, and a cache that is gone stays gone', async () => {
  for (const path of ['/a', '/b', '/c']) await keep(pagesCache, path, path);
  await shorten(pagesCache, 2);
  expect(pathsIn(all.get(pagesCache))).toEqual(['/b', '/c']);
  await shorten(pagesCache, 2);
  await shorten(pagesCache, 5);
  expect(pathsIn(all.get(pagesCache))).toEqual(['/b', '/c']);
  await shorten(assetsCache, 1);
  expect([...all.keys()]).toEqual([pagesCache]);
});
