// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import type { Finding } from '#checks/material.ts';
import { open, showFaults } from './faults.ts';

const words = { empty: 'needed', wrong: 'wrong' };
const finding = (field: string): Finding => ({
  rule: 'schema',
  level: 'error',
  file: 'a.md',
  line: 1,
  field,
  message: { fi: `${field} fi`, en: `${field} en` },
});
const question = (path: string, inside = '<input>') =>
  `<div data-path="${path}">${inside}<p class="fault" id="fault-${path}"></p></div>`;

beforeEach(() => {
  document.body.innerHTML = `${question('name')}<details>${question('offers', question('offers.0.name'))}</details>`;
});
const said = (path: string) => document.getElementById(`fault-${path}`)?.textContent;

test('each fault stands at its question, or at the one around it, in words of the page and of the rule', () => {
  const faulty = showFaults(
    document.body,
    ['offers.0.name', 'offers.7.phone', 'name', 'gone'].map(finding),
    { name: '' },
    words,
  );
  expect(said('name')).toBe('wrongname finame en');
  expect(said('offers.0.name')).toBe('neededoffers.0.name fioffers.0.name en');
  expect(said('offers')).toBe('neededoffers.7.phone fioffers.7.phone en');
  expect(faulty.map(({ dataset }) => dataset['path'])).toEqual(['name', 'offers', 'offers.0.name']);
  expect([...document.querySelectorAll('.fault span')].map((one) => (one as HTMLElement).lang).slice(0, 2)).toEqual([
    'fi',
    'en',
  ]);
  expect(document.querySelectorAll('[aria-invalid]')).toHaveLength(2);
});

test('what has been mended is said no more', () => {
  showFaults(document.body, [finding('name')], {}, words);
  expect(showFaults(document.body, [], {}, words)).toEqual([]);
  expect(said('name')).toBe('');
  expect(document.querySelector('[aria-invalid]')).toBeNull();
});

test('a question that is folded away is unfolded, and has the focus', () => {
  const box = document.querySelector<HTMLElement>('[data-path="offers.0.name"]') ?? expect.fail();
  open(box);
  expect(document.querySelector('details')?.open).toBe(true);
  expect(document.activeElement).toBe(box.querySelector('input'));
});
