// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cacheStorage } from '../testing.ts';
import { exitWish, wishExit } from './exit-wish.ts';
import { emptyCaches, isOwn, own } from './own.ts';
import { store, stored, storeNothing, whenChanged } from './stored.ts';
import { told } from './told.ts';

beforeEach(() => localStorage.clear());
afterEach(() => void vi.unstubAllGlobals());

const refusing = () => {
  const refuse = () => {
    throw new DOMException('no', 'SecurityError');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
};

describe('what is stored', () => {
  test('is kept under a name of this site, and let go of', () => {
    expect(store('language', 'so')).toBe(true);
    expect(localStorage.getItem(own('language'))).toBe('so');
    expect(stored('language')).toBe('so');
    expect(store('language')).toBe(true);
    expect(stored('language')).toBeNull();
    expect(Object.keys(localStorage)).toEqual([]);
  });

  test('is nothing where the browser stores nothing: to keep fails, to let go does not', () => {
    refusing();
    expect(stored('language')).toBeNull();
    expect(store('language', 'so')).toBe(false);
    expect(store('language')).toBe(true);
    expect(storeNothing).not.toThrow();
  });

  test('goes all together, and what others have stored stays', async () => {
    localStorage.setItem('theirs', 'a');
    store('language', 'so');
    store('list', '[]');
    storeNothing();
    expect(Object.keys(localStorage)).toEqual(['theirs']);
    const all = cacheStorage();
    for (const name of [own('pages'), 'theirs', own('assets')]) await caches.open(name);
    await emptyCaches();
    expect([...all.keys()]).toEqual(['theirs']);
    expect([isOwn(own('a')), isOwn('a')]).toEqual([true, false]);
  });

  test('is looked at again when another tab has changed it, and when a page comes back as it was', () => {
    const show = vi.fn();
    whenChanged(show);
    dispatchEvent(new Event('storage'));
    expect(show).toHaveBeenCalledTimes(1);
    dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
    expect(show).toHaveBeenCalledTimes(1);
    dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    expect(show).toHaveBeenCalledTimes(2);
  });
});

test('what was told is told by the page, the address and the device, in this order', () => {
  history.replaceState(null, '', '/en/#place=turku');
  expect(told()).toEqual(['', '#place=turku', '']);
  document.documentElement.dataset['told'] = 'need=sports';
  store('path', '#language=so');
  expect(told()).toEqual(['need=sports', '#place=turku', '#language=so']);
});

describe('the wish for quick exit', () => {
  const wish = { label: 'Leave', about: 'the weather', href: 'https://weather.example/', empties: true };

  test('is read as it was wished, and is none when it was let go of', () => {
    expect(exitWish()).toBeUndefined();
    expect(wishExit(wish)).toBe(true);
    expect(exitWish()).toEqual(wish);
    wishExit();
    expect(exitWish()).toBeUndefined();
    expect(localStorage.length).toBe(0);
  });

  test.each([
    [
      { ...wish, empties: 'yes' },
      { ...wish, empties: false },
    ],
    [{ ...wish, label: 1 }, undefined],
    [{ ...wish, about: undefined }, undefined],
    [{ ...wish, href: 'javascript:a' }, undefined],
    [{ ...wish, href: ' https://a' }, undefined],
    [{ ...wish, href: 'https://' }, undefined],
    [{ ...wish, href: undefined }, undefined],
  ])('of %j is %j', (kept, expected) => {
    store('exit', JSON.stringify(kept));
    expect(exitWish()).toEqual(expected);
  });
});
