// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
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

  test.each(['{"label":1}', '5', '"str"', 'null', '{', JSON.stringify({ ...wish, href: 'javascript:alert(1)' })])(
    'what is kept and is no wish is none: %s',
    (kept) => {
      localStorage.setItem('/ exit', kept);
      quickExit();
      expect(document.querySelector('.exit')).toBeNull();
    },
  );
});
