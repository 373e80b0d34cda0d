import { spawnSync } from 'node:child_process';

/** Checks the content, builds the site, then makes the search from the same directory. */
const steps: [name: string, command: string, ...args: string[]][] = [
  ['Sisältö / content', 'node', 'scripts/check.ts'],
  ['Sivut / pages', 'astro', 'build', '--silent'],
  ['Haku / search', 'node', 'scripts/search.ts'],
];

for (const [name, command, ...args] of steps) {
  const started = performance.now();
  process.stdout.write(`${name} … `);
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  console.log(status === 0 ? `${((performance.now() - started) / 1000).toFixed(1)} s` : '');
  if (status !== 0) {
    console.error(stdout + stderr);
    process.exit(status ?? 1);
  }
}
