// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { at, open, shown, store, stored, textOf } from './testing.ts';

describe('the reader’s own list', () => {
  test('is shown in its order, and what said that no script runs is gone', async () => {
    store([{ id: 'b' }, { id: 'a', note: 'bring papers' }]);
    await open();
    expect(shown()).toEqual(['b', 'a']);
    expect(at<HTMLInputElement>('[data-id=a] input').value).toBe('bring papers');
    expect(document.querySelector('.late')).toBeNull();
  });

  test('a note keeps what another tab has added in the meantime', async () => {
    store([{ id: 'a' }]);
    await open();
    store([{ id: 'a' }, { id: 'b' }]);
    const field = at<HTMLInputElement>('[data-id=a] input');
    field.value = 'at nine';
    field.dispatchEvent(new Event('input'));
    expect(stored()).toEqual([{ id: 'a', note: 'at nine' }, { id: 'b' }]);
  });

  test('what another tab has changed shows', async () => {
    store([{ id: 'a' }]);
    await open();
    store([{ id: 'a' }, { id: 'b' }]);
    dispatchEvent(new Event('storage'));
    await vi.waitFor(() => expect(shown()).toEqual(['a', 'b']));
  });

  test('moves and removes by the ids of today, also what is kept by a former one', async () => {
    store([{ id: 'a' }, { id: 'old', note: 'x' }]);
    await open();
    expect(shown()).toEqual(['a', 'c']);
    at('[data-id=c] .acts button').click();
    expect(stored()).toEqual([{ id: 'c', note: 'x' }, { id: 'a' }]);
    at('[data-id=a] .acts button:last-child').click();
    expect(stored()).toEqual([{ id: 'c', note: 'x' }]);
    at('#clear').click();
    expect(localStorage.getItem('/ list')).toBeNull();
    expect(textOf('#status')).toBe('empty');
  });

  test('an anchor of the page is no list', async () => {
    store([{ id: 'a' }]);
    await open('#main');
    expect(shown()).toEqual(['a']);
    expect(textOf('#about')).toBe('own');
  });

  test('where the network fails it says so', async () => {
    store([{ id: 'a' }]);
    vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('no network')));
    history.replaceState(null, '', '/en/list/');
    vi.resetModules();
    await import('./page.ts');
    await vi.waitFor(() => expect(textOf('#status')).toBe('failed'));
  });
});

describe('a shared list', () => {
  test('is shown without a change of one’s own, and names what is not there', async () => {
    store([{ id: 'b' }]);
    await open('#a,nobody,c.');
    expect(shown()).toEqual(['a', 'c']);
    expect(textOf('#about')).toBe('shared');
    expect(textOf('#unknown')).toBe('unknown: nobody');
    expect(stored()).toEqual([{ id: 'b' }]);
  });

  test('is kept beside what was there', async () => {
    store([{ id: 'b' }]);
    await open('#a,b');
    at('#keep-all').click();
    expect(stored()).toEqual([{ id: 'b' }, { id: 'a' }]);
    expect(location.hash).toBe('');
  });

  test('stays on the screen where the browser stores nothing, which is said', async () => {
    await open('#a,c');
    const full = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    vi.stubGlobal('localStorage', { getItem: () => null, setItem: full, removeItem: () => {} });
    at('#keep-all').click();
    expect(textOf('#status')).toBe('not stored');
    expect(shown()).toEqual(['a', 'c']);
    expect(location.hash).toBe('#a,c');
  });

  test('of thousands the first are asked for, and that is said', async () => {
    const asked = vi.fn(async () => new Response('', { status: 404 }));
    vi.stubGlobal('fetch', asked);
    await open(`#${Array.from({ length: 3000 }, (_, index) => `x${index}`).join(',')}`);
    expect(asked).toHaveBeenCalledTimes(200);
    expect(textOf('#unknown')).toContain('more than 200');
  });
});
