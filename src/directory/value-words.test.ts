import { expect, test } from 'vitest';
import { valueIn } from './value-words.ts';

test.each([
  ['kind', 'foundation', 'Foundation (säätiö)'],
  ['activities', 'guidance', 'Advice'],
  ['cost', 'paid', 'Costs money'],
  ['language', 'so', 'Somali'],
  ['days', 'tu', 'Tuesday'],
  ['stepFree', 'unknown', 'Not known'],
  ['status', 'ended', 'It has ended'],
  ['kind', 'strange', 'strange'],
  ['phone', '116006', '116006'],
  ['days', 'xx', 'xx'],
])('%s %s is %s', (field, value, words) => {
  expect(valueIn('en', field, value)).toBe(words);
});
