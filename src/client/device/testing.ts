import { afterEach, beforeEach, expect, vi } from 'vitest';
import { type Facts, send } from '#finder/file.ts';
import { made, row } from '#finder/testing.ts';
import { cacheStorage, dropListeners, network, noteListeners, turn } from '../testing.ts';

/** For tests only: the page of the device in a document of its own, with a worker that does nothing. */
export const text = {
  language: 'Language: {language}',
  path: 'Told',
  comma: ', ',
  served: { so: 'Somali' },
  label: '{label}: {value}',
  list: { zero: 'no list', one: 'one on the list', other: '# on the list' },
  pages: { zero: 'no page', one: 'one page', other: '# pages' },
  saving: '{done} of {all}',
  saved: '{place} in {language}, {size} MB, {date}',
  renew: 'Renew',
  remove: 'Remove',
  failed: 'failed',
  emptied: 'emptied',
  languages: { en: 'English' },
  exit: { label: 'Leave', about: 'weather', href: 'https://weather.example/' },
};
const facts = send({ ...made, rows: [row('near', [0])] } as Facts);
export const site: Record<string, unknown> = {
  '/facts.json': facts,
  '/en/': 'home',
  '/en/places/turku/': 'Turku',
  '/en/words.json': { words: {} },
  '/_astro/files.json': [],
  '/search-index/en/files.json': [],
};

export const at = <T extends HTMLElement>(selector: string) =>
  document.querySelector<T>(selector) ?? expect.fail(selector);
export const said = (id: string) => at(`#${id}`).textContent;
export const box = (id: string) => at<HTMLInputElement>(`#${id}`);
export const exit = () => JSON.parse(localStorage.getItem('/ exit') ?? 'null');
export const tick = (id: string, checked: boolean) => {
  box(id).checked = checked;
  box(id).dispatchEvent(new Event('change'));
};
export const saved = () => [...document.querySelectorAll('#places p')].map(({ textContent }) => textContent);

export let all: ReturnType<typeof cacheStorage>;
export let worker: { register: ReturnType<typeof vi.fn>; unregister: ReturnType<typeof vi.fn> };

export async function open() {
  vi.resetModules();
  await import('./page.ts');
  dispatchEvent(new Event('pageshow'));
  await turn();
}
export async function keepTurku() {
  at<HTMLSelectElement>('#place').value = 'turku';
  at('#keep-place').dispatchEvent(new Event('submit', { cancelable: true }));
  await vi.waitFor(() => expect(at('#device').getAttribute('aria-busy')).toBeNull());
  await turn();
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-24T10:00:00Z'), toFake: ['Date'] });
  noteListeners();
  localStorage.clear();
  all = cacheStorage();
  network(site);
  worker = { register: vi.fn(async () => ({})), unregister: vi.fn(async () => true) };
  const scope = (path: string) => ({ scope: `${location.origin}${path}`, unregister: worker.unregister });
  const serviceWorker = {
    register: worker.register,
    ready: Promise.resolve({}),
    getRegistrations: async () => [scope('/'), scope('/theirs/')],
  };
  Object.defineProperty(navigator, 'serviceWorker', { value: serviceWorker, configurable: true });
  document.documentElement.lang = 'en';
  document.body.innerHTML = `<p class="late"></p><div id="device" data-base="/" data-locale="en" hidden><p id="kept-language"></p><p id="kept-path"></p>
    <p id="kept-list"></p><input type="checkbox" id="exit-everywhere"><input type="checkbox" id="exit-empties"><button id="install" hidden></button>
    <button id="empty"></button><p id="emptied"></p><div id="offline" hidden><input type="checkbox" id="seen"><p id="seen-count"></p>
    <form id="keep-place"><select id="place"><option value=""></option><option value="turku">Turku</option></select></form><p id="progress"></p><ul id="places"></ul></div>
    <p id="unsupported" hidden></p></div>`;
  at('#device').dataset['text'] = JSON.stringify(text);
});
afterEach(() => {
  dropListeners();
  Reflect.deleteProperty(navigator, 'serviceWorker');
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});
