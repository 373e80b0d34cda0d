// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { network, wordsOf } from '../testing.ts';

/** The modules know what was fetched: each test has its own. */
const open = async () => {
  vi.resetModules();
  return { ...(await import('./fetched.ts')), ...(await import('./page-words.ts')) };
};
const keptOn = (day: string) => new Response('{}', { headers: { 'x-kept': `${day}T10:00:00Z` } });

beforeEach(() => {
  document.body.innerHTML = '<main><p id="kept"></p></main>';
  document.documentElement.lang = 'en';
});
afterEach(() => void vi.unstubAllGlobals());

describe('what is fetched', () => {
  test('is fetched once, also when it is asked for twice at a time', async () => {
    const { fetched } = await open();
    const asked = network({ '/a.json': { a: 1 } });
    expect(await Promise.all([fetched('/a.json'), fetched('/a.json')])).toEqual([{ a: 1 }, { a: 1 }]);
    await fetched('/a.json');
    expect(asked).toEqual(['/a.json']);
  });

  test('is nothing where the site does not have it, and may be tried again where it failed', async () => {
    const { fetched } = await open();
    network({ '/b.json': new Response('', { status: 503 }) });
    expect(await fetched('/a.json')).toBeUndefined();
    await expect(fetched('/b.json')).rejects.toThrow('/b.json: 503');
    network({ '/b.json': [2] });
    expect(await fetched('/b.json')).toEqual([2]);
  });
});

describe('what this device had, and not the network', () => {
  const box = () => document.querySelector<HTMLElement>('#kept') ?? expect.fail();

  test('is told by its oldest day', async () => {
    const { fetched, savedDay, tellSaved } = await open();
    network({ '/a': keptOn('2026-11-03'), '/b': keptOn('2026-11-02'), '/c': {}, '/d': keptOn('2026-10-01') });
    const all = ['/a', '/b', '/c'];
    for (const one of [...all, '/d']) await fetched(one);
    expect(savedDay(all)).toBe('2.11.2026');
    expect(savedDay(['/c', '/e'])).toBeUndefined();
    tellSaved(box(), 'Facts of {date}', all);
    expect([box().textContent, box().hidden]).toEqual(['Facts of 2.11.2026', false]);
    tellSaved(box(), 'Facts of {date}', ['/c']);
    expect([box().textContent, box().hidden]).toEqual(['', true]);
  });

  test('is told once where the page has said the same of itself', async () => {
    const { fetched, tellSaved } = await open();
    network({ '/a': keptOn('2026-11-03') });
    await fetched('/a');
    document
      .querySelector('main')
      ?.insertAdjacentHTML('afterbegin', '<p class="warn" role="status">Facts of 3.11.2026</p>');
    tellSaved(box(), 'Facts of {date}', ['/a']);
    expect(box().hidden).toBe(true);
    tellSaved(box(), 'Other facts of {date}', ['/a']);
    expect(box().hidden).toBe(false);
  });
});

test('a seldom word is said in the language of the page; where it cannot be had there is none', async () => {
  network({ '/en/words.json': { ...wordsOf(), words: { 'keep.failed': 'Nothing is stored' } } });
  expect(await (await open()).pageWord('keep.failed')).toBe('Nothing is stored');
  network({ '/en/words.json': new Error('no network') });
  expect(await (await open()).pageWord('keep.failed')).toBeUndefined();
  network({});
  expect(await (await open()).pageWord('keep.failed')).toBeUndefined();
});
