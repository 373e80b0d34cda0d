import { expect, test } from 'vitest';
import { changed, pathOf, risks } from './testing.ts';
import { vanishing } from './vanishing.ts';

test('organisations vanish: removed, ended, or with facts that cannot be read', () => {
  const [before, ended] = changed({ status: 'ended' });
  expect(risks(vanishing, before, {})).toEqual([{ id: 'vanishing', weight: 'refuse', of: ['a'] }]);
  expect(risks(vanishing, before, ended)).toEqual([{ id: 'ended', weight: 'look', of: ['a'] }]);
  expect(risks(vanishing, before, { [pathOf('a')]: 'x' })).toEqual([{ id: 'unreadable', weight: 'ask', of: ['a'] }]);
  expect(risks(vanishing, ended, ended)).toEqual([]);
  expect(risks(vanishing, before, before)).toEqual([]);
});
