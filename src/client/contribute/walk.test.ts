// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import type { FormField, FormStep } from '#formats/form-fields.ts';
import { walkThrough } from './walk.ts';
import type { FormWords } from './words.ts';

const field = (name: string): FormField => ({
  ...{ name, label: name, fi: name },
  ...{ required: false, type: 'text', many: false },
});
const steps: FormStep[] = [
  { title: 'What', first: [field('name')], more: [field('status')] },
  { title: 'Reach', first: [field('phone')], more: [] },
];
const questions = {
  words: { step: '', more: '', example: '' } as FormWords,
  value: () => undefined,
  change: () => undefined,
};

function walking(wanted = steps) {
  document.body.innerHTML =
    '<p id="status">old</p><div id="screens"></div><section id="end" hidden><h2 tabindex="-1">End</h2></section><button id="next"></button><button id="back"></button>';
  const atEnd = vi.fn(async () => {});
  const walk = walkThrough(atEnd);
  walk.drawAll(wanted, questions);
  const seen = () =>
    [...document.querySelectorAll<HTMLElement>('section, button')]
      .filter(({ hidden }) => !hidden)
      .map((one) => one.id || one.querySelector('h2')?.textContent);
  return { walk, atEnd, seen };
}

test('one screen is seen at a time, then the end, and no step leads out of them', async () => {
  const { walk, atEnd, seen } = walking();
  await walk.show(0);
  expect([seen(), walk.asked()]).toEqual([
    ['What', 'next'],
    ['name', 'status'],
  ]);
  expect(document.querySelector('#status')?.textContent).toBe('');
  await walk.show(1);
  expect([seen(), walk.asked(), atEnd.mock.calls.length]).toEqual([['Reach', 'next', 'back'], ['phone'], 0]);
  await walk.show(walk.end());
  expect([seen(), walk.asked(), atEnd.mock.calls.length]).toEqual([['end', 'back'], [], 1]);
});

test('the focus follows who goes, and stays where somebody has only arrived', async () => {
  const { walk } = walking();
  await walk.show(0);
  expect(document.activeElement).toBe(document.body);
  await walk.go(1);
  expect(document.activeElement?.textContent).toBe('Reach');
  await walk.go(2);
  expect(document.activeElement?.textContent).toBe('End');
});

test('knows on which screen a question stands', async () => {
  const { walk } = walking();
  const box = document.querySelector<HTMLElement>('[data-path="phone"]');
  expect(box && walk.of(box)).toBe(1);
  expect(walk.of(document.body)).toBe(-1);
});

test('without a question the end is first', async () => {
  const { walk, seen } = walking([]);
  await walk.go(0);
  expect([walk.end(), seen()]).toEqual([0, ['end']]);
});
