import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { langs } from '../src/i18n/languages.ts';

const lines = readFileSync(`${import.meta.dirname}/../.github/CODEOWNERS`, 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => line.split(/\s+/));

/** What runs: the last line that fits a path counts, so these stand last. */
const ofMaintainers = [
  ...['/.github/', '/.ci/', '/scripts/', '/tests/', '/public/', '/package.json', '/package-lock.json'],
  ...['/astro.config.mjs', '/tsconfig.json', '/biome.json', '/Containerfile'],
  ...['*.ts', '*.astro', '*.mjs', '*.css'],
];

test('everything has an owner, and so have the words and the texts of each language', () => {
  const ofLanguage = (lang: string) => [
    `/src/i18n/strings/${lang}.*`,
    `/content/glossary/${lang}.*`,
    `/content/phrases/${lang}.*`,
    `/content/*/${lang}/`,
  ];
  const wanted = ['*', ...langs.flatMap(ofLanguage), ...ofMaintainers];
  expect(lines.map(([pattern]) => pattern)).toEqual(wanted);
  for (const [pattern, owner] of lines) expect(owner, pattern).toMatch(/^@kotokartta\/[a-z-]+$/);
});

test('what runs needs a maintainer: neither an editor nor a team of a language will do', () => {
  for (const [pattern, owner] of lines.slice(-ofMaintainers.length))
    expect(owner, pattern).toBe('@kotokartta/maintainers');
  expect(lines.slice(0, -ofMaintainers.length).map(([, owner]) => owner)).not.toContain('@kotokartta/maintainers');
});
