import { expect, test } from 'vitest';
import { isEntryPath, isPlainPath, isTablePath } from './content-path.ts';

test('entries and tables are told by where they stand', () => {
  expect(
    ['content/organisations/a.md', 'content/translations/en/a.md', 'content/pages/fi/about.md'].every(isEntryPath),
  ).toBe(true);
  expect(['content/organisations/README.md', 'content/a.md', 'src/content/organisations/a.md'].some(isEntryPath)).toBe(
    false,
  );
  expect(
    ['content/phrases/zh-Hans.csv', 'content/exceptions.csv', 'content/places/regions.csv'].every(isTablePath),
  ).toBe(true);
  expect(['content/phrases/x/fi.csv', 'content/LICENSE.md', 'content/exceptions.csv.ts'].some(isTablePath)).toBe(false);
});

test.each([
  '../package.json',
  'content/organisations/../../.github/workflows/check.yml',
  'content/organisations/..',
  '/etc/passwd',
  'C:/a',
  'content\\organisations\\a.md',
  'content//a.md',
  './a.md',
  'a/.git/config',
  'a/.GIT/config',
  'a\u0000.md',
  'a\n.md',
  'a\u202emd.md',
  'a\u200b.md',
  `${'a'.repeat(301)}`,
  '',
])('%j leads elsewhere, or is not what it looks like', (path) => {
  expect(isPlainPath(path)).toBe(false);
});

test('other names are plain', () => {
  expect(
    ['content/organisations/a.md', 'content/organisations/Ä ö.md', '.github/workflows/check.yml'].every(isPlainPath),
  ).toBe(true);
});
