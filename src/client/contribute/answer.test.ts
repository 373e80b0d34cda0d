// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import type { FormField } from '#formats/form-fields.ts';
import { answered } from './answer.ts';
import type { Path } from './facts.ts';
import { drawField } from './field.ts';
import type { FormWords } from './words.ts';

test.each([
  ['phone', '040 123 4567', '+358401234567'],
  ['phone', '(09) 123-4567', '+35891234567'],
  ['phone', '00358 40 1234567', '+358401234567'],
  ['phone', '+46 8 123 456', '+468123456'],
  ['phone', '112', '112'],
  ['phone', '0800', '0800'],
  ['website', 'jarjesto.fi', 'https://jarjesto.fi'],
  ['website', 'www.jarjesto.fi/a?b', 'https://www.jarjesto.fi/a?b'],
  ['website', 'http://a.fi', 'http://a.fi'],
  ['website', 'javascript:alert(1)', 'javascript:alert(1)'],
  ['website', 'a.fi onclick', 'a.fi onclick'],
  ['name', ' 040 123 ', ' 040 123 '],
])('%s %j is taken as %j', (name, written, value) => {
  expect(answered({ name, type: 'text' }, written)).toBe(value);
});

test('a number is one only where it is written as one', () => {
  expect(['12', ' 7 ', '', 'twelve'].map((text) => answered({ name: 'founded', type: 'number' }, text))).toEqual([
    12,
    7,
    '',
    'twelve',
  ]);
});

const words = { add: 'Add', remove: 'Remove', example: 'Such as {example}' } as FormWords;
const field = (more: Partial<FormField>): FormField => ({
  name: 'x',
  label: 'Label',
  fi: 'Otsikko',
  required: false,
  type: 'text',
  many: false,
  ...more,
});
let values: Record<string, unknown> = {};
const change = vi.fn((path: Path, value: unknown) => {
  values[path.join('.')] = value;
});
const draw = (asked: FormField) => {
  document.body.innerHTML = '';
  drawField(document.body, asked, [asked.name], { words, change, value: (path) => values[path.join('.')] });
};
const at = <T extends HTMLElement = HTMLInputElement>(selector: string) =>
  document.querySelector<T>(selector) ?? expect.fail(selector);
const type = (selector: string, text: string) => {
  at(selector).value = text;
  at(selector).dispatchEvent(new Event('input', { bubbles: true }));
};
const tick = (input: HTMLInputElement) => {
  input.checked = !input.checked;
  input.dispatchEvent(new Event('change'));
};

beforeEach(() => {
  values = {};
  change.mockClear();
});

test('a line has its label in both languages, an example, and a place for what is wrong', () => {
  values = { phone: '116006' };
  draw(field({ name: 'phone', example: '+358' }));
  expect(at('label').textContent).toBe('LabelOtsikko');
  expect(at('.second').lang).toBe('fi');
  expect([at('input').value, at('input').inputMode, at('input').getAttribute('aria-describedby')]).toEqual([
    '116006',
    'tel',
    'fault-phone',
  ]);
  expect(at('small').textContent).toBe('Such as +358');
  expect(at('#fault-phone').textContent).toBe('');
  type('input', '040 1234567');
  expect(change).toHaveBeenLastCalledWith(['phone'], '+358401234567');
});

test('a label that is the same in Finnish stands once', () => {
  draw(field({ fi: 'Label' }));
  expect(at('label').textContent).toBe('Label');
});

test('one of a list, with what stands there now though the list has it not', () => {
  values = { kind: 'old' };
  draw(field({ name: 'kind', options: [['a', 'A']] }));
  const select = at<HTMLSelectElement>('select');
  expect([...select.options].map(({ value, text }) => [value, text])).toEqual([
    ['', ''],
    ['a', 'A'],
    ['old', 'old'],
  ]);
  expect(select.value).toBe('old');
});

test('several of a list are ticked; nothing that was ticked is lost', () => {
  values = { groups: ['a', 'old'] };
  draw(
    field({
      name: 'groups',
      many: true,
      options: [
        ['a', 'A'],
        ['b', 'B'],
      ],
    }),
  );
  const boxes = [...document.querySelectorAll<HTMLInputElement>('input')];
  expect(boxes.map(({ checked }) => checked)).toEqual([true, false, true]);
  tick(boxes[1] ?? expect.fail());
  tick(boxes[0] ?? expect.fail());
  expect(change).toHaveBeenLastCalledWith(['groups'], ['old', 'b']);
});

test('yes, or nothing', () => {
  draw(field({ name: 'secret', type: 'true' }));
  tick(at('input'));
  tick(at('input'));
  expect(change.mock.calls.map(([, value]) => value)).toEqual([true, undefined]);
});

test('a list of texts begins with an empty line, grows and shrinks', () => {
  draw(field({ name: 'serves', many: true }));
  const lines = () => document.querySelectorAll('.item').length;
  expect(lines()).toBe(1);
  at<HTMLButtonElement>('fieldset > button').click();
  expect([lines(), values['serves']]).toEqual([2, ['', '']]);
  values['serves'] = ['Turku', 'Oulu'];
  at<HTMLButtonElement>('.item button').click();
  expect([lines(), values['serves']]).toEqual([1, ['Oulu']]);
});

test('a list of parts begins empty; each part has its questions', () => {
  draw(field({ name: 'offers', type: 'part', many: true, fields: [field({ name: 'name' })] }));
  expect(document.querySelectorAll('.item')).toHaveLength(0);
  at<HTMLButtonElement>('fieldset > button').click();
  expect(document.activeElement).toBe(at('.item input'));
  type('.item input', 'Kahvila');
  expect(change).toHaveBeenLastCalledWith(['offers', 0, 'name'], 'Kahvila');
  expect(at<HTMLElement>('.item .field').dataset['path']).toBe('offers.0.name');
});

test('names by language can be mended', () => {
  values = { names: { sv: 'Åbo' }, 'names.sv': 'Åbo' };
  draw(field({ name: 'names', type: 'names' }));
  type('input', 'Åbo!');
  expect(change).toHaveBeenLastCalledWith(['names', 'sv'], 'Åbo!');
});
