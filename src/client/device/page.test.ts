// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Facts, send } from '#finder/file.ts';
import { made, row } from '#finder/testing.ts';
import { cacheStorage, network } from '../testing.ts';

/** The page of the device in a document of its own, with a worker that does nothing. */
const text = {
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
const site: Record<string, unknown> = {
  '/facts.json': facts,
  '/en/': 'home',
  '/en/places/turku/': 'Turku',
  '/en/words.json': { words: {} },
  '/search-index/en/files.json': [],
};

const at = <T extends HTMLElement>(selector: string) => document.querySelector<T>(selector) ?? expect.fail(selector);
const said = (id: string) => at(`#${id}`).textContent;
const box = (id: string) => at<HTMLInputElement>(`#${id}`);
const exit = () => JSON.parse(localStorage.getItem('/ exit') ?? 'null');
const tick = (id: string, checked: boolean) => {
  box(id).checked = checked;
  box(id).dispatchEvent(new Event('change'));
};
const saved = () => [...document.querySelectorAll('#places p')].map(({ textContent }) => textContent);

let all: ReturnType<typeof cacheStorage>;
let worker: { register: ReturnType<typeof vi.fn>; unregister: ReturnType<typeof vi.fn> };
let listeners: [string, EventListener][] = [];

async function open() {
  vi.resetModules();
  await import('./page.ts');
  dispatchEvent(new Event('pageshow'));
  await new Promise((done) => setTimeout(done));
}
async function keepTurku() {
  at<HTMLSelectElement>('#place').value = 'turku';
  at('#keep-place').dispatchEvent(new Event('submit', { cancelable: true }));
  await vi.waitFor(() => expect(at('#device').getAttribute('aria-busy')).toBeNull());
  await new Promise((done) => setTimeout(done));
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-24T10:00:00Z'), toFake: ['Date'] });
  const add = window.addEventListener.bind(window);
  vi.spyOn(window, 'addEventListener').mockImplementation((kind: string, listener: unknown) => {
    listeners.push([kind, listener as EventListener]);
    add(kind, listener as EventListener);
  });
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
  for (const [kind, listener] of listeners) window.removeEventListener(kind, listener);
  listeners = [];
  Reflect.deleteProperty(navigator, 'serviceWorker');
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('the page of the device', () => {
  test('shows what is kept, and nothing where nothing is', async () => {
    await open();
    expect([at('#device').hidden, document.querySelector('.late')]).toEqual([false, null]);
    expect([at('#kept-language').hidden, at('#kept-path').hidden, said('kept-list'), said('seen-count')]).toEqual([
      true,
      true,
      'no list',
      'no page',
    ]);
    localStorage.setItem('/ language', 'en');
    localStorage.setItem('/ path', '#place=turku&language=so');
    localStorage.setItem('/ list', '[{"id":"a"}]');
    await open();
    expect([at('#kept-language').hidden, said('kept-language')]).toEqual([false, 'Language: English']);
    expect([at('#kept-path').hidden, said('kept-path')]).toEqual([false, 'Told: Turku, Somali']);
    expect(said('kept-list')).toBe('one on the list');
    localStorage.setItem('/ language', 'xx');
    localStorage.setItem('/ path', '#language=so');
    await open();
    expect([said('kept-language'), said('kept-path')]).toEqual(['Language: xx', 'Told: Somali']);
  });

  test('keeps the wish for quick exit; to empty everything one must wish to leave', async () => {
    await open();
    tick('exit-everywhere', true);
    expect(exit()).toEqual({ ...text.exit, empties: false });
    tick('exit-everywhere', false);
    expect(exit()).toBeNull();
    tick('exit-empties', true);
    expect([exit().empties, box('exit-everywhere').checked]).toEqual([true, true]);
    tick('exit-everywhere', false);
    expect([exit(), box('exit-empties').checked]).toEqual([null, false]);
    localStorage.setItem('/ exit', JSON.stringify({ ...text.exit, empties: true }));
    await open();
    expect([box('exit-everywhere').checked, box('exit-empties').checked]).toEqual([true, true]);
  });

  test('empties all that this site keeps, and says so', async () => {
    await open();
    await keepTurku();
    localStorage.setItem('/ list', '[{"id":"a"}]');
    await caches.open('theirs');
    at('#empty').click();
    await vi.waitFor(() => expect(said('emptied')).toBe('emptied'));
    expect([...all.keys()]).toEqual(['theirs']);
    expect(Object.keys(localStorage)).toEqual([]);
    expect([saved(), said('kept-list'), said('progress')]).toEqual([[], 'no list', '']);
    expect(worker.unregister).toHaveBeenCalled();
  });

  test('can be put on the first screen where the browser offers it, once', async () => {
    await open();
    const prompt = vi.fn();
    const offer = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { prompt });
    dispatchEvent(offer);
    expect([offer.defaultPrevented, at('#install').hidden]).toEqual([true, false]);
    at('#install').click();
    expect([prompt.mock.calls.length, at('#install').hidden]).toEqual([1, true]);
  });
});

describe('what is kept for the time without a network', () => {
  test('is a municipality with its language, size and day', async () => {
    await open();
    expect([at('#offline').hidden, at('#unsupported').hidden]).toEqual([false, true]);
    await keepTurku();
    expect(worker.register).toHaveBeenCalledWith('/sw.js', { scope: '/' });
    expect(saved()).toEqual(['Turku in English, 0.0 MB, 24.11.2026']);
    expect(said('progress')).toBe('');
    expect(
      [...document.querySelectorAll('#places button')].map((one) => [one.textContent, one.getAttribute('aria-label')]),
    ).toEqual([
      ['Renew', 'Renew: Turku'],
      ['Remove', 'Remove: Turku'],
    ]);
  });

  test('is renewed and removed by its buttons; with the last of it the worker goes', async () => {
    await open();
    expect(worker.unregister).toHaveBeenCalledTimes(1);
    await keepTurku();
    worker.unregister.mockClear();
    vi.setSystemTime(new Date('2026-11-25T10:00:00Z'));
    at('#places button').click();
    await vi.waitFor(() => expect(saved()).toEqual(['Turku in English, 0.0 MB, 25.11.2026']));
    expect(worker.unregister).not.toHaveBeenCalled();
    at('#places button:last-child').click();
    await vi.waitFor(() => expect(saved()).toEqual([]));
    await vi.waitFor(() => expect(worker.unregister).toHaveBeenCalledTimes(1));
    expect(document.activeElement?.id).toBe('place');
  });

  test('says how far it is, and that it failed', async () => {
    await open();
    const steps: (string | null)[] = [];
    new MutationObserver(() => steps.push(said('progress'))).observe(at('#progress'), { childList: true });
    await keepTurku();
    expect(steps.some((step) => /^\d+ of \d+$/.test(step ?? ''))).toBe(true);
    network({ ...site, '/facts.json': new Error('no network') });
    await keepTurku();
    expect([said('progress'), saved()]).toEqual(['failed', ['Turku in English, 0.0 MB, 24.11.2026']]);
  });

  test('is nothing where no place was chosen', async () => {
    await open();
    at('#keep-place').dispatchEvent(new Event('submit', { cancelable: true }));
    expect(worker.register).not.toHaveBeenCalled();
  });

  test('is what was seen, if one wishes it, with how many pages it is', async () => {
    await open();
    tick('seen', true);
    await vi.waitFor(() => expect(all.get('/ assets')?.size).toBe(1));
    await (await caches.open('/ pages')).put('/en/', new Response('a'));
    await (await caches.open('/ pages')).put('/en/words.json', new Response('b'));
    dispatchEvent(new Event('pageshow'));
    await vi.waitFor(() => expect(said('seen-count')).toBe('one page'));
    expect(box('seen').checked).toBe(true);
    tick('seen', false);
    await vi.waitFor(() => expect([...all.keys()]).toEqual([]));
    expect([box('seen').checked, said('seen-count')]).toEqual([false, 'no page']);
  });

  test('is told truly where the worker cannot come', async () => {
    worker.register.mockRejectedValue(new Error('no worker'));
    await open();
    tick('seen', true);
    await vi.waitFor(() => expect([said('progress'), box('seen').checked]).toEqual(['failed', false]));
    await keepTurku();
    expect([said('progress'), saved()]).toEqual(['failed', []]);
  });

  test('is not offered by a browser that cannot', async () => {
    Reflect.deleteProperty(navigator, 'serviceWorker');
    await open();
    expect([at('#offline').hidden, at('#unsupported').hidden]).toEqual([true, false]);
    localStorage.setItem('/ list', '[{"id":"a"}]');
    at('#empty').click();
    await vi.waitFor(() => expect(said('emptied')).toBe('emptied'));
    expect(localStorage.length).toBe(0);
  });
});
