import { expect, test } from 'vitest';
import { differing, filledIn, upon, valueAt, withValue } from './facts.ts';

test('a value is found by its path, and nothing where the path ends before', () => {
  const facts = { offers: [{ name: 'A' }] };
  expect(valueAt(facts, ['offers', 0, 'name'])).toBe('A');
  expect(valueAt(facts, ['offers', 3, 'name'])).toBeUndefined();
  expect(valueAt(facts, [])).toBe(facts);
});

test('a value is set in a copy; lists and parts on the way are made', () => {
  const facts = { name: 'A' };
  expect(withValue(facts, ['offers', 0, 'when', 'slots', 0, 'from'], '09:00')).toEqual({
    name: 'A',
    offers: [{ when: { slots: [{ from: '09:00' }] } }],
  });
  expect(facts).toEqual({ name: 'A' });
  const list = { serves: ['Turku'] };
  expect(withValue(list, ['serves', 1], 'Oulu')).toEqual({ serves: ['Turku', 'Oulu'] });
  expect(list.serves).toEqual(['Turku']);
});

test('what is empty goes, and what says no or nought stays', () => {
  expect(
    filledIn({
      name: ' A ',
      phone: ' ',
      serves: ['', 'Turku'],
      offers: [{}, { name: '' }],
      age: 0,
      no: false,
      gone: null,
    }),
  ).toEqual({ name: 'A', serves: ['Turku'], age: 0, no: false });
  expect(filledIn({ a: [{ b: '' }] })).toBeUndefined();
});

test('fields differ by what they say, not by spaces', () => {
  expect(differing({ a: 'x', b: ['y'], c: 'z' }, { a: ' x', b: ['y', ''], d: 'w' })).toEqual(['c', 'd']);
});

test('own answers stand upon what others have changed meanwhile', () => {
  const before = { phone: '1', email: 'a', offers: [1] };
  const mine = { phone: '2', email: 'a', offers: [1] };
  expect(upon({ phone: '1', email: 'b', offers: [1, 2] }, before, mine)).toEqual({
    phone: '2',
    email: 'b',
    offers: [1, 2],
  });
  expect(upon({ phone: '1' }, { phone: '1' }, {})).toEqual({ phone: undefined });
});
