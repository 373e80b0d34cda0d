// Plain JavaScript for any Node ≥ 20: it runs before the project's own Node is there.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** npm writes what it installed here; equal to the lockfile's packages when nothing is missing. */
const installed = 'node_modules/.package-lock.json';

const packages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

function missing() {
  if (!existsSync(installed)) return true;
  const have = packages(installed);
  return Object.entries(packages('package-lock.json')).some(
    ([path, { version, optional }]) => path !== '' && !optional && have[path]?.version !== version,
  );
}

if (missing()) {
  console.log('Asennetaan riippuvuudet / installing dependencies …');
  const { status, stdout, stderr } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error(stdout + stderr);
    process.exit(status ?? 1);
  }
}
