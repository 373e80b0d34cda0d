// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { colon, counting, filled } from './phrases.ts';

afterEach(() => {
  document.dir = '';
});

test('a number is said by the plural rules of its language, and none by words of its own', () => {
  const forms = { zero: 'nothing', one: 'one thing', other: '# things' };
  expect([0, 1, 2].map((count) => counting('en')(forms, count))).toEqual(['nothing', 'one thing', '2 things']);
  expect(counting('ar')({ few: '# few', other: '# many' }, 3)).toBe('3 few');
  expect(counting('en')({}, 2)).toBe('');
});

test('what stands between a label and its value is the language’s own', () => {
  expect(colon('{label} : {value}')).toBe(' : ');
});

test('values stand in their places as they are, whatever they hold', () => {
  expect(filled('{a} of {b}, {a}{c}', { a: '$& {b}', b: 2 })).toBe('$& {b} of 2, $& {b}');
});

test('from right to left a text keeps its own direction, and a number needs none', () => {
  document.dir = 'rtl';
  expect(filled('{a}/{b}', { a: 'x', b: 2 })).toBe('\u2068x\u2069/2');
});
