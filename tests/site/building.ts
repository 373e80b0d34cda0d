import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * An empty folder of a test's own, and how to take it away. It lies inside the project, for only there does Astro keep
 * its working files beside the output; elsewhere two builds at a time would mix theirs.
 */
export async function temporaryFolder(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const tests = resolve('node_modules/.tests');
  await mkdir(tests, { recursive: true });
  const folder = await mkdtemp(`${tests}/`);
  return { folder, remove: () => rm(folder, { recursive: true }) };
}

/** Builds pages and search as `scripts/build.ts` does, under other settings. */
export async function build(settings: { OUT_DIR: string } & Record<string, string>): Promise<void> {
  const { PATH = '', HOME = '' } = process.env;
  const env = { PATH, HOME, ASTRO_TELEMETRY_DISABLED: '1', ...settings };
  await run(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--silent'], { env });
  await run(process.execPath, ['scripts/search.ts'], { env });
}
