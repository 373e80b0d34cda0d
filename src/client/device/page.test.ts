// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { all, at, box, exit, keepTurku, open, said, saved, text, tick, worker } from './testing.ts';

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
