// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

const tiles = `<ul class="tiles"><li lang="fi"><a hreflang="fi" href="/fi/list/">suomi</a></li>
  <li lang="so"><a hreflang="so" href="/so/list/">af</a></li><li lang="ar"><a hreflang="ar" href="/ar/list/">ar</a></li></ul>`;
const order = () => [...document.querySelectorAll('li')].map(({ lang }) => lang);
const speaks = (...languages: string[]) => vi.spyOn(navigator, 'languages', 'get').mockReturnValue(languages);

beforeEach(() => {
  vi.resetModules();
  localStorage.clear();
  delete document.documentElement.dataset['told'];
  history.replaceState(null, '', '/');
  document.body.innerHTML = tiles;
});
afterEach(() => void vi.restoreAllMocks());

describe('the choice of languages', () => {
  test('begins with the one that the browser names', async () => {
    speaks('de', 'ar-SY');
    await import('./choose.ts');
    expect(order()).toEqual(['ar', 'fi', 'so']);
  });

  test('begins with the one that is kept on this device', async () => {
    localStorage.setItem('/ language', 'so');
    speaks('ar');
    await import('./choose.ts');
    expect(order()).toEqual(['so', 'fi', 'ar']);
  });

  test('stays as it is for other languages, and where there is none', async () => {
    speaks('de');
    await import('./choose.ts');
    expect(order()).toEqual(['fi', 'so', 'ar']);
    vi.resetModules();
    document.body.innerHTML = '';
    await import('./choose.ts');
  });
});

describe('a shared list', () => {
  beforeEach(() => history.replaceState(null, '', '/list/#mieli,vamos'));

  test('is led on to the language of who opens it', async () => {
    speaks('so');
    const went = vi.spyOn(location, 'replace').mockImplementation(() => {});
    await import('./receive.ts');
    expect(went).toHaveBeenCalledWith(`${location.origin}/so/list/#mieli,vamos`);
  });

  test('waits for a choice where no language fits, and goes along with it', async () => {
    speaks('de');
    const went = vi.spyOn(location, 'replace').mockImplementation(() => {});
    await import('./receive.ts');
    expect(went).not.toHaveBeenCalled();
    expect([...document.querySelectorAll('a')].map(({ hash }) => hash)).toEqual(Array(3).fill('#mieli,vamos'));
  });
});

describe('what is told on the first page', () => {
  const form = `<nav class="languages"><a href="/fi/">fi</a></nav><form id="told" hidden>
    <select name="place"><option value=""></option><option value="turku">Turku</option></select>
    <select name="language"><option value=""></option><option value="so">Somali</option></select><input type="checkbox"></form>`;
  const field = (name: string) => document.querySelector<HTMLSelectElement>(`[name=${name}]`) ?? expect.fail();
  const box = () => document.querySelector('input') ?? expect.fail();
  const change = () => document.querySelector('form')?.dispatchEvent(new Event('change'));
  const stored = () => localStorage.getItem('/ path');

  beforeEach(() => {
    document.body.innerHTML = form;
    history.replaceState(null, '', '/en/');
  });

  test('goes into the address and the menu of languages, and is kept only on a wish', async () => {
    await import('./tell.ts');
    expect(document.querySelector('form')?.hidden).toBe(false);
    field('place').value = 'turku';
    change();
    expect(location.hash).toBe('#place=turku');
    expect(document.querySelector('a')?.hash).toBe('#place=turku');
    expect(stored()).toBeNull();
    field('language').value = 'so';
    box().checked = true;
    change();
    expect(stored()).toBe('#place=turku&language=so');
    box().checked = false;
    change();
    expect(stored()).toBeNull();
  });

  test('leaves no trace where nothing is told any more', async () => {
    localStorage.setItem('/ path', '#place=turku');
    await import('./tell.ts');
    expect([field('place').value, field('language').value, box().checked]).toEqual(['turku', '', true]);
    field('place').value = '';
    change();
    expect([location.hash, stored()]).toEqual(['', null]);
  });

  test('by the address comes before what is kept', async () => {
    localStorage.setItem('/ path', '#place=turku&language=so');
    history.replaceState(null, '', '/en/#place=oulu');
    field('place').insertAdjacentHTML('beforeend', '<option value="oulu">Oulu</option>');
    await import('./tell.ts');
    expect([field('place').value, field('language').value]).toEqual(['oulu', 'so']);
  });

  test('a page without the form is left alone', async () => {
    document.body.innerHTML = '';
    await import('./tell.ts');
  });
});
