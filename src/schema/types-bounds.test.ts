import { expect, test } from 'vitest';
import * as type from './types.ts';

test('a list has one to so many things', () => {
  const some = type.list(type.day, 2);
  const days = ['2026-11-22', '2026-11-23', '2026-11-24'];
  expect([0, 1, 2, 3].map((count) => some.safeParse(days.slice(0, count)).success)).toEqual([false, true, true, false]);
});

test('a span has both ends or neither', () => {
  const [from, to] = ['09:00', '10:00'];
  expect([{}, { from }, { to }, { from, to }, { from, to: from }].map(type.isWholeSpan)).toEqual([
    true,
    false,
    false,
    true,
    false,
  ]);
});

test('an age is whole years of a life', () => {
  expect([-1, 0, 120, 121, 7.5].map((age) => type.age.safeParse(age).success)).toEqual([
    false,
    true,
    true,
    false,
    false,
  ]);
});
