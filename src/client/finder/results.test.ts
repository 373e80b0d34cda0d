// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { made, row } from '#finder/testing.ts';
import { timesOf } from '#times/openings.ts';
import { cacheStorage, cardOf, listWords, network, rowTemplate } from '../testing.ts';
import type { ListWords, Section } from './results.ts';

const words: ListWords = {
  ...listWords,
  count: { ...listWords.count, other: '#' },
  openWhat: '{name} until {time}',
};
const ids = Array.from({ length: 9 }, (_, index) => `r${index}`);
const always = timesOf({ days: ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'], from: '00:00', to: '24:00' });
const today = timesOf({ days: ['tu'], from: '09:00', to: '16:00' });
const facts = { ...made, rows: [row('r0', [0], { times: [today] }), row('r1', [0], { times: [always] })] };
const home = '/en/';
const site = Object.fromEntries(ids.map((id) => [`/en/organisations/${id}.json`, cardOf(id)]));
const one: Section = { circle: 'all', heading: '', ids, partly: 0, km: [] };

const at = <T extends HTMLElement>(selector: string) => document.querySelector<T>(selector) ?? expect.fail(selector);
const names = () => [...document.querySelectorAll('#results li .name')].map(({ textContent }) => textContent);
const metas = () => [...document.querySelectorAll('#results .meta')].map(({ textContent }) => textContent);

async function open(failed: (error: unknown) => void = (error) => expect.fail(String(error))) {
  vi.resetModules();
  const { resultList } = await import('./results.ts');
  return resultList(home, { address: '/facts.json', read: async () => facts }, words, failed);
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-24T10:00:00Z'), toFake: ['Date'] });
  cacheStorage();
  network(site);
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(true);
  document.body.innerHTML = `${rowTemplate}<p id="status"></p><p id="kept"></p><div id="results"></div><button id="more" hidden></button>`;
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('the results', () => {
  test('come six at a time, with the number of all; the focus goes to the first new one', async () => {
    const list = await open();
    await list.show([one], 9);
    expect(names()).toEqual(ids.slice(0, 6).map((id) => id.toUpperCase()));
    expect([at('#status').textContent, at('#more').hidden, list.shown()]).toEqual(['9', false, 6]);
    expect(history.state).toEqual({ shown: 6 });
    at('#more').click();
    expect(at<HTMLButtonElement>('#more').disabled).toBe(true);
    await vi.waitFor(() => expect(at<HTMLButtonElement>('#more').disabled).toBe(false));
    expect(names()).toHaveLength(9);
    expect(at('#more').hidden).toBe(true);
    expect(document.activeElement?.textContent).toBe('R6');
  });

  test('are as many as stood here before, and those of before go', async () => {
    const list = await open();
    await list.show([one], 9, 8);
    expect(names()).toHaveLength(8);
    await list.show([{ ...one, ids: ['r8'] }], 1, 2);
    expect([names(), at('#status').textContent]).toEqual([['R8'], 'one']);
    list.clear();
    expect([names(), at('#status').textContent, list.shown()]).toEqual([[], '', 0]);
    expect([at('#more').hidden, at('#kept').hidden]).toEqual([true, true]);
  });

  test('stand in circles under their headings, with how far each is and which fit in part', async () => {
    await (await open()).show(
      [
        { circle: 'local', heading: 'In Turku', ids: ['r2', 'r3'], partly: 1, km: [0, 0] },
        { circle: 'near', heading: 'Near', ids: ['r4'], partly: 0, km: [14.4] },
      ],
      3,
    );
    expect([...document.querySelectorAll('h2')].map(({ textContent }) => textContent)).toEqual([
      'In Turku 2',
      'Near 1',
    ]);
    expect(
      [...document.querySelectorAll<HTMLElement>('ul.rows')].map(({ dataset, children }) => [
        dataset['circle'],
        children.length,
      ]),
    ).toEqual([
      ['local', 2],
      ['near', 1],
    ]);
    expect(metas()).toEqual(['Turku', 'Turku · in part', 'Turku · 14 km']);
  });

  test('say what is open now, by its name where it has one, and until when', async () => {
    const lines = [{ days: 'Tu', times: '9–16' }];
    network({ ...site, '/en/organisations/r0.json': cardOf('r0', { times: [{ name: 'Café', lines }] }) });
    await (await open()).show([one], 9);
    expect(metas().slice(0, 3)).toEqual(['Turku · Café until 16', 'Turku · open', 'Turku']);
  });

  test('leave out what the site does not have any more', async () => {
    const { '/en/organisations/r1.json': _, ...rest } = site;
    network(rest);
    await (await open()).show([{ ...one, ids: ['r0', 'r1', 'r2'] }], 3);
    expect(names()).toEqual(['R0', 'R2']);
  });

  test('asked for last are shown', async () => {
    const list = await open();
    await Promise.all([list.show([one], 9), list.show([{ ...one, ids: ['r7'] }], 1)]);
    expect(names()).toEqual(['R7']);
  });
});

describe('without a network', () => {
  const keep = async (...kept: string[]) => {
    const cache = await caches.open('/ pages');
    for (const id of kept) await cache.put(`/en/organisations/${id}.json`, new Response('{}'));
  };

  test('the results are those that are kept on this device', async () => {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    await keep('r3', 'r8');
    await (await open()).show([one], 9);
    expect([names(), at('#status').textContent]).toEqual([['R3', 'R8'], '2']);
  });

  test('also where the browser does not know that there is none', async () => {
    const { '/en/organisations/r0.json': _, ...rest } = site;
    network({ ...rest, '/en/organisations/r0.json': new Error('no network') });
    await keep('r3');
    await (await open()).show([one], 9);
    expect(names()).toEqual(['R3']);
  });

  test('it fails where none of them is kept, and says so when more is asked for', async () => {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    const failed = vi.fn();
    const list = await open(failed);
    await expect(list.show([one], 9)).rejects.toThrow('kept on this device');
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(true);
    await list.show([one], 9);
    network(Object.fromEntries(ids.map((id) => [`/en/organisations/${id}.json`, new Response('', { status: 500 })])));
    vi.stubGlobal('caches', { keys: async () => Promise.reject(new Error('no storage')) });
    at('#more').click();
    await vi.waitFor(() => expect(failed).toHaveBeenCalledTimes(1));
    expect(at<HTMLButtonElement>('#more').disabled).toBe(false);
  });

  test('none is no failure', async () => {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    await (await open()).show([], 0);
    expect(at('#status').textContent).toBe('none');
  });
});
