// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { FormField, FormStep } from '#formats/form-fields.ts';
import { drawScreens, questionsOf, stepsFor } from './screens.ts';
import type { FormWords } from './words.ts';

const field = (name: string): FormField => ({
  name,
  label: name,
  fi: name,
  required: false,
  type: 'text',
  many: false,
});
const steps: FormStep[] = [
  { title: 'What', first: [field('name')], more: [field('status')] },
  { title: 'Reach', first: [field('phone'), field('email'), field('website')], more: [] },
];
const opened = (link: string) =>
  stepsFor(steps, link).map(({ title, first, more }) => [title, first.length, more.length]);

test('a link opens the form on what it is about, and any other on the whole', () => {
  expect(opened('phone')).toEqual([['phone', 1, 0]]);
  expect(opened('contact')).toEqual([['phone', 3, 0]]);
  expect(opened('status')).toEqual([['status', 1, 0]]);
  for (const link of ['', 'strange', 'constructor', 'languages'])
    expect(opened(link)).toEqual([
      ['What', 1, 1],
      ['Reach', 3, 0],
    ]);
});

test('each step is a screen, which says how many there are; what is asked last is folded away', () => {
  const box = document.createElement('div');
  const words = { step: '{number} of {count}', more: 'more' } as FormWords;
  const screens = drawScreens(box, steps, { words, value: () => undefined, change: () => undefined });
  expect(screens.map((one) => [one.querySelector('h2')?.textContent, one.querySelector('.note')?.textContent])).toEqual(
    [
      ['What', '1 of 3'],
      ['Reach', '2 of 3'],
    ],
  );
  expect(
    screens.map((one) =>
      [...one.querySelectorAll<HTMLElement>('details [data-path]')].map(({ dataset }) => dataset['path']),
    ),
  ).toEqual([['status'], []]);
  expect(steps.flatMap(questionsOf).map(({ name }) => name)).toEqual(['name', 'status', 'phone', 'email', 'website']);
});
