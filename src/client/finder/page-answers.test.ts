// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { network } from '../testing.ts';
import { arrive, at, chips, open, said, site, type } from './testing.ts';

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
