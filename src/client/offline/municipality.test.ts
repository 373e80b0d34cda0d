import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Facts, firstRegion, flag, online, type Row, send, wholeCountry } from '#finder/file.ts';
import { cacheStorage, network, pathsIn } from '../testing.ts';
import { placeCache } from './caches.ts';
import { savedPlaces, savePlace, servingIn } from './municipality.ts';
import { onDevice } from './on-device.ts';

const places: [string, number, number, number][] = [
  ['tampere', 61.5, 23.8, 0],
  ['turku', 60.5, 22.3, 1],
];
const row = (id: string, areas: number[], flags = 0): Row => [id, areas, [], [], [], flags, 0, []];

test('a municipality keeps who helps there, in its region, and from afar where one need not go', () => {
  const rows = [
    row('here', [0]),
    row('there', [1], flag.remote),
    row('region', [firstRegion]),
    row('other-region', [firstRegion + 1]),
    row('by-phone', [wholeCountry], flag.remote),
    row('to-go-to', [wholeCountry]),
    row('online', [1, online], flag.remote),
  ];
  const facts = { places, rows } as unknown as Facts;
  expect(servingIn(facts, 'tampere')).toEqual(['here', 'region', 'by-phone', 'online']);
  expect(servingIn(facts, 'nowhere')).toEqual([]);
});

describe('savePlace', () => {
  let all: ReturnType<typeof cacheStorage>;
  const name = placeCache('en', 'turku');
  const facts = send({ of: '', places, rows: [row('near', [1]), row('far', [0])] } as unknown as Facts);
  const site: Record<string, unknown> = {
    '/facts.json': facts,
    '/en/': '<a href="/en/about/">a</a>',
    '/en/places/turku/': '<a href="/en/places/turku/learning/">a</a><a href="/en/places/tampere/">b</a>',
    '/en/places/turku/learning/': 'learning',
    '/en/words.json': {},
    '/en/needs/': '<a href="/en/needs/work/">a</a>',
    '/en/needs/work/': '<a href="/en/needs/home/">b</a>',
    '/_astro/files.json': ['page.js', 'part.js'],
    '/_astro/page.js': 'page',
    '/_astro/part.js': 'part',
    '/icons.svg': '<svg/>',
    '/en/organisations/near/': 'near',
    '/en/organisations/near.json': '{}',
    '/search-index/en/files.json': ['pagefind.js'],
    '/search-index/en/pagefind.js': 'search',
  };
  const keep = async (answers: Record<string, unknown>, progress: (done: number, all: number) => void = () => {}) => {
    const asked = network(answers);
    return { whole: await savePlace({ base: '/', lang: 'en', id: 'turku', name: 'Turku' }, progress), asked };
  };

  beforeEach(() => {
    vi.stubGlobal('location', new URL('https://kotokartta.example/en/device/'));
    all = cacheStorage();
  });
  afterEach(() => void vi.unstubAllGlobals());

  test('keeps what helps there, what its pages need and nothing else, and says how far it is', async () => {
    const steps: [number, number][] = [];
    const { whole, asked } = await keep(site, (...step) => steps.push(step));
    expect(whole).toBe(true);
    expect(new Set(asked).size).toBe(asked.length);
    expect(pathsIn(all.get(name)).sort()).toEqual([...Object.keys(site), '/kept-place.json'].sort());
    expect(asked).not.toContain('/en/about/');
    expect(asked).not.toContain('/en/organisations/far/');
    expect(steps.at(-1)).toEqual([asked.length, asked.length]);
    expect(steps.map(([done]) => done)).toEqual(steps.map((_, index) => index + 1));
  });

  test('is listed with its name, its day and how many bytes it takes', async () => {
    await keep(site);
    const bytes = Object.values(site).map((one) => (typeof one === 'string' ? one : JSON.stringify(one)).length);
    expect(await savedPlaces('/')).toEqual([
      {
        id: 'turku',
        lang: 'en',
        name: 'Turku',
        bytes: bytes.reduce((a, b) => a + b),
        on: expect.stringMatching(/^\d{4}-.*Z$/),
      },
    ]);
  });

  test('renewed, it lets go of what is not there any more, but not where something could not be had', async () => {
    await keep(site);
    const { '/en/needs/work/': _, ...less } = site;
    const { whole } = await keep({ ...less, '/icons.svg': new Error('no network') });
    expect(whole).toBe(false);
    expect(pathsIn(all.get(name))).toContain('/en/needs/work/');
    const { '/en/needs/': page, ...rest } = less;
    await keep({ ...rest, '/en/needs/': '' });
    expect(pathsIn(all.get(name))).not.toContain('/en/needs/work/');
    expect(pathsIn(all.get(name))).toContain('/kept-place.json');
    expect(page).toBeDefined();
  });

  test('a server that fails at a part leaves it in part, a page that is not there does not', async () => {
    expect((await keep({ ...site, '/icons.svg': new Response('', { status: 500 }) })).whole).toBe(false);
    const { '/icons.svg': _, ...rest } = site;
    expect((await keep(rest)).whole).toBe(true);
  });

  test('without what it needs nothing is kept, but what was kept before stays', async () => {
    const { '/en/words.json': _, ...rest } = site;
    await expect(keep(rest)).rejects.toThrow('/en/words.json is not there');
    expect([...all.keys()]).toEqual([]);
    await keep(site);
    await expect(keep(rest)).rejects.toThrow();
    expect([...all.keys()]).toEqual([name]);
    expect(await savedPlaces('/')).toHaveLength(1);
  });

  test('a full device is told', async () => {
    const { open } = caches;
    vi.spyOn(caches, 'open').mockImplementation(async (cacheName) => {
      const cache = await open(cacheName);
      return {
        ...cache,
        put: async (address: string) => {
          if (address.endsWith('.svg')) throw new DOMException('full', 'QuotaExceededError');
        },
      } as unknown as Cache;
    });
    await expect(keep(site)).rejects.toThrow('full');
  });
});

test('of some addresses those are on the device that are kept; none in a browser that keeps nothing', async () => {
  const all = cacheStorage();
  vi.stubGlobal('window', globalThis);
  await (await caches.open(placeCache('en', 'turku'))).put('/en/b.json', new Response('b'));
  expect(all.size).toBe(1);
  const addressOf = (id: string) => `/en/${id}.json`;
  expect(await onDevice(['a', 'b', 'c'], addressOf)).toEqual(['b']);
  vi.stubGlobal('window', {});
  expect(await onDevice(['a', 'b'], addressOf)).toEqual([]);
  vi.unstubAllGlobals();
});
