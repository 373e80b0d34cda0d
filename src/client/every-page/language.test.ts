// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { rememberLanguage } from './language.ts';
import { carryTold } from './path.ts';

beforeEach(() => {
  localStorage.clear();
  delete document.documentElement.dataset['told'];
  history.replaceState(null, '', '/en/search/#place=turku&language=so');
});
afterEach(() => void vi.restoreAllMocks());

/** A tap whose link is not followed. */
const tap = (selector: string, type = 'click') => {
  const link = document.querySelector<HTMLAnchorElement>(selector) ?? expect.fail(selector);
  link.addEventListener(type, (event) => event.preventDefault(), { once: true });
  link.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true }));
  return link.getAttribute('href')?.replace(location.origin, '');
};

test('a language chosen in the menu is kept', () => {
  document.body.innerHTML =
    '<nav class="languages"><a lang="so" href="/so/">af</a><a lang="fi" href="/fi/">fi</a></nav>';
  rememberLanguage();
  tap('[lang=so]');
  expect(localStorage.getItem('/ language')).toBe('so');
});

describe('what was told goes along', () => {
  const told = '#place=turku&language=so';
  beforeEach(() => {
    document.body.innerHTML = `<a id="page" href="/en/places/oulu/">a</a><a id="need" href="/en/search/#need=sports">b</a>
      <a id="other" href="/en/activities/#need=sports">b</a><a id="anchor" href="/en/about/#contact">c</a>
      <a id="file" href="/facts.json">d</a><a id="away" href="https://a.example/">e</a><a id="here" href="#main">f</a>
      <nav class="languages"><a id="menu" href="/fi/search/">fi</a><a id="stated" href="/so/search/#q=a">so</a></nav>`;
    carryTold();
  });

  test.each([
    ['#page', `/en/places/oulu/${told}`],
    ['#other', '/en/activities/#need=sports&place=turku&language=so'],
    ['#anchor', '/en/about/#contact'],
    ['#need', '/en/search/#need=sports'],
    ['#file', '/facts.json'],
    ['#away', 'https://a.example/'],
    ['#here', '#main'],
    ['#menu', `/fi/search/${told}`],
    ['#stated', '/so/search/#q=a'],
  ])('by a link %s to %s', (selector, expected) => {
    expect(tap(selector)).toBe(expected);
  });

  test('also when it is opened in another tab', () => {
    expect(tap('#page', 'auxclick')).toBe(`/en/places/oulu/${told}`);
  });
});
