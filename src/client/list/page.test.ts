// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

/** The page of the list in a document of its own, with organisations `a`, `b` and `c`, of which `c` was once called `old`. */
const text = {
  title: 'My list',
  intro: 'own',
  shared: 'shared',
  one: 'one',
  empty: 'empty',
  unknown: 'unknown: {ids}',
  long: 'more than {count}',
  comma: ', ',
  failed: 'failed',
  kept: '',
  unclear: '',
  ended: '',
  up: 'up',
  down: 'down',
  remove: 'remove',
  note: 'note',
  share: '',
  copied: '',
  selected: '',
  tooLong: '',
  unstored: 'not stored',
};
const card = (id: string) => ({
  id,
  name: id.toUpperCase(),
  url: `/en/organisations/${id}/`,
  place: '',
  summary: '',
  status: 'active',
  activities: [],
  addresses: [],
  times: [],
  age: '',
});
const words = { 'handout.printed': '', 'label.value': '{label}: {value}' };
const present: Record<string, string> = { a: 'a', b: 'b', c: 'c', old: 'c' };

const stored = (): unknown => JSON.parse(localStorage.getItem('/ list') ?? '[]');
const store = (list: unknown) => localStorage.setItem('/ list', JSON.stringify(list));
const shown = () => [...document.querySelectorAll<HTMLElement>('#entries li')].map(({ dataset }) => dataset['id']);
const at = <T extends HTMLElement>(selector: string): T => document.querySelector<T>(selector) ?? expect.fail(selector);
const textOf = (selector: string) => at(selector).textContent;

/** Listeners of the page of one test, which the window of the next must not have. */
let listeners: [string, EventListener][] = [];

async function open(hash = ''): Promise<void> {
  history.replaceState(null, '', `/en/list/${hash}`);
  vi.resetModules();
  await import('./page.ts');
  await vi.waitFor(() => expect(textOf('#about')).not.toBe(''));
  await new Promise((done) => setTimeout(done));
}

beforeEach(() => {
  const add = window.addEventListener.bind(window);
  vi.spyOn(window, 'addEventListener').mockImplementation((type: string, listener: unknown) => {
    listeners.push([type, listener as EventListener]);
    add(type, listener as EventListener);
  });
  localStorage.clear();
  document.body.innerHTML = `<main id="main"><div class="late">no script</div>
    <div id="list" data-root="/" data-home="/en/"><p id="about"></p><p id="status"></p><p id="unknown"></p><p id="kept"></p>
    <ol id="entries"></ol><p id="note-about"></p><button id="keep-all"></button><button id="clear"></button>
    <div id="uses"><form id="hand-out"><select name="first"><option>en</option></select><select name="second"><option>fi</option></select>
    <select name="size"><option>normal</option></select></form><section id="share"><a data-way="sms"></a><a data-way="whatsapp"></a>
    <a data-way="mail"></a><input id="share-link"><button id="share-copy"></button><button id="share-device"></button>
    <p id="share-said"></p><div id="share-qr"></div></section></div></div><div id="paper"></div></main>`;
  at('#list').dataset['text'] = JSON.stringify(text);
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  vi.stubGlobal('fetch', async (address: string) => {
    if (address.endsWith('words.json')) return new Response(JSON.stringify({ lang: 'en', dir: 'ltr', words }));
    const [, id = ''] = /organisations\/(.*)\.json$/.exec(address) ?? [];
    const found = present[id];
    return found ? new Response(JSON.stringify(card(found))) : new Response('', { status: 404 });
  });
});
afterEach(() => {
  for (const [type, listener] of listeners) window.removeEventListener(type, listener);
  listeners = [];
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

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

describe('what one can do with a list', () => {
  const hidden = (...ids: string[]) => ids.map((id) => at(`#${id}`).hidden);

  test('is there where there is a list, one’s own or a shared one', async () => {
    await open();
    expect([textOf('#status'), hidden('uses', 'keep-all', 'clear', 'note-about')]).toEqual([
      'empty',
      [true, true, true, true],
    ]);
    store([{ id: 'a' }]);
    await open();
    expect([textOf('#status'), hidden('uses', 'keep-all', 'clear', 'note-about')]).toEqual([
      '',
      [false, true, false, false],
    ]);
    await open('#a');
    expect([textOf('#about'), hidden('uses', 'keep-all', 'clear', 'note-about')]).toEqual([
      'one',
      [false, false, true, true],
    ]);
    expect([document.querySelector('.acts'), at('#unknown').hidden]).toEqual([null, true]);
    await open('#nobody');
    expect([textOf('#unknown'), hidden('uses', 'keep-all', 'unknown')]).toEqual([
      'unknown: nobody',
      [true, true, false],
    ]);
  });

  test('the focus goes on to the next row, then to the page; the links of the list follow', async () => {
    store([{ id: 'a' }, { id: 'b' }]);
    await open();
    const link = () => at<HTMLInputElement>('#share-link').value.replace(location.origin, '');
    expect(link()).toBe('/list/#a,b');
    at('[data-id=b] .acts button').click();
    expect([shown(), link()]).toEqual([['b', 'a'], '/list/#b,a']);
    at('[data-id=b] .acts button').click();
    expect(shown()).toEqual(['b', 'a']);
    at('[data-id=b] .acts button:nth-child(2)').click();
    expect(shown()).toEqual(['a', 'b']);
    at('[data-id=a] .acts button:last-child').click();
    expect(document.activeElement).toBe(at('[data-id=b] .acts button:last-child'));
    at('[data-id=b] .acts button:last-child').click();
    expect([hidden('uses', 'clear', 'note-about'), textOf('#status')]).toEqual([[true, true, true], 'empty']);
  });

  test('to empty it lets go of everything, and of what was said of it', async () => {
    store([{ id: 'a' }, { id: 'nobody' }]);
    await open();
    expect(at('#unknown').hidden).toBe(false);
    at('#clear').click();
    expect([shown(), hidden('unknown', 'clear'), localStorage.length]).toEqual([[], [true, true], 0]);
  });

  test('a note that is taken away is gone, and a list that the browser does not store stays on the screen', async () => {
    store([{ id: 'a', note: 'x' }]);
    await open();
    const field = at<HTMLInputElement>('[data-id=a] input');
    field.value = '';
    field.dispatchEvent(new Event('input'));
    expect(stored()).toEqual([{ id: 'a' }]);
    const full = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    vi.stubGlobal('localStorage', { getItem: () => '[{"id":"a"}]', setItem: full, removeItem: () => {} });
    field.value = 'y';
    field.dispatchEvent(new Event('input'));
    expect([textOf('#status'), shown()]).toEqual(['not stored', ['a']]);
  });

  test('another tab that has changed nothing leaves the rows, and the notes that are being written, as they are', async () => {
    store([{ id: 'a' }]);
    await open();
    const row = at('[data-id=a]');
    dispatchEvent(new Event('storage'));
    await new Promise((done) => setTimeout(done));
    expect(at('[data-id=a]')).toBe(row);
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
