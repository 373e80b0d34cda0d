import { expect, test } from 'vitest';
import { searchWords } from './search-words.ts';
import { pathOf, risks } from './testing.ts';

test('words of the search and of terms, and tables that concern the whole site', () => {
  const tables = { 'content/phrases/fi.csv': 'x', 'content/glossary/en.csv': 'x', 'content/unlinkable.txt': 'x' };
  expect(risks(searchWords, {}, tables)).toEqual([
    { id: 'table', weight: 'look', of: ['content/unlinkable.txt'] },
    { id: 'words', weight: 'look', of: ['content/glossary/en.csv', 'content/phrases/fi.csv'] },
  ]);
  expect(risks(searchWords, {}, { [pathOf('a')]: 'x' })).toEqual([]);
});
