import { expect, test } from 'vitest';
import { organisation } from '#checks/testing.ts';
import { many } from './many.ts';
import { pathOf, risks } from './testing.ts';

test('more than ten entries by one hand, those that nobody brought among them', () => {
  const all = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [pathOf(`a${index}`), organisation()]));
  expect(risks(many, {}, all(10))).toEqual([]);
  expect(risks(many, {}, all(11))).toEqual([{ id: 'many', weight: 'ask' }]);
  expect(risks(many, {}, all(10), { more: 1 })).toEqual([{ id: 'many', weight: 'ask' }]);
});
