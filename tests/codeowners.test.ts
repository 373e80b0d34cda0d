import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { langs } from '../src/i18n/languages.ts';

const lines = readFileSync(`${import.meta.dirname}/../.github/CODEOWNERS`, 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => line.split(/\s+/));

/** What runs: the last line that fits a path counts, so these stand last. */
const ofEditors = [
  ...['/.github/', '/.ci/', '/scripts/', '/tests/', '/package.json', '/package-lock.json', '/astro.config.mjs'],
  ...['*.ts', '*.astro', '*.mjs'],
];

test('everything has an owner, and so have the words and the texts of each language', () => {
  const ofLanguage = (lang: string) => [
    `/src/i18n/strings/${lang}.*`,
    `/content/glossary/${lang}.*`,
    `/content/phrases/${lang}.*`,
    `/content/*/${lang}/`,
  ];
  const wanted = ['*', ...langs.flatMap(ofLanguage), ...ofEditors];
  expect(lines.map(([pattern]) => pattern)).toEqual(wanted);
  for (const [pattern, owner] of lines) expect(owner, pattern).toMatch(/^@kotokartta\/[a-z-]+$/);
});

test('nothing that runs is left to a team of a language', () => {
  for (const [pattern, owner] of lines.slice(-ofEditors.length)) expect(owner, pattern).toBe('@kotokartta/editors');
});
