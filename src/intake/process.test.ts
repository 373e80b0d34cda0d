import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { organisationPath } from '#entry/path.ts';
import { branchOf } from './branch.ts';
import { contentFiles, entryText, folder, secret, solutionOf } from './testing.ts';

/** A real process on a real disk and a real Git remote, killed without a warning while people send. */

const root = resolve(import.meta.dirname, '../..');
const clients = 6;
/** Receipts after which the process is killed. */
const kills = [8, 24];

async function seeded() {
  const at = await folder();
  await mkdir(join(at, 'content/organisations'), { recursive: true });
  await cp(join(root, 'tests/fixture/content/places'), join(at, 'content/places'), { recursive: true });
  for (const [path, text] of Object.entries(contentFiles)) await writeFile(join(at, path), text);
  return at;
}

/** Starts the process; gives it when it says where it is. */
async function started(at: string): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, [join(root, 'scripts/intake.ts')], {
    cwd: at,
    env: {
      ...process.env,
      INTAKE_PORT: '0',
      INTAKE_GIT: join(at, 'remote.git'),
      INTAKE_DATA: join(at, 'data'),
      INTAKE_SECRET: secret,
      INTAKE_TOKEN: '',
      INTAKE_PROXIES: '1',
      INTAKE_EFFORT: '1',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const [said] = await once(child.stdout ?? child, 'data');
  return { child, url: String(said).trim() };
}

const textOf = (count: number) => entryText({ shortName: `Nimi ${count}` });

/** Sends one change; gives its receipt, or nothing where the process has gone. */
async function send(url: string, count: number): Promise<string | undefined> {
  try {
    const challenge = await (
      await fetch(`${url}/challenge`, { headers: { 'x-forwarded-for': `10.0.0.${count}` } })
    ).json();
    const altcha = await solutionOf(challenge);
    const sent = { kind: 'change', id: 'esimerkki', file: textOf(count), lang: 'fi', speaksFor: false, altcha };
    const response = await fetch(`${url}/submissions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': `10.0.0.${count}` },
      body: JSON.stringify(sent),
    });
    const said = (await response.json()) as { receipt?: string };
    expect(response.status, JSON.stringify(said)).toBe(202);
    return said.receipt;
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

test('every receipt is on the disk at any moment, and a branch in the end', { timeout: 240_000 }, async () => {
  const at = await seeded();
  const received = new Map<number, string>();
  let count = 0;
  for (const kill of kills) {
    const { child, url } = await started(at);
    const gone = once(child, 'exit');
    const client = async () => {
      for (;;) {
        const number = ++count;
        const receipt = await send(url, number);
        if (receipt === undefined) return;
        received.set(number, receipt);
        if (received.size >= kill) child.kill('SIGKILL');
      }
    };
    await Promise.all(Array.from({ length: clients }, client));
    await gone;
    const onDisk = (receipt: string) =>
      ['queue', 'receipts'].some((name) => existsSync(join(at, 'data', name, `${receipt}.json`)));
    expect([...received.values()].filter((receipt) => !onDisk(receipt))).toEqual([]);
  }
  expect(received.size).toBeGreaterThanOrEqual(kills.at(-1) ?? 0);

  const { child, url } = await started(at);
  const waiting = async () => (await (await fetch(`${url}/health`)).json()) as { waiting: number };
  await expect.poll(waiting, { timeout: 120_000, interval: 200 }).toMatchObject({ waiting: 0 });
  const git = (...args: string[]) =>
    execFileSync('git', ['--git-dir', join(at, 'remote.git'), ...args], { encoding: 'utf8' });
  const branches = git('for-each-ref', '--format=%(refname:short)', 'refs/heads/intake').trim().split('\n');
  for (const [number, receipt] of received) {
    const branch = branchOf('esimerkki', textOf(number));
    expect(branches).toContain(branch);
    expect(git('show', `${branch}:${organisationPath('esimerkki')}`)).toBe(textOf(number));
    const headers = { 'x-forwarded-for': '10.0.0.1' };
    expect(await (await fetch(`${url}/submissions/${receipt}`, { headers })).json()).toMatchObject({ state: 'open' });
  }
  expect((await readdir(join(at, 'data/queue'))).filter((name) => name.endsWith('.part'))).toEqual([]);
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
});
