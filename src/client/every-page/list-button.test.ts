// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { listButton } from './list-button.ts';

const button = () => document.querySelector<HTMLButtonElement>('#keep') ?? expect.fail();

beforeEach(() => {
  localStorage.clear();
  history.replaceState(null, '', '/en/organisations/mieli/');
  document.documentElement.lang = 'en';
  document.body.innerHTML = '<p><button id="keep" data-kept="On my list" hidden>Save</button></p>';
});
afterEach(() => void vi.unstubAllGlobals());

test('puts the organisation of the page on the list and takes it off again', () => {
  listButton();
  expect([button().hidden, button().textContent]).toEqual([false, 'Save']);
  button().click();
  expect(localStorage.getItem('/ list')).toBe('[{"id":"mieli"}]');
  expect([button().textContent, button().getAttribute('aria-pressed')]).toEqual(['On my list', 'true']);
  button().click();
  expect(localStorage.getItem('/ list')).toBeNull();
});

test('shows what another tab has changed', () => {
  listButton();
  localStorage.setItem('/ list', '[{"id":"mieli"}]');
  dispatchEvent(new Event('storage'));
  expect(button().textContent).toBe('On my list');
});

test('says once, in the words of the page, that the browser stores nothing', async () => {
  const full = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: full, removeItem: () => {} });
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify({ words: { 'keep.failed': 'Nothing is stored' } })));
  listButton();
  button().click();
  button().click();
  await vi.waitFor(() => expect(document.querySelector('[role=status]')?.textContent).toBe('Nothing is stored'));
  expect(document.querySelectorAll('[role=status]')).toHaveLength(1);
  expect(button().textContent).toBe('Save');
});
