import { afterEach, beforeEach, expect, vi } from 'vitest';
import { dropListeners, noteListeners, rowTemplate, turn } from '../testing.ts';

/** For tests only: the page of the list in a document of its own, with organisations `a`, `b` and `c`, of which `c` was once called `old`. */
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

export const stored = (): unknown => JSON.parse(localStorage.getItem('/ list') ?? '[]');
export const store = (list: unknown) => localStorage.setItem('/ list', JSON.stringify(list));
export const shown = () =>
  [...document.querySelectorAll<HTMLElement>('#entries li')].map(({ dataset }) => dataset['id']);
export const at = <T extends HTMLElement>(selector: string): T =>
  document.querySelector<T>(selector) ?? expect.fail(selector);
export const textOf = (selector: string) => at(selector).textContent;

export async function open(hash = ''): Promise<void> {
  history.replaceState(null, '', `/en/list/${hash}`);
  vi.resetModules();
  await import('./page.ts');
  await vi.waitFor(() => expect(textOf('#about')).not.toBe(''));
  await turn();
}

beforeEach(() => {
  noteListeners();
  localStorage.clear();
  document.body.innerHTML = `${rowTemplate}<main id="main"><div class="late">no script</div>
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
  dropListeners();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});
