import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { clockAt } from '#times/calendar.ts';

/**
 * Checks the content, builds the site, then makes the search from the same directory: all in a folder beside, which takes
 * the place of the old site when it is whole, so that nobody ever serves half of one.
 */
const { values } = parseArgs({ options: { 'if-changed': { type: 'boolean' } } });
const out = process.env['OUT_DIR'] || 'dist';
const making = join(dirname(out), `.${basename(out)}.${process.pid}`);
const known = 'node_modules/.cache/kotokartta.json';

/** What the last build was made of, and how many pages it wrote. */
interface Built {
  of: string;
  pages: number;
}

const names =
  'SITE_URL BASE_PATH CONTENT_ROOT GITHUB_REPOSITORY PUBLISHER_NAME PUBLISHER_EMAIL PUBLISHER_ADDRESS INTAKE_URL';
const settings = names.split(' ').map((name) => process.env[name] ?? '');
const sources = globSync(['{content,src,public}/**/*', 'scripts/{build,search}.ts', '*.{mjs,json}']).sort();
const state = sources.map((file) => [file, statSync(file).mtimeMs, statSync(file).size].join());
const of = createHash('sha256')
  .update([out, clockAt(new Date()).date, ...settings, ...state].join('\n'))
  .digest('hex');
const last: Partial<Built> = existsSync(known) ? JSON.parse(readFileSync(known, 'utf8')) : {};

if (values['if-changed'] && last.of === of && existsSync(out)) {
  console.log(`${out}: ei muutoksia / nothing has changed`);
  process.exit();
}

let pages = 0;
process.on('exit', () => rmSync(making, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));

await step('Sisältö / content', ['scripts/check.ts']);
await step('Sivut / pages', ['node_modules/astro/bin/astro.mjs', 'build'], (line) => {
  if (/[├└]─.*index\.html/.test(line) && ++pages % 1000 === 0) progress();
});
await step('Haku / search', ['scripts/search.ts']);

const old = `${making}.old`;
if (existsSync(out)) renameSync(out, old);
renameSync(making, out);
rmSync(old, { recursive: true, force: true });
mkdirSync(dirname(known), { recursive: true });
writeFileSync(known, JSON.stringify({ of, pages } satisfies Built));

function progress() {
  if (process.stdout.isTTY) process.stdout.write(`\rSivut / pages … ${pages}${last.pages ? ` / ${last.pages}` : ''} `);
}

/** Runs one step with the project's own Node; what it says is shown when it fails. */
async function step(name: string, command: string[], read?: (line: string) => void): Promise<void> {
  const started = performance.now();
  process.stdout.write(`${name} … `);
  const child = spawn('node', command, { env: { ...process.env, OUT_DIR: making, FORCE_COLOR: '0' } });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      const text = chunk.toString();
      if (read) for (const line of text.split('\n')) read(line);
      said = `${said}${text}`.slice(-100_000);
    });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  console.log(code === 0 ? `${((performance.now() - started) / 1000).toFixed(1)} s` : '');
  if (code === 0) return;
  console.error(said);
  process.exit(code ?? 1);
}
