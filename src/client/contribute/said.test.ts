import { expect, test } from 'vitest';
import type { FormField } from '#formats/form-fields.ts';
import { said } from './said.ts';

const field = (more: Partial<FormField>): FormField => ({
  name: 'x',
  label: 'Label',
  fi: 'Otsikko',
  required: false,
  type: 'text',
  many: false,
  ...more,
});
const options: [string, string][] = [
  ['mo', 'Monday'],
  ['tu', 'Tuesday'],
];
const slot = field({
  type: 'part',
  many: true,
  fields: [field({ name: 'days', many: true, options }), field({ name: 'from' })],
});

test.each<[string, FormField, unknown, string[]]>([
  ['nothing', field({}), undefined, []],
  ['an emptied answer', field({}), '', []],
  ['a text', field({}), 'Turku', ['Turku']],
  ['a number', field({ type: 'number' }), 12, ['12']],
  ['yes', field({ type: 'true' }), true, ['Label']],
  ['one of a list', field({ options }), 'tu', ['Tuesday']],
  ['what the list has not', field({ options }), 'we', ['we']],
  ['several of a list', field({ many: true, options }), ['mo', 'tu'], ['Monday', 'Tuesday']],
  ['several texts', field({ many: true }), ['Turku', 'Oulu'], ['Turku, Oulu']],
  ['names by language', field({ type: 'names' }), { sv: 'Åbo' }, ['Åbo']],
  ['parts', slot, [{ days: ['mo', 'tu'], from: '09:00' }, { from: '10:00' }], ['Monday, Tuesday · 09:00', '10:00']],
])('%s', (_, asked, value, lines) => {
  expect(said(asked, value)).toEqual(lines);
});
