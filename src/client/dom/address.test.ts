// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { addressState, rememberShown, shownBefore, watchState, writeState } from './address.ts';

beforeEach(() => {
  history.replaceState(null, '', '/en/list/');
  document.body.innerHTML =
    '<a class="skip" href="#main">Skip</a><nav class="languages"><a href="/fi/list/">suomi</a></nav><main id="main"><a href="/en/">Home</a></main>';
});
afterEach(() => void vi.restoreAllMocks());

const click = (selector: string, keys: MouseEventInit = {}) =>
  document
    .querySelector(selector)
    ?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...keys }));
const language = () => document.querySelector<HTMLAnchorElement>('.languages a')?.hash;

describe('the state of a page after #', () => {
  test('an anchor of the page is none', () => {
    location.hash = '#mieli,vamos';
    expect(addressState()).toBe('#mieli,vamos');
    location.hash = '#main';
    expect(addressState()).toBe('');
  });

  test('goes along into the menu of languages, at first, after a change and when it is written', () => {
    location.hash = '#mieli';
    watchState(() => {});
    expect(language()).toBe('#mieli');
    writeState('#vamos');
    expect([location.hash, language()]).toEqual(['#vamos', '#vamos']);
  });

  test('a link to a place of the page moves the focus there and leaves the state', () => {
    location.hash = '#mieli';
    watchState(() => {});
    click('.skip');
    expect(location.hash).toBe('#mieli');
    expect(document.activeElement?.id).toBe('main');
  });

  test('with a key held a link does what the browser does with it', () => {
    watchState(() => {});
    const event = new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true });
    document.querySelector('.skip')?.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
  });

  test('where a browser allows no more changes, the last one is written as soon as it may be', () => {
    vi.useFakeTimers();
    const write = vi.spyOn(history, 'replaceState').mockImplementationOnce(() => {
      throw new DOMException('too many', 'SecurityError');
    });
    writeState('#a');
    expect(location.hash).not.toBe('#a');
    vi.runAllTimers();
    expect(location.hash).toBe('#a');
    expect(write).toHaveBeenCalledTimes(2);
    vi.useRealTimers();
  });

  test('how many results were shown stays with the entry of the history', () => {
    rememberShown(17);
    writeState('#q=a');
    expect(shownBefore()).toBe(17);
  });
});
