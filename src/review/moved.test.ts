import { expect, test } from 'vitest';
import { organisation } from '#checks/testing.ts';
import { moved } from './moved.ts';
import { bytes, changed, pathOf, risks } from './testing.ts';

test('an entry that another has changed since', () => {
  const file = { path: pathOf('a'), before: bytes(organisation()), after: bytes(organisation()), isMoved: true };
  expect(risks(moved, {}, {}, { files: [file] })).toEqual([{ id: 'moved', weight: 'ask', of: [pathOf('a')] }]);
  expect(risks(moved, ...changed({}))).toEqual([]);
});
