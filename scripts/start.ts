import { spawnSync } from 'node:child_process';
import { preview } from 'vite';
import { site } from '../src/site.ts';

/** Builds the real site, serves it, and says where. */
const built = spawnSync('node', ['scripts/build.ts'], { stdio: 'inherit' });
if (built.status !== 0) process.exit(built.status ?? 1);

const server = await preview({
  configFile: false,
  base: site.base,
  appType: 'mpa',
  logLevel: 'warn',
  build: { outDir: process.env['OUT_DIR'] || 'dist' },
  preview: { port: Number(process.env['PORT'] || 4321) },
});
console.log(`${site.name}: ${server.resolvedUrls?.local[0]}   (Ctrl+C lopettaa / stops)`);
