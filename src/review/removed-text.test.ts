import { expect, test } from 'vitest';
import { english, finnish, organisation } from '#checks/testing.ts';
import { removedText } from './removed-text.ts';
import { pathOf, risks } from './testing.ts';

test('much of a text is removed; a few words, or words in place of others, are not', () => {
  const before = { [pathOf('a')]: organisation() };
  const after = (text: string) => ({ [pathOf('a')]: organisation({}, text) });
  expect(risks(removedText, before, after('Täällä autetaan.'))).toEqual([
    { id: 'removed-text', weight: 'look', of: [pathOf('a')] },
  ]);
  expect(risks(removedText, before, after(finnish.replace(' Kaikki on ilmaista.', '')))).toEqual([]);
  expect(risks(removedText, before, after(english))).toEqual([]);
});
