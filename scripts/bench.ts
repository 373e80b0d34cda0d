import { spawn, spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { readPlaceTables } from '#entry/folder.ts';
import { languages } from '#i18n/languages.ts';
import { madeUp } from '../tests/made-up.ts';
import { typing } from '../tests/typing.ts';

/**
 * Measures the checks, the build and the search on made-up organisations, and tells the ratios: on 1,000 and 10,000 in
 * all languages, or on other numbers; with `--languages 3,9,18` on the first 3, 9 and 18 languages of the table; `needs` asks
 * what people type of the built site and of a peer; `intake` sends 200 submissions to the intake at once.
 */
const { values, positionals } = parseArgs({ allowPositionals: true, options: { languages: { type: 'string' } } });
const other = ['needs', 'intake'].find((name) => positionals.includes(name));
if (other) {
  const { status } = spawnSync('node', [`scripts/bench-${other}.ts`], { stdio: 'inherit' });
  process.exit(status ?? 1);
}
const given = positionals.map(Number).filter(Boolean);
const sizes = given.length > 0 ? given : [1000, 10_000];
const counts = values.languages?.split(',').map(Number) ?? [languages.length];

const places = await readPlaceTables(process.cwd());
const rows: Row[] = [];
for (const size of sizes) for (const count of counts) rows.push(await measure(size, count));

console.table(rows);
const [small, large] = [rows[0], rows.at(-1)];
if (small && large && small !== large) {
  const ratio = (key: 'pages' | 'check' | 'build' | 'search' | 'memory') => (large[key] / small[key]).toFixed(2);
  console.log(
    `last / first: pages ${ratio('pages')}, check ${ratio('check')}, build ${ratio('build')}, search ${ratio('search')}, memory ${ratio('memory')}`,
  );
}
if (large) console.log(`check / build: ${((100 * large.check) / large.build).toFixed(1)} %`);
console.log(
  `${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}`,
);

interface Row {
  organisations: number;
  languages: number;
  pages: number;
  /** Seconds. */
  check: number;
  build: number;
  'pages/s': number;
  search: number;
  /** Megabytes at the peak of the build. */
  memory: number;
  /** Kilobytes of a first search: engine, metadata, one index part, facts. */
  'search KB': number;
  /** Milliseconds from typing to results, the processor slowed four times. */
  'typing ms': number;
}

async function measure(organisations: number, count: number): Promise<Row> {
  const root = await house(count);
  const out = join(root, 'dist');
  const folders = new Set<string>();
  for (const [path, text] of madeUp(organisations, places)) {
    if (path.startsWith('content/translations/') && !inTable(path.split('/')[2], count)) continue;
    const folder = join(root, path, '..');
    if (!folders.has(folder)) await mkdir(folder, { recursive: true });
    folders.add(folder);
    await writeFile(join(root, path), text);
  }
  const env = { OUT_DIR: out, NODE_OPTIONS: `--max-old-space-size=${heap(organisations)}` };
  const step = `${organisations} × ${count}`;
  console.error(`${step}: check …`);
  const check = await run(root, 'node', ['scripts/check.ts', '--json'], env);
  console.error(`${step}: build …`);
  const build = await run(root, 'astro', ['build', '--silent'], env);
  const pages = (await readdir(out, { recursive: true })).filter((file) => file.endsWith('.html')).length;
  console.error(`${step}: search …`);
  const search = await run(root, 'node', ['scripts/search.ts'], env);
  const bytes = await firstSearch(join(out, 'search-index', 'fi'));
  const milliseconds = await typing(out);
  await rm(root, { recursive: true });
  return {
    organisations,
    languages: count,
    pages,
    check: round(check.seconds),
    build: round(build.seconds),
    'pages/s': Math.round(pages / build.seconds),
    search: round(search.seconds),
    memory: Math.round(build.memory),
    'search KB': Math.round(bytes / 1024),
    'typing ms': Math.round(milliseconds),
  };
}

/** Megabytes of heap: V8 lets garbage grow to what it is given, so a larger heap would measure the machine. */
function heap(organisations: number): number {
  return organisations > 2000 ? 3072 : 768;
}

function inTable(lang: string | undefined, count: number): boolean {
  return languages.slice(0, count).some(({ tag }) => tag === lang);
}

/** A copy of the project with the first languages of the table alone, and no organisation; it uses this one's packages. */
async function house(count: number): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'kotokartta-bench-'));
  await symlink(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
  const copied = ['package.json', 'tsconfig.json', 'astro.config.mjs', 'src', 'public', 'scripts', 'tests'];
  for (const name of [
    ...copied,
    'content/places',
    'content/pages',
    'content/glossary',
    'content/phrases',
    'content/public-lines.yaml',
    'content/public-services.yaml',
  ])
    await cp(name, join(root, name), { recursive: true });
  const table = join(root, 'src/i18n/languages.ts');
  const first = `export const languages = ${JSON.stringify(languages.slice(0, count))} as const`;
  const text = await readFile(table, 'utf8');
  await writeFile(table, text.replace(/export const languages = \[\n[\s\S]*?\n\] as const/, first));
  for (const { tag } of languages.slice(count)) await rm(join(root, 'content/pages', tag), { recursive: true });
  return root;
}

/** Runs a command to its end; memory is the largest resident set of the process tree, sampled. */
async function run(cwd: string, command: string, args: string[], env: Record<string, string>) {
  const started = performance.now();
  const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'inherit'] });
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
  const files = await readdir(folder);
  const size = async (name: RegExp) => {
    const file = files.find((candidate) => name.test(candidate));
    if (!file) return 0;
    const bytes = await readFile(join(folder, file));
    return /\.js(on)?$/.test(file) ? gzipSync(bytes).length : bytes.length;
  };
  return (
    (await size(/^pagefind\.js$/)) +
    (await size(/^wasm\.fi/)) +
    (await size(/pf_meta$/)) +
    largest(await sizesIn('index')) +
    gzipSync(await readFile(join(folder, '../../facts.json'))).length
  );
}

function round(seconds: number): number {
  return Math.round(seconds * 10) / 10;
}
