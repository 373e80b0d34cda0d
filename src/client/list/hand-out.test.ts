// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cardOf, network, wordsOf } from '../testing.ts';

const words = (lang: 'en' | 'fi' | 'ar') => {
  const { dir, autonym } = wordsOf({}, lang);
  const said = {
    'handout.heading': `${lang} heading`,
    'handout.printed': '{date}',
    'label.value': '{label}: {value}',
    'offline.banner': 'of {date}',
  };
  return { lang, dir, autonym, words: said };
};
const site = {
  '/en/words.json': words('en'),
  '/ar/words.json': words('ar'),
  '/en/organisations/a.json': cardOf('a'),
  '/en/organisations/b.json': cardOf('b'),
  '/ar/organisations/a.json': cardOf('a'),
  '/ar/organisations/b.json': cardOf('b'),
};

const paper = () => document.querySelector<HTMLElement>('#paper') ?? expect.fail();
const field = (name: string) => document.querySelector<HTMLSelectElement>(`[name=${name}]`) ?? expect.fail();
const drawn = (selector: string) => [...paper().querySelectorAll(selector)].map(({ textContent }) => textContent);

/** The module knows what was fetched once: each test has its own. */
async function open(failed: (error: unknown) => void = (error) => expect.fail(String(error))) {
  vi.resetModules();
  return (await import('./hand-out.ts')).handOut('/', failed);
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-12-23T22:30:00Z'), toFake: ['Date'] });
  const options = (...all: string[]) => all.map((one) => `<option>${one}</option>`).join('');
  document.body.innerHTML = `<form id="hand-out"><select name="first">${options('en', 'ar', 'fi')}</select>
    <select name="second">${options('ar', 'en', 'fi')}</select><select name="size">${options('normal', 'large')}</select></form>
    <div id="paper"></div>`;
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the paper', () => {
  test('is in two languages, of today in Finland, with lines for the next appointment', async () => {
    network(site);
    await (await open())([{ id: 'b' }, { id: 'a', note: 'at nine' }]);
    expect([paper().lang, paper().dir, paper().className]).toEqual(['en', 'ltr', 'normal']);
    expect(drawn('h2')).toEqual(['en heading · ar heading']);
    expect(drawn('article h3')).toEqual(['B', 'A']);
    expect(drawn('.written bdi')).toEqual(['at nine']);
    expect(drawn('.end .line')).toHaveLength(2);
    expect(drawn('.end .age')).toEqual(['24.12.2026', '24.12.2026']);
  });

  test('is drawn anew in other languages and another size', async () => {
    network(site);
    await (await open())([{ id: 'a' }]);
    field('first').value = 'ar';
    field('size').value = 'large';
    document.querySelector('#hand-out')?.dispatchEvent(new Event('change'));
    await vi.waitFor(() => expect(drawn('h2')).toEqual(['ar heading']));
    expect([paper().lang, paper().dir, paper().className]).toEqual(['ar', 'rtl', 'large']);
  });

  test('is printed when it is asked for, and not before it is drawn', async () => {
    network(site);
    const print = vi.fn(() => expect(drawn('article')).toHaveLength(1));
    vi.stubGlobal('print', print);
    await (await open())([{ id: 'a' }]);
    const asked = new Event('submit', { cancelable: true });
    document.querySelector('#hand-out')?.dispatchEvent(asked);
    expect(asked.defaultPrevented).toBe(true);
    await vi.waitFor(() => expect(print).toHaveBeenCalledTimes(1));
  });

  test('of an empty list is empty', async () => {
    network(site);
    const draw = await open();
    await draw([{ id: 'a' }]);
    await draw([]);
    expect(paper().textContent).toBe('');
  });

  test('says of which day its facts are where this device had them kept', async () => {
    const kept = new Response(JSON.stringify(cardOf('a')), { headers: { 'x-kept': '2026-11-02T10:00:00Z' } });
    network({ ...site, '/ar/organisations/a.json': kept });
    await (await open())([{ id: 'a' }]);
    expect(drawn('.end .age')).toEqual(['24.12.2026', '24.12.2026', 'of 2.11.2026', 'of 2.11.2026']);
  });

  test('has the one language that this device has; without any it says that it failed', async () => {
    const failed = vi.fn();
    field('second').value = 'fi';
    network(site);
    await (await open(failed))([{ id: 'a' }]);
    expect(drawn('h2')).toEqual(['en heading']);
    expect(failed).not.toHaveBeenCalled();
    network({ '/en/organisations/a.json': new Error('no network') });
    await (await open(failed))([{ id: 'a' }]);
    expect(failed).toHaveBeenCalledTimes(1);
  });

  test('shows what was asked for last', async () => {
    network(site);
    const draw = await open();
    await Promise.all([draw([{ id: 'a' }]), draw([{ id: 'b' }])]);
    expect(drawn('article h3')).toEqual(['B']);
  });
});
