// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { cardOf, rowTemplate } from '../testing.ts';
import { cardRow } from './card-row.ts';
import { element, required } from './element.ts';
import { started } from './started.ts';

test('an element is made at the end of its parent, without empty text or class', () => {
  const list = document.createElement('ul');
  list.innerHTML = '<li>a</li>';
  element(list, 'li', 'b', 'c');
  element(list, 'li');
  expect(list.outerHTML).toBe('<ul><li>a</li><li class="c">b</li><li></li></ul>');
});

test('what a page must have and has not is named', () => {
  document.body.innerHTML = '<p id="a"></p>';
  expect(required('#a').id).toBe('a');
  expect(() => required('#b')).toThrow('The page has no #b');
});

test('where a script runs, what is said where none does is gone, and what needs one can be used', () => {
  document.body.innerHTML = '<p class="late"></p><fieldset disabled></fieldset><fieldset disabled></fieldset>';
  started();
  expect(document.body.innerHTML).toBe('<fieldset></fieldset><fieldset></fieldset>');
  started();
});

test('a row is a link with a name that nobody translates, its areas and its summary', () => {
  document.body.innerHTML = rowTemplate;
  const { row, meta } = cardRow(cardOf('mieli'), { unclear: 'not sure' });
  expect([row.tagName, meta.className, meta.textContent]).toEqual(['LI', 'meta', 'Turku']);
  const link = row.querySelector<HTMLAnchorElement>('a.name');
  expect([link?.getAttribute('href'), link?.textContent]).toEqual(['/en/organisations/mieli/', 'MIELI']);
  expect(row.querySelector<HTMLElement>('bdi')?.translate).toBe(false);
  expect([row.lastElementChild?.textContent, row.lastElementChild?.getAttribute('lang')]).toEqual([
    'mieli helps',
    null,
  ]);
});

test('a row says what is uncertain, and marks a summary in another language', () => {
  document.body.innerHTML = rowTemplate;
  const unclear = cardOf('mieli', { status: 'unclear', lang: 'ar', dir: 'rtl' });
  const { row, meta } = cardRow(unclear, { unclear: 'not sure', ended: 'no more' });
  expect(meta.textContent).toBe('Turku · not sure');
  const summary = row.lastElementChild as HTMLElement;
  expect([summary.lang, summary.dir]).toEqual(['ar', 'rtl']);
  const ended = cardOf('mieli', { status: 'ended' });
  expect(cardRow(ended, { unclear: 'not sure', ended: 'no more' }).meta.textContent).toBe('Turku · no more');
  expect(cardRow(ended, { unclear: 'not sure' }).meta.textContent).toBe('Turku');
});
