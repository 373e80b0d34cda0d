import { expect, test } from 'vitest';
import { outside } from './outside.ts';
import { ids, pathOf, risks } from './testing.ts';

test('what runs needs a maintainer, and content does not come with it', () => {
  const at = (...paths: string[]) => ids(risks(outside, {}, Object.fromEntries(paths.map((path) => [path, 'x']))));
  for (const path of ['.github/workflows/check.yml', '.ci/run', 'scripts/a.ts', 'package.json', 'package-lock.json'])
    expect(at(path), path).toEqual(['machinery']);
  expect(at('src/a.ts')).toEqual(['outside']);
  expect(at('content/LICENSE.md')).toEqual(['outside']);
  expect(at('src/a.ts', '.github/CODEOWNERS', pathOf('a'))).toEqual(['machinery', 'outside', 'mixed']);
  expect(at(pathOf('a'), 'content/phrases/fi.csv')).toEqual([]);
});
