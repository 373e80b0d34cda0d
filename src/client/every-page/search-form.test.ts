// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

beforeEach(() => {
  vi.resetModules();
  localStorage.clear();
  history.replaceState(null, '', '/en/');
  document.body.innerHTML = '<form class="search" action="/en/search/"><input></form>';
});
afterEach(() => void vi.restoreAllMocks());

const submit = async (words: string) => {
  const went = vi.spyOn(location, 'assign').mockImplementation(() => {});
  await import('./search-form.ts');
  const form = document.querySelector('form') ?? expect.fail();
  (form.querySelector('input') ?? expect.fail()).value = words;
  const asked = new Event('submit', { cancelable: true });
  form.dispatchEvent(asked);
  expect(asked.defaultPrevented).toBe(true);
  return String(went.mock.calls[0]?.[0]).replace(location.origin, '');
};

test('words go to the search page after #, so that they reach no server', async () => {
  expect(await submit('Finnish course')).toBe('/en/search/#q=Finnish+course');
});

test('with them goes where the reader lives and what she speaks, and nothing else that was told', async () => {
  localStorage.setItem('/ path', '#place=turku&language=so&need=sports');
  expect(await submit('tea')).toBe('/en/search/#q=tea&place=turku&language=so');
});

test('a page without the form is left alone', async () => {
  document.body.innerHTML = '';
  await import('./search-form.ts');
});
