// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Facts, send } from '#finder/file.ts';
import { pack } from '#finder/meanings.ts';
import { english, made, row } from '#finder/testing.ts';
import { timesOf } from '#times/openings.ts';
import { cacheStorage, cardOf, network } from '../testing.ts';
import type { FinderWords } from './words.ts';

/** The search page in a document of its own, in the small made-up country, with an index that knows a few words. */
const index = `data:text/javascript,${encodeURIComponent(`
  const known = { tea: [0, 1], kantele: [0], huilu: [3] };
  export const options = async () => {};
  export const search = async (words) => ({ results: (known[words] ?? []).map((row) => ({ id: 'x ' + row, score: 2 })) });`)}//`;
const words: FinderWords = {
  unclear: '',
  open: 'open',
  partly: 'in part',
  silent: '',
  label: '{label}: {value}',
  km: '{km} km',
  count: { zero: 'none', one: 'one', other: '# results' },
  kept: 'of {date}',
  locale: 'en',
  openWhat: '{name} {time}',
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
const site: Record<string, unknown> = {
  '/facts.json': send(facts),
  [`${index}meanings.json`]: meanings,
  [`${index}words.json`]: { words: ['kantele', 'huilu'] },
  '/en/answers.json': answers,
  ...Object.fromEntries(rows.map(([id]) => [`/en/organisations/${id}.json`, cardOf(id)])),
};

const at = <T extends HTMLElement>(selector: string) => document.querySelector<T>(selector) ?? expect.fail(selector);
const said = (selector: string) => at(selector).textContent?.trim();
const names = () => [...document.querySelectorAll('#results li .name')].map(({ textContent }) => textContent);
const chips = () => [...document.querySelectorAll('#chosen button')].map(({ textContent }) => textContent);
const field = (name: string) => at<HTMLSelectElement>(`[name=${name}]`);
const hash = () => decodeURIComponent(location.hash);
/** Until the page has answered what it was asked. */
const settled = () =>
  vi.waitFor(() => {
    expect(at('#finder').getAttribute('aria-busy')).toBeNull();
  });

let listeners: [string, EventListener][] = [];
let narrow = false;

async function open(state = '') {
  history.replaceState(null, '', `/en/search/${state}`);
  vi.resetModules();
  await import('./page.ts');
  await settled();
}
/** Follows a link, or goes back, to another state of the page. */
function arrive(hash: string) {
  history.replaceState(null, '', location.pathname + hash);
  for (const [kind, listener] of listeners) if (kind === 'hashchange') listener(new Event('hashchange'));
}
async function type(text: string) {
  at<HTMLInputElement>('#q').value = text;
  at('#q').dispatchEvent(new Event('input', { bubbles: true }));
  await settled();
}
async function choose(name: string, value: string) {
  field(name).value = value;
  field(name).dispatchEvent(new Event('change', { bubbles: true }));
  await settled();
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-24T10:00:00Z'), toFake: ['Date', 'setInterval'] });
  narrow = false;
  const add = window.addEventListener.bind(window);
  vi.spyOn(window, 'addEventListener').mockImplementation((kind: string, listener: unknown) => {
    listeners.push([kind, listener as EventListener]);
    // happy-dom takes a replaced address for a followed one, which no browser does.
    if (kind !== 'hashchange') add(kind, listener as EventListener);
  });
  vi.stubGlobal('matchMedia', () => ({
    get matches() {
      return narrow;
    },
  }));
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  cacheStorage();
  network(site);
  document.documentElement.lang = 'en';
  const option = (value: string, name = value) => `<option value="${value}">${name}</option>`;
  document.body.innerHTML = `<div id="leave" hidden></div><div id="answers">
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
  for (const [kind, listener] of listeners) window.removeEventListener(kind, listener);
  listeners = [];
  document.documentElement.className = '';
  delete document.documentElement.dataset['told'];
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('the search page', () => {
  test('at first shows nothing, and can be used', async () => {
    await open();
    expect([names(), said('#status'), said('#note'), at('#none').hidden, at('#clear').hidden]).toEqual([
      [],
      '',
      '',
      true,
      true,
    ]);
    expect([document.querySelector('.late'), at<HTMLFieldSetElement>('fieldset').disabled]).toEqual([null, false]);
  });

  test('finds by words while they are typed, and the address holds them', async () => {
    await open();
    await type('tea');
    expect([names(), said('#status'), hash()]).toEqual([['TEA', 'CLUB'], '2 results', '#q=tea']);
    await type('  ');
    expect([names(), said('#status')]).toEqual([[], '']);
  });

  test('opens where its address stands', async () => {
    narrow = true;
    await open('#q=tea&need=courses');
    expect(at<HTMLInputElement>('#q').value).toBe('tea');
    expect([names(), chips(), field('need').value]).toEqual([['TEA'], ['Courses ×'], 'courses']);
    expect(at<HTMLDetailsElement>('#narrow').open).toBe(false);
    arrive('#place=oulu');
    await vi.waitFor(() => expect(chips()).toEqual(['Oulu ×']));
    expect(at<HTMLInputElement>('#q').value).toBe('');
  });

  test('follows a choice, says how many each leaves, and tells it to the next page', async () => {
    await open();
    await choose('place', 'turku');
    expect([names(), hash(), at('#clear').hidden]).toEqual([['TEA', 'CLUB', 'HAVEN'], '#place=turku', false]);
    expect([...field('need').options].map(({ text }) => text)).toEqual([
      'Any',
      'Courses (1)',
      'Groups (1)',
      'Housing (0)',
    ]);
    expect(document.documentElement.dataset['told']).toBe('place=turku');
    expect(document.querySelector('h2')?.textContent).toBe('In Turku 3');
  });

  test('takes a choice away by its chip, and the focus goes to the next one, then to the field', async () => {
    await open('#need=courses&place=turku');
    expect(chips()).toEqual(['Turku ×', 'Courses ×']);
    at('#chosen button').click();
    await vi.waitFor(() => expect(chips()).toEqual(['Courses ×']));
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Remove-Courses');
    at('#chosen button').click();
    await vi.waitFor(() => expect(chips()).toEqual([]));
    expect([document.activeElement?.id, hash()]).toEqual(['q', '']);
  });

  test('takes all choices away and keeps the words', async () => {
    await open('#q=tea&need=courses&place=turku');
    at('#clear').click();
    await settled();
    expect([chips(), names(), document.activeElement?.id]).toEqual([[], ['TEA', 'CLUB'], 'q']);
  });

  test('says what a place does not have, and where the nearest is', async () => {
    await open();
    await choose('need', 'housing');
    await choose('place', 'turku');
    expect(said('#note')).toMatch(/^no Housing in Turku FAR is \d{3} km away$/);
    expect(at<HTMLAnchorElement>('#note a').getAttribute('href')).toBe('/en/organisations/far/');
  });

  test('offers another word, and asks for it when it is taken', async () => {
    await open();
    await type('kantelx');
    expect([said('#note'), names(), at('#suggested').hidden]).toEqual(['kantele, not kantelx', ['TEA'], true]);
    await type('huilx');
    expect([at('#suggested').hidden, said('#suggested'), names()]).toEqual([false, 'Did you mean huilu?', []]);
    at('#suggested').click();
    await settled();
    expect([hash(), names(), at('#suggested').hidden]).toEqual(['#q=huilu', ['FAR'], true]);
    expect([at<HTMLInputElement>('#q').value, document.activeElement?.id]).toEqual(['huilu', 'q']);
  });

  test('offers places that are called alike where nothing is found', async () => {
    await open();
    await type('oulux');
    expect([at('#none').hidden, at('#near').hidden]).toEqual([false, false]);
    expect(at<HTMLAnchorElement>('#near a').getAttribute('href')).toBe('/en/places/oulu/');
    await type('qqqqqqqq');
    expect([at('#none').hidden, at('#near').hidden, at('#near ul').children.length]).toEqual([false, true, 0]);
  });

  test('a press of the button shows what was found: on a phone the choices make room', async () => {
    await open();
    narrow = true;
    at<HTMLInputElement>('#q').value = 'tea';
    const asked = new Event('submit', { cancelable: true });
    at('form').dispatchEvent(asked);
    await vi.waitFor(() => expect(document.activeElement?.id).toBe('status'));
    expect([asked.defaultPrevented, names(), at<HTMLDetailsElement>('#narrow').open]).toEqual([
      true,
      ['TEA', 'CLUB'],
      false,
    ]);
  });

  test('finds where the device is, and says where it cannot', async () => {
    const tell = vi.fn((told: (at: unknown) => void) => told({ coords: { latitude: 65, longitude: 25.5 } }));
    vi.stubGlobal('navigator', { geolocation: { getCurrentPosition: tell }, onLine: true });
    await open();
    at('#here').click();
    await vi.waitFor(() => expect(hash()).toBe('#place=oulu'));
    tell.mockImplementation((told) => told({ coords: { latitude: 0, longitude: 0 } }));
    vi.stubGlobal('navigator', { onLine: true });
    at('#here').click();
    await vi.waitFor(() => expect(said('#note')).toBe('nowhere'));
    expect(document.activeElement).toBe(field('place'));
  });

  test('knows what is open when it is seen again', async () => {
    await open('#when=now');
    expect(names()).toEqual(['TEA']);
    vi.setSystemTime(new Date('2026-11-25T10:00:00Z'));
    dispatchEvent(new Event('pageshow'));
    await settled();
    await vi.waitFor(() => expect(names()).toEqual([]));
  });

  test('says that it failed, and what can be done without it', async () => {
    network({ ...site, '/facts.json': new Error('no network') });
    await open('#q=tea');
    expect([said('#status'), at('#none').hidden, names()]).toEqual(['failed', false, []]);
    network(site);
    await type('tea');
    expect([said('#status'), at('#none').hidden]).toEqual(['2 results', true]);
  });
});

describe('what answers a question at once', () => {
  const shown = () =>
    [...document.querySelectorAll<HTMLElement>('#answers section:not([hidden])')].map(
      ({ dataset }) => dataset['answer'],
    );

  test.each(['#q=he+hits+me', '#need=shelter', '#situation=violence', '#group=violence-survivors'])(
    'danger shows whom to call, and the way out: %s',
    async (state) => {
      await open(state);
      expect(shown()).toContain('violence');
      expect([at('#leave').hidden, document.documentElement.classList.contains('leaving')]).toEqual([false, true]);
      await type('tea');
      at('#clear').click();
      await vi.waitFor(() => expect(shown()).toEqual([]));
      expect([at('#leave').hidden, document.documentElement.classList.contains('leaving')]).toEqual([true, false]);
    },
  );

  test('a situation of danger is called as the page calls it', async () => {
    await open('#situation=violence');
    expect(chips()).toEqual(['Somebody hurts me ×']);
  });

  test('a situation leads to its page', async () => {
    await open('#q=learn+finnish');
    const link = at<HTMLAnchorElement>('.answer a');
    expect([link.getAttribute('href'), link.textContent]).toEqual(['/en/needs/language/', 'I want to learn']);
    expect(chips()).toContain('I want to learn ×');
    expect([shown(), at('#leave').hidden]).toEqual([['language'], true]);
    expect(said('.answer p:last-child')).toBe('Go to a course');
  });

  test('an authority is named, with a button to its page that says in which language it is', async () => {
    await open('#q=kela');
    expect([said('.answer strong'), at('.answer strong').lang, document.querySelector('.answer .lead a')]).toEqual([
      'Kela',
      'fi',
      null,
    ]);
    const button = at<HTMLAnchorElement>('.answer a.button');
    expect([button.href, button.textContent, said('.answer .note')]).toEqual([
      'https://kela.example/',
      'To the authority',
      'in Finnish',
    ]);
    await type('tea');
    expect(document.querySelector('.answer')).toBeNull();
  });

  test('goes where the page fails', async () => {
    await open('#situation=violence');
    network({ ...site, '/en/organisations/club.json': new Response('', { status: 500 }) });
    await type('tea club');
    vi.stubGlobal('caches', { keys: async () => Promise.reject(new Error('no storage')) });
    arrive('#need=groups');
    await vi.waitFor(() => expect(said('#status')).toBe('failed'));
    expect([shown(), at('#leave').hidden]).toEqual([[], true]);
  });
});
