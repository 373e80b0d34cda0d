// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { readDraft, writeDraft } from '#client/storage/draft.ts';
import { draftOf } from './draft.ts';

const at = <T extends HTMLElement>(id: string) => document.querySelector<T>(`#${id}`) ?? expect.fail(id);
const resume = vi.fn();
const draft = () => draftOf({ found: 'from {date}' }, resume);

beforeEach(() => {
  localStorage.clear();
  resume.mockClear();
  vi.useFakeTimers({ now: new Date('2026-12-24T12:00:00Z') });
  document.body.innerHTML = `<input id="draft" type="checkbox"><p id="draft-kept" hidden></p>
<div id="draft-found"><p></p><button id="draft-continue"></button><button id="draft-remove"></button></div>`;
});

test('nothing is kept before somebody asks for it; then every answer is', () => {
  const own = draft();
  own.renew('talo', { name: 'A' });
  expect(localStorage).toHaveLength(0);
  own.keep(true, 'talo', { name: 'A' });
  own.renew('talo', { name: 'B' });
  expect(readDraft()).toEqual({ id: 'talo', on: '2026-12-24', facts: { name: 'B' } });
  expect(at('draft-kept').hidden).toBe(false);
  own.keep(false, 'talo', { name: 'B' });
  expect([localStorage.length, at('draft-kept').hidden]).toEqual([0, true]);
});

test('what is kept of this entry is offered, and gone on with', () => {
  writeDraft({ id: 'talo', on: '2026-12-01', facts: { name: 'B' } });
  draft().offer('other');
  expect(at('draft-found').hidden).toBe(true);
  draft().offer('talo');
  expect([at('draft-found').hidden, at('draft-found').textContent?.trim()]).toEqual([false, 'from 1.12.2026']);
  at('draft-continue').click();
  expect(resume).toHaveBeenCalledWith({ name: 'B' });
  expect([at('draft-found').hidden, at<HTMLInputElement>('draft').checked]).toEqual([true, true]);
});

test('what is kept goes when it is not wanted, and when it has been sent', () => {
  writeDraft({ id: 'talo', on: '2026-12-01', facts: {} });
  const own = draft();
  own.offer('talo');
  own.letGo();
  expect(readDraft()).toBeDefined();
  at('draft-remove').click();
  expect([readDraft(), at('draft-found').hidden]).toEqual([undefined, true]);
  own.keep(true, 'talo', {});
  own.letGo();
  expect(readDraft()).toBeUndefined();
});

test('a device that stores nothing says so by an empty box', () => {
  const refuse = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
  at<HTMLInputElement>('draft').checked = true;
  draft().keep(true, 'talo', {});
  expect([at<HTMLInputElement>('draft').checked, at('draft-kept').hidden]).toEqual([false, true]);
  vi.unstubAllGlobals();
});

test.each(['{', '1', 'null', '{"id":1}', '{"id":"a","on":"b"}', '{"id":"a","on":"b","facts":1}'])(
  'what is no draft is none: %s',
  (text) => {
    localStorage.setItem('/ draft', text);
    expect(readDraft()).toBeUndefined();
  },
);
