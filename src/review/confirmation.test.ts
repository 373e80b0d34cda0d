import { expect, test } from 'vitest';
import { confirmation } from './confirmation.ts';
import { changed, risks } from './testing.ts';

test('confirms for an organisation only who speaks for it', () => {
  const confirmed = (by: string) => changed({ confirmed: `\n  on: "2026-11-20"\n  by: ${by}` });
  expect(risks(confirmation, ...confirmed('organisation'))).toEqual([{ id: 'confirmation', weight: 'ask', of: ['a'] }]);
  expect(risks(confirmation, ...confirmed('organisation'), { speaksFor: 'a' })).toEqual([
    { id: 'confirmed', weight: 'look', of: ['a'] },
  ]);
  expect(risks(confirmation, ...confirmed('editor'))).toEqual([]);
});
