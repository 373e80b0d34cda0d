// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { network } from '../testing.ts';
import { all, at, box, keepTurku, open, said, saved, site, tick, worker } from './testing.ts';

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
