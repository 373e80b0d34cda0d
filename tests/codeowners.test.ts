import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { langs } from '../src/i18n/languages.ts';

const lines = readFileSync(`${import.meta.dirname}/../.github/CODEOWNERS`, 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => line.split(/\s+/));

test('everything has an owner, and so have the words and the texts of each language', () => {
  const wanted = ['*', ...langs.flatMap((lang) => [`${lang}.*`, `/content/*/${lang}/`])];
  expect(lines.map(([pattern]) => pattern)).toEqual(wanted);
  for (const [pattern, owner] of lines) expect(owner, pattern).toMatch(/^@kotokartta\/[a-z-]+$/);
});
