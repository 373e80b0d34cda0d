import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { isTest, roomOf } from '../imports.ts';
import { type Mutant, mutantsOf } from './mutants.ts';
import { relatedTests } from './related.ts';
import { openTrial } from './trial.ts';

/** What the mutants of one file came to. */
export interface Result {
  path: string;
  killed: number;
  survivors: Mutant[];
  /** Files of tests that were run. */
  tests: number;
}

interface Wanted {
  root: string;
  /** Files or folders; all rooms where there are none. */
  paths: readonly string[];
  /** Mutants of a file at most, chosen by the seed. */
  most: number;
  seed: number;
  /** A commit: only lines that have changed since are mutated. */
  changed?: string | undefined;
}

/** Rooms whose tests run without a built site, and how many of a hundred mutants they should notice. */
export const aims: Record<string, number> = {
  ...Object.fromEntries(
    ['i18n', 'schema', 'places', 'times', 'finder', 'entry', 'directory', 'checks', 'formats'].map((room) => [
      room,
      90,
    ]),
  ),
  client: 70,
};

/** Runs the tests of each file with its mutants, one after the other, and gives each file's result as soon as it is there. */
export async function* mutate({ root, paths, most, seed, changed }: Wanted): AsyncIterable<Result> {
  const related = relatedTests(root);
  const lines = changed === undefined ? undefined : changedLines(root, changed);
  const trial = await openTrial(root);
  try {
    for (const path of filesUnder(root, paths)) {
      const isWanted = ({ line }: Mutant) => !lines || lines.get(path)?.has(line);
      const all = mutantsOf(path, readFileSync(`${root}/${path}`, 'utf8')).filter(isWanted);
      if (all.length === 0) continue;
      const tests = ownFirst(path, related(path));
      if (tests.length > 0) await expectGreen(path, tests.flat());
      const survivors: Mutant[] = [];
      const some = sample(all, most, seed);
      for (const mutant of some) if (!(await noticed(mutant))) survivors.push(mutant);
      yield { path, killed: some.length - survivors.length, survivors, tests: tests.flat().length };

      async function noticed(mutant: Mutant): Promise<boolean> {
        for (const group of tests) if (await trial.fails(path, group, mutant)) return true;
        return false;
      }
    }
  } finally {
    await trial.close();
  }

  /** Without a mutant the tests must pass; the first time they may wait for what nothing has loaded yet. */
  async function expectGreen(path: string, tests: readonly string[]): Promise<void> {
    if ((await trial.fails(path, tests)) && (await trial.fails(path, tests)))
      throw new Error(`${path}: its tests fail without a mutant: ${tests.join(', ')}`);
  }
}

function filesUnder(root: string, paths: readonly string[]): string[] {
  const files = globSync('src/*/**/*.ts', { cwd: root }).map((path) => path.replaceAll('\\', '/'));
  const under = (path: string) =>
    paths.length === 0 || paths.some((one) => path === one || path.startsWith(`${one.replace(/\/$/, '')}/`));
  return files.filter((path) => !isTest(path) && roomOf(path) in aims && under(path)).sort();
}

/** The tests beside a file, which notice most, then the others. */
function ownFirst(path: string, tests: readonly string[]): string[][] {
  const isOwn = (test: string) => test.startsWith(path.replace(/\.ts$/, ''));
  return [tests.filter(isOwn), tests.filter((test) => !isOwn(test))].filter((group) => group.length > 0);
}

/** Some of many, the same for the same seed, in their order. */
function sample<T>(all: readonly T[], most: number, seed: number): T[] {
  let state = seed;
  const keys = all.map(() => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state;
  });
  const last = [...keys].sort((a, b) => a - b)[most - 1] ?? Number.POSITIVE_INFINITY;
  return all.filter((_, index) => (keys[index] ?? 0) <= last);
}

/** Lines of files that have changed since a commit, in the work tree. */
function changedLines(root: string, commit: string): Map<string, Set<number>> {
  const lines = new Map<string, Set<number>>();
  let path = '';
  const diff = execFileSync('git', ['diff', '--unified=0', '--no-color', commit, '--', 'src'], {
    cwd: root,
    encoding: 'utf8',
  });
  for (const row of diff.split('\n')) {
    path = /^\+\+\+ b\/(.*)/.exec(row)?.[1] ?? path;
    const [, start = '0', count = '1'] = /^@@ .* \+(\d+)(?:,(\d+))? @@/.exec(row) ?? [];
    const known = lines.get(path) ?? new Set();
    for (let line = 0; start !== '0' && line < Number(count); line++) known.add(Number(start) + line);
    lines.set(path, known);
  }
  return lines;
}

/** One line a room: noticed of all, and how many of a hundred. */
export function scores(
  results: readonly Result[],
): { room: string; killed: number; all: number; percent: number; aim: number }[] {
  return Object.entries(aims).flatMap(([room, aim]) => {
    const own = results.filter(({ path }) => roomOf(path) === room);
    const killed = own.reduce((sum, one) => sum + one.killed, 0);
    const all = own.reduce((sum, one) => sum + one.killed + one.survivors.length, 0);
    return all > 0 ? [{ room, killed, all, percent: Math.floor((100 * killed) / all), aim }] : [];
  });
}
