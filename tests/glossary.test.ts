import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { left, unusedWordIn } from './glossary.ts';
import { isTest } from './imports.ts';

const files = globSync('src/**/*.{ts,astro,css}')
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !isTest(path));
const exported = /^export (?:async )?(?:const|function\*?|class|interface|type) (\w+)/gm;

test('the guard knows an unused word when it sees one', () => {
  expect(['keepPlace', 'paper-entry', 'filterRows'].map(unusedWordIn)).toEqual(['saved', 'hand-out', 'finder']);
  expect(['savePlace', 'page', 'coverage', 'keeper'].map(unusedWordIn)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test('no file and no exported name holds a word that is not used, but for those that are left', () => {
  const names = files.flatMap((path) => [
    path,
    ...[...readFileSync(path, 'utf8').matchAll(exported)].map(([, name]) => `${path} ${name}`),
  ]);
  const bad = names.filter((name) => unusedWordIn(basename(name.split(' ')[1] ?? name).replace(/\.\w+$/, '')));
  expect(bad.sort()).toEqual([...left].sort());
});
