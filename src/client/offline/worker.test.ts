import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cacheStorage, network, pathsIn, wordsOf } from '../testing.ts';
import { savedAt, saveSeen, stamped } from './caches.ts';

/** The worker without Workbox's own part: which requests it takes, and what it does with their answers. */
interface Plugin {
  cacheKeyWillBeUsed?(at: { request: Request }): Promise<string>;
  cacheWillUpdate?(at: { response: Response }): Promise<Response | null>;
  cacheDidUpdate?(at: { request: Request }): Promise<void>;
  cachedResponseWillBeUsed?(at: { request: Request; cachedResponse?: Response }): Promise<Response | undefined>;
  handlerDidError?(at: { request: Request }): Promise<Response | undefined>;
}
interface Strategy {
  cacheName: string;
  plugins: Plugin[];
}
const made = vi.hoisted(() => ({ routes: [] as [(at: object) => boolean, Strategy][] }));
vi.mock('workbox-routing', () => ({ registerRoute: (...route: [() => boolean, Strategy]) => made.routes.push(route) }));
vi.mock('workbox-strategies', () => {
  const strategy = class {
    constructor(options: Strategy) {
      Object.assign(this, options);
    }
  };
  return { CacheFirst: strategy, NetworkFirst: strategy };
});

const site = 'https://kotokartta.example/base/';
const request = (path: string, more: object = {}) =>
  ({ url: site + path, mode: 'cors', cache: 'default', ...more }) as unknown as Request;
/** What answers a request: the cache of its strategy; nothing where the worker leaves it alone. */
const takenBy = (one: Request, sameOrigin = true) =>
  made.routes.find(([matches]) => matches({ request: one, url: new URL(one.url), sameOrigin }))?.[1].cacheName;
const plugins = (name: string) => made.routes.find(([, { cacheName }]) => cacheName === name)?.[1].plugins ?? [];
function ask<Name extends keyof Plugin>(cacheName: string, name: Name, at: Parameters<NonNullable<Plugin[Name]>>[0]) {
  type Act = (at: object) => ReturnType<NonNullable<Plugin[Name]>>;
  const act = plugins(cacheName).find((plugin) => plugin[name])?.[name] as Act | undefined;
  return act?.(at);
}

let all: ReturnType<typeof cacheStorage>;
let hear: (event: object) => void;

beforeEach(async () => {
  made.routes = [];
  all = cacheStorage();
  network({});
  vi.stubGlobal('location', new URL(`${site}sw.js`));
  vi.stubGlobal('addEventListener', (_: string, listener: typeof hear) => {
    hear = listener;
  });
  vi.resetModules();
  await import('./worker.ts');
});
afterEach(() => void vi.unstubAllGlobals());

describe('the worker takes', () => {
  const page = { mode: 'navigate' };
  test.each<[string, object, string | undefined]>([
    ['fi/places/', page, '/ pages'],
    ['fi/organisations/mieli.json', {}, '/ pages'],
    ['fi/words.json', {}, '/ pages'],
    ['facts.json', {}, '/ pages'],
    ['search-index/fi/pagefind.js', {}, '/ pages'],
    ['_astro/page.js', {}, '/ assets'],
    ['icons.svg', {}, '/ assets'],
    ['icon.svg', {}, '/ assets'],
    ['icon.png', {}, '/ assets'],
    ['fi/places/', {}, undefined],
    ['fi/calendar.ics', {}, undefined],
    ['x/icon.png', {}, undefined],
    ['facts.json', { cache: 'reload' }, undefined],
    ['_astro/page.js', { cache: 'reload' }, undefined],
    ['fi/places/', { ...page, cache: 'reload' }, '/ pages'],
    ['admin/', page, undefined],
    ['admin/config.json', {}, undefined],
  ])('%s, %j: %s', (path, more, cache) => {
    expect(takenBy(request(path, more))).toBe(cache);
  });

  test('nothing of another host', () => {
    expect(takenBy(request('fi/', page), false)).toBeUndefined();
    expect(takenBy(request('icons.svg'), false)).toBeUndefined();
  });
});

describe('a page', () => {
  test('has one entry, whatever stands after it', async () => {
    expect(await ask('/ pages', 'cacheKeyWillBeUsed', { request: request('fi/search/?q=a') })).toBe(
      `${site}fi/search/`,
    );
  });

  test('is kept only by who wants it, with the day, and only where it is whole', async () => {
    const response = new Response('a');
    expect(await ask('/ pages', 'cacheWillUpdate', { response })).toBeNull();
    await saveSeen('/base/', true);
    expect(await ask('/ pages', 'cacheWillUpdate', { response: new Response('a', { status: 404 }) })).toBeNull();
    const kept = await ask('/ pages', 'cacheWillUpdate', { response });
    expect(savedAt(kept ?? expect.fail())).not.toBe('');
  });

  test('brings the words of its language, and the oldest of many goes', async () => {
    network({ '/base/fi/words.json': wordsOf() });
    const cache = await caches.open('/ pages');
    for (let number = 0; number <= 300; number++) await cache.put(`/base/fi/${number}/`, new Response(''));
    await ask('/ pages', 'cacheDidUpdate', { request: request('fi/places/') });
    expect(pathsIn(all.get('/ assets'))).toEqual(['/base/fi/words.json']);
    expect([all.get('/ pages')?.size, pathsIn(all.get('/ pages'))[0]]).toEqual([300, '/base/fi/1/']);
  });

  test('that is kept says so; one that is not says that there is no network', async () => {
    const said = { words: { 'offline.banner': 'kept', 'offline.missing': 'missing', 'footer.device': 'device' } };
    await (await caches.open('/ pages')).put('/base/fi/words.json', new Response(JSON.stringify(said)));
    const html = stamped(new Response('<main>a', { headers: { 'content-type': 'text/html' } }));
    await (await caches.open('/ pages')).put(`${site}fi/`, html);
    const answer = await ask('/ pages', 'cachedResponseWillBeUsed', { request: request('fi/') });
    expect(await answer?.text()).toContain('kept');
    expect(await ask('/ pages', 'cachedResponseWillBeUsed', { request: request('so/') })).toBeUndefined();
    const missing = await ask('/ pages', 'handlerDidError', { request: request('so/', { mode: 'navigate' }) });
    expect(missing?.status).toBe(503);
    expect(await ask('/ pages', 'handlerDidError', { request: request('facts.json') })).toBeUndefined();
  });
});

describe('a part of a page', () => {
  test('is kept where it is whole, and found wherever it is kept', async () => {
    expect(await ask('/ assets', 'cacheWillUpdate', { response: new Response('', { status: 500 }) })).toBeNull();
    expect(await ask('/ assets', 'cacheWillUpdate', { response: new Response('a') })).toBeInstanceOf(Response);
    await (await caches.open('/ place fi turku')).put(`${site}icons.svg`, new Response('of Turku'));
    const found = await ask('/ assets', 'cachedResponseWillBeUsed', { request: request('icons.svg') });
    expect(await found?.text()).toBe('of Turku');
    const own = new Response('own');
    expect(
      await ask('/ assets', 'cachedResponseWillBeUsed', { request: request('icons.svg'), cachedResponse: own }),
    ).toBe(own);
  });

  test('of so many the oldest goes', async () => {
    const cache = await caches.open('/ assets');
    for (let number = 0; number <= 200; number++) await cache.put(`/base/_astro/${number}.js`, new Response(''));
    await ask('/ assets', 'cacheDidUpdate', { request: request('_astro/200.js') });
    expect([all.get('/ assets')?.size, pathsIn(all.get('/ assets'))[0]]).toEqual([200, '/base/_astro/1.js']);
  });
});

test('after a reader who left quickly everything goes, the worker too, and nothing is kept any more', async () => {
  const unregister = vi.fn(async () => void (await caches.open('/ pages')));
  vi.stubGlobal('registration', { unregister });
  await saveSeen('/base/', true);
  await caches.open('theirs');
  let work: Promise<unknown> | undefined;
  hear({ data: 'hello', waitUntil: () => expect.fail('it was no wish to leave') });
  hear({ data: 'empty', waitUntil: (done: Promise<unknown>) => (work = done) });
  await work;
  expect([unregister.mock.calls.length, [...all.keys()]]).toEqual([1, ['theirs']]);
  await saveSeen('/base/', true);
  expect(await ask('/ pages', 'cacheWillUpdate', { response: new Response('a') })).toBeNull();
  expect(await ask('/ assets', 'cacheWillUpdate', { response: new Response('a') })).toBeNull();
});
