import { parseArgs } from 'node:util';
import { mutate, type Result, scores } from '../tests/mutation/score.ts';

/**
 * Changes the code in small ways, never on the disk, and tells what no test notices: `npm run mutate -- src/finder`, `--changed
 * main` for the lines that have changed since a commit, `--most 8 --seed 2` for a sample of each file.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { most: { type: 'string' }, seed: { type: 'string' }, changed: { type: 'string' } },
});
const wanted = {
  root: process.cwd(),
  paths: positionals,
  most: Number(values.most ?? Number.POSITIVE_INFINITY),
  seed: Number(values.seed ?? 1),
  changed: values.changed,
};
const results: Result[] = [];
for await (const result of mutate(wanted)) {
  results.push(result);
  const { path, killed, survivors, tests } = result;
  console.log(`${path}: ${killed} of ${killed + survivors.length}${tests ? '' : ', no test'}`);
  for (const { line, before, after } of survivors) console.log(`  ${path}:${line}  ${before} → ${after}`);
}
const rooms = scores(results);
console.table(rooms);
process.exit(rooms.some(({ percent, aim }) => percent < aim) ? 1 : 0);
