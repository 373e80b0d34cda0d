import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readPlaceTables } from '#entry/folder.ts';
import { madeUp } from '../tests/made-up.ts';

/** Measures the checks, the build and the search on 1,000 and 10,000 made-up organisations, and tells the ratios. */
const sizes = process.argv.slice(2).map(Number).filter(Boolean);
if (sizes.length === 0) sizes.push(1000, 10_000);

const places = await readPlaceTables(process.cwd());
const rows: Row[] = [];
for (const size of sizes) rows.push(await measure(size));

console.table(rows);
const [small, large] = [rows[0], rows.at(-1)];
if (small && large && small !== large) {
  const ratio = (key: 'pages' | 'check' | 'build' | 'search' | 'memory') => (large[key] / small[key]).toFixed(2);
  console.log(
    `${large.organisations} / ${small.organisations}: pages ${ratio('pages')}, check ${ratio('check')}, build ${ratio('build')}, search ${ratio('search')}, memory ${ratio('memory')}`,
  );
}
if (large) console.log(`check / build: ${((100 * large.check) / large.build).toFixed(1)} %`);
console.log(
  `${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}`,
);

interface Row {
  organisations: number;
  pages: number;
  /** Seconds. */
  check: number;
  build: number;
  'pages/s': number;
  search: number;
  /** Megabytes at the peak of the build. */
  memory: number;
  /** Kilobytes of a first search: engine, metadata, one index part, eight results. */
  'search KB': number;
}

async function measure(organisations: number): Promise<Row> {
  const root = await mkdtemp(join(tmpdir(), 'kotokartta-bench-'));
  const out = join(root, 'dist');
  for (const name of ['places', 'pages'])
    await cp(join('content', name), join(root, 'content', name), { recursive: true });
  for (const [path, text] of madeUp(organisations, places)) {
    await mkdir(join(root, path, '..'), { recursive: true });
    await writeFile(join(root, path), text);
  }
  const env = { CONTENT_ROOT: root, OUT_DIR: out, NODE_OPTIONS: '--max-old-space-size=8192' };
  console.error(`${organisations}: check …`);
  const check = await run('node', ['scripts/check.ts', '--root', root, '--json'], env);
  console.error(`${organisations}: build …`);
  const build = await run('astro', ['build', '--silent'], env);
  const pages = (await readdir(out, { recursive: true })).filter((file) => file.endsWith('.html')).length;
  console.error(`${organisations}: search …`);
  const search = await run('node', ['scripts/search.ts'], env);
  const bytes = await firstSearch(join(out, 'search-index', 'fi'));
  await rm(root, { recursive: true });
  return {
    organisations,
    pages,
    check: round(check.seconds),
    build: round(build.seconds),
    'pages/s': Math.round(pages / build.seconds),
    search: round(search.seconds),
    memory: Math.round(build.memory),
    'search KB': Math.round(bytes / 1024),
  };
}

/** Runs a command to its end; memory is the largest resident set of the process tree, sampled. */
async function run(command: string, args: string[], env: Record<string, string>) {
  const started = performance.now();
  const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'inherit'] });
  let memory = 0;
  const sample = setInterval(async () => {
    const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '');
    memory = Math.max(memory, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
  }, 250);
  const code = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(sample);
  if (code !== 0 && !args.includes('--json')) throw new Error(`${command} ${args.join(' ')} ended with ${code}`);
  return { seconds: (performance.now() - started) / 1000, memory };
}

async function firstSearch(folder: string): Promise<number> {
  const sizesIn = async (path: string) =>
    Promise.all((await readdir(join(folder, path))).map(async (file) => (await stat(join(folder, path, file))).size));
  const largest = (list: number[]) => Math.max(0, ...list);
  const mean = (list: number[]) => list.reduce((sum, size) => sum + size, 0) / (list.length || 1);
  const files = await readdir(folder);
  const size = async (name: RegExp) => {
    const file = files.find((candidate) => name.test(candidate));
    if (!file) return 0;
    const bytes = await readFile(join(folder, file));
    return file.endsWith('.js') ? gzipSync(bytes).length : bytes.length;
  };
  return (
    (await size(/^pagefind\.js$/)) +
    (await size(/^wasm\.fi/)) +
    (await size(/pf_meta$/)) +
    largest(await sizesIn('index')) +
    8 * mean(await sizesIn('fragment'))
  );
}

function round(seconds: number): number {
  return Math.round(seconds * 10) / 10;
}
