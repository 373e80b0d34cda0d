import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { readPlaceTables } from '#entry/folder.ts';
import { print } from '#entry/print.ts';
import { read } from '#entry/read.ts';
import { madeUp } from '../tests/made-up.ts';

/**
 * Sends 200 submissions by 20 clients at once to a real process on made-up organisations, and tells requests a second, the
 * 95th percentile, memory, and how many became branches of a real Git remote.
 */
const [submissions, clients, organisations] = [200, 20, 400];

const root = await mkdtemp(join(tmpdir(), 'kotokartta-bench-intake-'));
const files = [...madeUp(organisations, await readPlaceTables(process.cwd()))];
for (const [path, text] of files) {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
}
await cp('content/places', join(root, 'content/places'), { recursive: true });
const remote = join(root, 'remote.git');

const child = spawn(process.execPath, [resolve('scripts/intake.ts')], {
  cwd: root,
  env: {
    ...process.env,
    INTAKE_PORT: '0',
    INTAKE_GIT: remote,
    INTAKE_DATA: join(root, 'data'),
    INTAKE_SECRET: 'a secret of a bench that has more than enough letters',
    INTAKE_TOKEN: '',
    INTAKE_PROXIES: '1',
  },
  stdio: ['ignore', 'pipe', 'inherit'],
});
const url = String((await once(child.stdout, 'data'))[0]).trim();

const entries = files
  .filter(([path]) => path.startsWith('content/organisations/'))
  .slice(0, submissions)
  .map(([path, text]) => read(path, new TextEncoder().encode(text)));
console.error(`${submissions} challenges …`);
const solving: number[] = [];
const bodies: { client: number; body: string }[] = [];
for (const [index, { id, frontmatter, body }] of entries.entries()) {
  const client = index % clients;
  const challenge = await (await fetch(`${url}/challenge`, from(client))).json();
  const started = performance.now();
  const solution = await solveChallenge({ challenge, deriveKey });
  solving.push(performance.now() - started);
  const file = print('organisation', { ...Object(frontmatter), shortName: `Mittaus ${index}` }, body);
  const altcha = Buffer.from(JSON.stringify({ challenge, solution })).toString('base64');
  bodies.push({ client, body: JSON.stringify({ kind: 'change', id, file, lang: 'fi', speaksFor: false, altcha }) });
}

console.error(`${submissions} submissions by ${clients} clients …`);
const times: number[] = [];
const answers = new Map<number, number>();
const refusals = new Set<string>();
const worked = await processor(child);
const began = performance.now();
await Promise.all(
  Array.from({ length: clients }, async (_, client) => {
    for (const { body } of bodies.filter((one) => one.client === client)) {
      const started = performance.now();
      const response = await fetch(`${url}/submissions`, {
        ...from(client, { 'content-type': 'application/json' }),
        method: 'POST',
        body,
      });
      const said = await response.text();
      times.push(performance.now() - started);
      answers.set(response.status, (answers.get(response.status) ?? 0) + 1);
      if (response.status !== 202) refusals.add(`${response.status} ${said.slice(0, 120)}`);
    }
  }),
);
const answered = performance.now();
const spent = (await processor(child)) - worked;
while (((await (await fetch(`${url}/health`)).json()) as { waiting: number }).waiting > 0)
  await new Promise((later) => setTimeout(later, 200));
const drained = performance.now();

times.sort((a, b) => a - b);
const at = (share: number) => Math.round(times[Math.floor(share * (times.length - 1))] ?? 0);
const branches = spawnSync('git', ['--git-dir', remote, 'for-each-ref', 'refs/heads/intake'], { encoding: 'utf8' });
console.table({
  'requests/s': Math.round((10 * submissions) / ((answered - began) / 1000)) / 10,
  'median ms': at(0.5),
  '95th percentile ms': at(0.95),
  'longest ms': at(1),
  'processor ms a submission': Math.round(spent / submissions),
  'branches after s': Math.round((drained - began) / 100) / 10,
  branches: branches.stdout.trim().split('\n').filter(Boolean).length,
  received: answers.get(202) ?? 0,
  refused: submissions - (answers.get(202) ?? 0),
  'memory MB': await memory(child),
  'proof of work ms': Math.round(solving.sort((a, b) => a - b)[Math.floor(solving.length / 2)] ?? 0),
});
for (const refusal of refusals) console.log(refusal);
console.log(
  `${organisations} organisations, ${files.length} files; ${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}`,
);
child.kill('SIGTERM');
await once(child, 'exit');
await rm(root, { recursive: true });

/** What a client sends with each request: an address of its own, as a proxy would write it. */
function from(client: number, headers: Record<string, string> = {}) {
  return { headers: { ...headers, 'x-forwarded-for': `192.0.2.${client}` } };
}

/** Megabytes of the largest resident set so far. */
async function memory({ pid }: ChildProcess): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
}

/** Milliseconds of a processor that it has used itself; what Git uses is not among them. */
async function processor({ pid }: ChildProcess): Promise<number> {
  const fields = (await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')).replace(/^.*\) /, '').split(' ');
  return 10 * (Number(fields[11]) + Number(fields[12]));
}
