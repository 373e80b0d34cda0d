import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { site } from '../src/site.ts';
import { findChromium, quiet } from '../tests/chromium.ts';
import { serve } from '../tests/server.ts';

/** Lighthouse (mobile) on the four pages that matter most; every category must be 100. Needs `npm run build`. */
const version = '13.5.0';
const paths = ['fi/', 'fi/places/tampere/', 'fi/organisations/mieli/', 'fi/search/'];

const { executablePath, env } = await findChromium();
const { url, server } = await serve('dist', site.base);
const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'));
for (const path of paths) {
  const file = join(folder, `${path.replace(/\W/g, '_')}.json`);
  await promisify(execFile)(
    'npx',
    [
      '--yes',
      `lighthouse@${version}`,
      url + site.base + path,
      '--output=json',
      `--output-path=${file}`,
      '--quiet',
      `--chrome-flags=--headless=new ${quiet.join(' ')}`,
    ],
    { env: { ...env, CHROME_PATH: executablePath } },
  );
  const { categories, audits } = JSON.parse(readFileSync(file, 'utf8')) as {
    categories: Record<string, { title: string; score: number; auditRefs: { id: string; weight: number }[] }>;
    audits: Record<string, { title: string; score: number | null }>;
  };
  const scores = Object.values(categories).map(({ title, score }) => `${title} ${Math.round(score * 100)}`);
  console.log(`${path}: ${scores.join(', ')}`);
  for (const { score, auditRefs } of Object.values(categories)) {
    if (score === 1) continue;
    process.exitCode = 1;
    for (const { id, weight } of auditRefs)
      if (weight > 0 && (audits[id]?.score ?? 1) < 1) console.log(`  ${id}: ${audits[id]?.title}`);
  }
}
await server.close();
