// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cacheStorage } from '../testing.ts';
import { quickExit } from './quick-exit.ts';

const weather = 'https://weather.example/';
const wish = { label: 'Leave', about: 'weather', href: weather, empties: true };
let left: string[] = [];

beforeEach(() => {
  left = [];
  localStorage.clear();
  document.body.hidden = false;
  document.body.innerHTML = '<main id="main"></main>';
  vi.spyOn(location, 'replace').mockImplementation((url) => void left.push(String(url)));
});
afterEach(() => void vi.restoreAllMocks());

const press = (timeStamp: number, more: KeyboardEventInit = {}) => {
  const event = new KeyboardEvent('keydown', { key: 'Escape', cancelable: true, ...more });
  Object.defineProperty(event, 'timeStamp', { value: timeStamp });
  dispatchEvent(event);
  return event;
};

describe('quick exit', () => {
  test('the button of the page replaces the page and shows nothing of it any more', () => {
    document.body.innerHTML = `<a id="exit" href="${weather}">Leave</a>`;
    quickExit();
    document.querySelector<HTMLAnchorElement>('#exit')?.click();
    expect(left).toEqual([weather]);
    expect(document.body.hidden).toBe(true);
  });

  test('a page that comes back is seen', () => {
    document.body.innerHTML = `<a id="exit" href="${weather}">Leave</a>`;
    quickExit();
    document.querySelector<HTMLAnchorElement>('#exit')?.click();
    dispatchEvent(new Event('pageshow'));
    expect(document.body.hidden).toBe(false);
  });

  test('three presses of Escape within two seconds leave, and do not stop what comes; slower ones, and a key held, do not', () => {
    document.body.innerHTML = `<a id="exit" href="${weather}">Leave</a>`;
    quickExit();
    for (const moment of [0, 1500, 3000]) press(moment);
    press(10_000, { repeat: true });
    press(10_001, { repeat: true });
    press(10_002, { repeat: true });
    expect(left).toEqual([]);
    press(20_000);
    press(20_500);
    expect(press(22_000).defaultPrevented).toBe(true);
    expect(new Set(left)).toEqual(new Set([weather]));
  });

  test('the wish for it puts the button on every page, and empties what this site has stored, and nothing of others', () => {
    localStorage.setItem('/ exit', JSON.stringify(wish));
    localStorage.setItem('/ list', '[]');
    localStorage.setItem('other', 'theirs');
    quickExit();
    document.querySelector<HTMLAnchorElement>('nav.exit a')?.click();
    expect(left).toEqual([weather]);
    expect(Object.keys(localStorage)).toEqual(['other']);
  });

  test('the button stands before what the page says, and says where it leads', () => {
    localStorage.setItem('/ exit', JSON.stringify(wish));
    quickExit();
    const [nav, main] = document.body.children;
    expect([nav?.className, nav?.getAttribute('aria-label'), main?.id]).toEqual(['exit', 'Leave', 'main']);
    const link = nav?.querySelector('a');
    expect([link?.textContent, link?.title, link?.rel, link?.href]).toEqual([
      'Leave',
      'weather',
      'noreferrer nofollow',
      weather,
    ]);
  });

  test('with the wish to empty everything the worker does it after the reader has gone, and it is done at once where it can be', async () => {
    const postMessage = vi.fn();
    const all = cacheStorage();
    await caches.open('/ pages');
    Object.defineProperty(navigator, 'serviceWorker', {
      value: { ready: Promise.resolve({ active: { postMessage } }) },
      configurable: true,
    });
    localStorage.setItem('/ exit', JSON.stringify(wish));
    quickExit();
    await Promise.resolve();
    const click = new MouseEvent('click', { bubbles: true, cancelable: true });
    document.querySelector('nav.exit a')?.dispatchEvent(click);
    expect([click.defaultPrevented, left]).toEqual([true, [weather]]);
    expect(postMessage).toHaveBeenCalledWith('empty');
    await vi.waitFor(() => expect([...all.keys()]).toEqual([]));
    Reflect.deleteProperty(navigator, 'serviceWorker');
    vi.unstubAllGlobals();
  });

  test('without that wish everything stays', async () => {
    const all = cacheStorage();
    await caches.open('/ pages');
    localStorage.setItem('/ exit', JSON.stringify({ ...wish, empties: false }));
    quickExit();
    document.querySelector<HTMLAnchorElement>('nav.exit a')?.click();
    await Promise.resolve();
    expect([Object.keys(localStorage), [...all.keys()]]).toEqual([['/ exit'], ['/ pages']]);
    vi.unstubAllGlobals();
  });

  test('another key is none', () => {
    document.body.innerHTML = `<a id="exit" href="${weather}">Leave</a>`;
    quickExit();
    for (const moment of [50_000, 50_100, 50_200]) press(moment, { key: 'Enter' });
    expect(left).toEqual([]);
  });

  test.each(['{"label":1}', '5', '"str"', 'null', '{', JSON.stringify({ ...wish, href: 'javascript:alert(1)' })])(
    'what is kept and is no wish is none: %s',
    (kept) => {
      localStorage.setItem('/ exit', kept);
      quickExit();
      expect(document.querySelector('.exit')).toBeNull();
    },
  );
});
