// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { turn } from '../testing.ts';
import { at, open, shown, store, stored, textOf } from './testing.ts';

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
    await turn();
    expect(at('[data-id=a]')).toBe(row);
  });
});
