import { afterEach, beforeEach, expect, vi } from 'vitest';
import { type Facts, send } from '#finder/file.ts';
import { pack } from '#finder/meanings.ts';
import { english, made, row } from '#finder/testing.ts';
import { timesOf } from '#times/openings.ts';
import {
  cacheStorage,
  cardOf,
  dropListeners,
  listWords,
  network,
  noteListeners,
  rowTemplate,
  tellListeners,
} from '../testing.ts';
import type { FinderWords } from './words.ts';

/** For tests only: the search page in a document of its own, in the small made-up country, with an index that knows a few words. */
const index = `data:text/javascript,${encodeURIComponent(`
  const known = { tea: [0, 1], kantele: [0], huilu: [3] };
  export const options = async () => {};
  export const search = async (words) => ({ results: (known[words] ?? []).map((row) => ({ id: 'x ' + row, score: 2 })) });`)}//`;
const words: FinderWords = {
  ...listWords,
  comma: ', ',
  counted: '{value} ({note})',
  instead: '{other}, not {query}',
  suggest: 'Did you mean {words}?',
  looser: 'looser',
  dropped: 'without {choices}',
  failed: 'failed',
  noneHere: 'no {need} in {place}',
  nearest: '{name} is {km} km away',
  remove: 'Remove-{choice}',
  nowhere: 'nowhere',
  page: 'To the authority',
  circles: {
    all: '',
    local: 'In {place}',
    near: 'Near {place}',
    regional: 'Region',
    remote: 'From afar',
    silent: 'Silent',
  },
};
const evening = timesOf({ days: ['tu'], from: '09:00', to: '16:00' });
const rows = [
  row('tea', [0], { does: ['courses'], times: [evening] }),
  row('club', [0], { does: ['groups'] }),
  row('haven', [0], { does: ['shelter'], whom: ['violence-survivors'] }),
  row('far', [3], { does: ['housing'] }),
];
const facts: Facts = { ...made, of: 'x', rows };
const meanings = pack({ phrases: english, places: ['turku|turu', 'naantali', 'salo', 'oulu'] });
const answers = [
  { id: 'language', title: 'I want to learn', href: '/en/needs/language/', text: 'Go to a course' },
  {
    id: 'benefits',
    title: 'Kela',
    href: 'https://kela.example/',
    text: 'It decides',
    note: 'in Finnish',
    lang: 'fi',
    dir: 'ltr',
  },
];
export const site: Record<string, unknown> = {
  '/facts.json': send(facts),
  [`${index}meanings.json`]: meanings,
  [`${index}words.json`]: { words: ['kantele', 'huilu'] },
  '/en/answers.json': answers,
  ...Object.fromEntries(rows.map(([id]) => [`/en/organisations/${id}.json`, cardOf(id)])),
};

export const at = <T extends HTMLElement>(selector: string) =>
  document.querySelector<T>(selector) ?? expect.fail(selector);
export const said = (selector: string) => at(selector).textContent?.trim();
export const names = () => [...document.querySelectorAll('#results li .name')].map(({ textContent }) => textContent);
export const chips = () => [...document.querySelectorAll('#chosen button')].map(({ textContent }) => textContent);
export const field = (name: string) => at<HTMLSelectElement>(`[name=${name}]`);
export const hash = () => decodeURIComponent(location.hash);
/** Until the page has answered what it was asked. */
export const settled = () =>
  vi.waitFor(() => {
    expect(at('#finder').getAttribute('aria-busy')).toBeNull();
  });

/** Whether the screen is that of a phone. */
export const screen = { narrow: false };

export async function open(state = '') {
  history.replaceState(null, '', `/en/search/${state}`);
  vi.resetModules();
  await import('./page.ts');
  await settled();
}
/** Follows a link, or goes back, to another state of the page. */
export function arrive(hash: string) {
  history.replaceState(null, '', location.pathname + hash);
  tellListeners('hashchange');
}
export async function type(text: string) {
  at<HTMLInputElement>('#q').value = text;
  at('#q').dispatchEvent(new Event('input', { bubbles: true }));
  await settled();
}
export async function choose(name: string, value: string) {
  field(name).value = value;
  field(name).dispatchEvent(new Event('change', { bubbles: true }));
  await settled();
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-24T10:00:00Z'), toFake: ['Date', 'setInterval'] });
  screen.narrow = false;
  // happy-dom takes a replaced address for a followed one, which no browser does.
  noteListeners('hashchange');
  vi.stubGlobal('matchMedia', () => ({
    get matches() {
      return screen.narrow;
    },
  }));
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  cacheStorage();
  network(site);
  document.documentElement.lang = 'en';
  const option = (value: string, name = value) => `<option value="${value}">${name}</option>`;
  document.body.innerHTML = `${rowTemplate}<div id="leave" hidden></div><div id="answers">
    <section data-answer="violence" hidden><p class="lead"> Somebody hurts me </p></section><section data-answer="crisis" hidden></section></div>
    <p class="late">no script</p><div id="finder" data-index="${index}" data-facts="/facts.json" data-home="/en/"><script type="application/json"></script>
    <form class="search"><fieldset disabled><input id="q"><ul id="chosen"></ul><button id="clear" type="button" hidden></button>
    <select name="place">${option('', 'Anywhere')}${option('turku', 'Turku')}${option('oulu', 'Oulu')}</select><button id="here" type="button"></button>
    <details id="narrow" open><select name="need">${option('', 'Any')}${option('courses', 'Courses')}${option('groups', 'Groups')}${option('housing', 'Housing')}</select>
    <select name="when">${option('')}${option('now', 'Now')}</select></details></fieldset></form>
    <p id="status" tabindex="-1"></p><p id="note"></p><button id="suggested" hidden></button><p id="kept" hidden></p><div id="results"></div>
    <button id="more" hidden></button><div id="none" hidden><div id="near" hidden><ul></ul></div></div></div>`;
  at('#finder > script').textContent = JSON.stringify(words);
});
afterEach(() => {
  dropListeners();
  document.documentElement.className = '';
  delete document.documentElement.dataset['told'];
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});
