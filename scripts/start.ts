import { spawnSync } from 'node:child_process';

/** Builds the real site where something has changed since it was built, then serves it. */
for (const command of [['scripts/build.ts', '--if-changed'], ['scripts/serve.ts']]) {
  const { status } = spawnSync('node', command, { stdio: 'inherit' });
  if (status) process.exit(status);
}
