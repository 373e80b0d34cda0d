// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { cardOf, rowTemplate } from '../testing.ts';
import { addActs, listRow } from './row.ts';

beforeEach(() => {
  document.body.innerHTML = rowTemplate;
});

const words = { unclear: 'not sure', up: 'up {name}', down: 'down {name}', remove: 'remove {name}', note: 'note' };

test('a row names what it is of, and its number as a link that dials it', () => {
  const row = listRow(cardOf('mieli', { phone: { text: '09 123', href: 'tel:+3589123' } }), words);
  expect(row.dataset['id']).toBe('mieli');
  const call = row.querySelector<HTMLAnchorElement>('a.dial');
  expect([call?.href, call?.textContent, call?.querySelector('bdi')?.dir]).toEqual(['tel:+3589123', '09 123', 'ltr']);
  expect(listRow(cardOf('mieli'), words).querySelector('.dial')).toBeNull();
});

test('a row of one’s own list has its note and its buttons, which say what they are about', () => {
  const row = document.body.appendChild(listRow(cardOf('mieli'), words));
  const acts = { move: vi.fn(), remove: vi.fn(() => row.remove()), note: vi.fn() };
  addActs(row, cardOf('mieli'), 'at nine', words, acts);
  const field = row.querySelector('input') ?? expect.fail();
  expect([field.value, field.maxLength, field.autocomplete]).toEqual(['at nine', 300, 'off']);
  expect(field.getAttribute('aria-describedby')).toBe('note-about');
  field.value = ' at ten ';
  field.dispatchEvent(new Event('input'));
  expect(acts.note).toHaveBeenCalledWith('mieli', 'at ten');

  const buttons = [...row.querySelectorAll('button')];
  expect(buttons.map((one) => one.getAttribute('aria-label'))).toEqual(['up MIELI', 'down MIELI', 'remove MIELI']);
  expect(buttons.every(({ type }) => type === 'button')).toBe(true);
  const [up, down, remove] = buttons;
  up?.click();
  expect(acts.move).toHaveBeenLastCalledWith('mieli', -1);
  down?.click();
  expect(acts.move).toHaveBeenLastCalledWith('mieli', 1);
  expect(document.activeElement).toBe(down);
  remove?.click();
  expect(acts.remove).toHaveBeenCalledWith('mieli');
  expect(document.activeElement).not.toBe(remove);
});
