import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { importsOf } from '../imports.ts';

/** Tests so far from a file that they are about other things. */
const farthest = 3;

/** Gives for each file of a project the tests that would notice a change of it: those that import it, else those that come nearest. */
export function relatedTests(root: string): (path: string) => string[] {
  const files = globSync(['src/**/*.ts', 'tests/*.ts', 'tests/fuzz/*.ts'], { cwd: root }).map((path) =>
    path.replaceAll('\\', '/'),
  );
  const importers = new Map<string, string[]>();
  for (const path of files)
    for (const { from, typeOnly } of importsOf(readFileSync(`${root}/${path}`, 'utf8'))) {
      const target = from.startsWith('#') ? posix.join('src', from.slice(1)) : posix.join(dirname(path), from);
      if (!typeOnly && existsSync(`${root}/${target}`)) importers.set(target, [...(importers.get(target) ?? []), path]);
    }
  return (path) => {
    let near = [path];
    const seen = new Set(near);
    for (let step = 0; step < farthest; step++) {
      near = [...new Set(near.flatMap((one) => importers.get(one) ?? []))].filter((one) => !seen.has(one));
      const tests = near.filter((one) => one.endsWith('.test.ts'));
      if (tests.length > 0) return tests.sort();
      for (const one of near) seen.add(one);
    }
    return [];
  };
}
