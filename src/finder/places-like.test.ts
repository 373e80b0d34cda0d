import { expect, test } from 'vitest';
import { placesLike } from './places-like.ts';

const places = [
  ['turku', 'Turku (Турку)'],
  ['turenki', 'Turenki'],
  ['koski', 'Koski Tl'],
  ['oulu', 'Oulu'],
  ['spaced', 'Naantali ( Åbo )'],
] as const;

test.each([
  ['turku', ['turku', 'turenki']],
  ['turkux', ['turku']],
  ['TURKU', ['turku', 'turenki']],
  ['tur', ['turku', 'turenki']],
  ['турку', ['turku']],
  ['åbo', ['spaced']],
  ['oulxx koskxx', ['koski', 'oulu']],
  ['tu', []],
  ['', []],
  ['rku', []],
])('%j is like %j', (words, expected) => {
  expect(placesLike(words, places).map(([id]) => id)).toEqual(expected);
});

test('there are six at most, in their order, with their names', () => {
  const many = Array.from({ length: 9 }, (_, index) => [`${index}`, `Place ${index}`] as const);
  expect(placesLike('place', many)).toEqual(many.slice(0, 6));
});
