import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { site } from '#site.ts';
import { findChromium, quiet } from '../tests/chromium.ts';
import { serve } from '../tests/server.ts';

/**
 * Lighthouse (mobile) on the pages that matter most; every category must be 100. Needs `npm run build`.
 * A machine's other work sways the timing, so the middle one of three runs counts, as Lighthouse advises.
 */
const version = '13.5.0';
const runs = 3;
const paths = [
  'fi/',
  'fi/needs/alone/',
  'fi/places/tampere/',
  'fi/organisations/mieli/',
  'fi/search/',
  'fi/list/',
  'fi/device/',
];

interface Report {
  categories: Record<string, { title: string; score: number; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { title: string; score: number | null }>;
}

const { executablePath, env } = await findChromium();
const { url, close } = await serve('dist', site.base);
const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'));
for (const path of paths) {
  const reports: Report[] = [];
  for (let run = 0; run < runs; run++) reports.push(await lighthouse(url + site.base + path, `${run}.json`));
  const middle = reports.sort((a, b) => total(a) - total(b))[Math.floor(runs / 2)];
  if (!middle) continue;
  const { categories, audits } = middle;
  const scores = Object.values(categories).map(({ title, score }) => `${title} ${Math.round(score * 100)}`);
  console.log(`${path}: ${scores.join(', ')}`);
  for (const { score, auditRefs } of Object.values(categories)) {
    if (score === 1) continue;
    process.exitCode = 1;
    for (const { id, weight } of auditRefs)
      if (weight > 0 && (audits[id]?.score ?? 1) < 1) console.log(`  ${id}: ${audits[id]?.title}`);
  }
}
await close();

function total({ categories }: Report): number {
  return Object.values(categories).reduce((sum, { score }) => sum + score, 0);
}

async function lighthouse(page: string, name: string): Promise<Report> {
  const file = join(folder, name);
  const flags = `--chrome-flags=--headless=new ${quiet.join(' ')}`;
  const args = ['--yes', `lighthouse@${version}`, page, '--output=json', `--output-path=${file}`, '--quiet', flags];
  await promisify(execFile)('npx', args, { env: { ...env, CHROME_PATH: executablePath } });
  return JSON.parse(readFileSync(file, 'utf8'));
}
