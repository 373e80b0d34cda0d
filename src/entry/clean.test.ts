import { expect, test } from 'vitest';
import { clean, cleanFacts, hidden } from './clean.ts';

test('letters and their signs become one, and what nobody sees goes', () => {
  expect(clean('Ha\u0308meen\u00adlinna\u200b \ufeffja\u2060')).toBe('Hämeenlinna ja');
});

test('joiners, marks of direction and French spaces stay', () => {
  const text = 'کلاس\u200cها 👩\u200d👧 \u200fא 5\u00a0€\u202f!';
  expect(clean(text)).toBe(text);
});

test('in facts a space is a space', () => {
  expect(cleanFacts('organisation', 'Koski\u00a0Tl\u202f')).toBe('Koski Tl ');
  expect(cleanFacts('translation', 'prix\u00a0:')).toBe('prix\u00a0:');
});

test('facts are clean wherever they stand', () => {
  const facts = { name: 'a\u0308\u200b', founded: 1998, offers: [{ name: 'b\u00a0c', end: null }] };
  expect(cleanFacts('organisation', facts)).toEqual({ name: 'ä', founded: 1998, offers: [{ name: 'b c', end: null }] });
});

test.each([
  ['a\nb\u202ec', { line: 2, code: 'U+202E' }],
  ['\u0000', { line: 1, code: 'U+0000' }],
  ['a\r\nb\u2028', { line: 2, code: 'U+2028' }],
  ['a\rb', { line: 1, code: 'U+000D' }],
  ['\u0085', { line: 1, code: 'U+0085' }],
])('%j holds what it may not', (text, found) => {
  expect(hidden(text)).toEqual(found);
});

test('tabs and line ends of Windows may stand', () => {
  expect(hidden('a\tb\r\nc\r\n')).toBeUndefined();
});
