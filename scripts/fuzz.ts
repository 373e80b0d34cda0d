import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

/** Tries what must hold on other inputs than the tests, for so many seconds from a seed on: `npm run fuzz -- --seconds 600 --seed 7`. */
const { values } = parseArgs({ options: { seconds: { type: 'string' }, seed: { type: 'string' } } });
const seconds = Number(values.seconds ?? 60);
const first = Number(values.seed ?? Math.floor(Date.now() / 1000) % 1_000_000);
const runs = 500;
/** Seconds between two lines of progress. */
const pause = 10;

/** Vite gives the browser's code what it takes from a build. */
const { module } = await runnerImport<typeof import('../tests/fuzz/index.ts')>('./tests/fuzz/index.ts', {
  configFile: false,
});
const started = performance.now();
const passed = () => Math.round((performance.now() - started) / 1000);
let told = 0;
const broken = new Set<string>();
let seed = first;
for (; passed() < seconds; seed++) {
  for (const promise of module.promises) {
    if (broken.has(promise.name)) continue;
    const found = promise.broken(seed, runs);
    if (!found) continue;
    broken.add(promise.name);
    console.log(`✗ ${found}\n`);
  }
  if (passed() < told + pause) continue;
  told = passed();
  console.log(`${told} s, seed ${seed}: ${module.promises.length - broken.size} hold, ${broken.size} broken`);
}
console.log(`${(seed - first) * runs} inputs a promise, seeds ${first}–${seed - 1}, ${broken.size} broken`);
process.exitCode = broken.size > 0 ? 1 : 0;
