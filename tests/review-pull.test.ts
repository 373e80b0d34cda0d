import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { organisation } from '#checks/testing.ts';
import { marker } from '#review/marker.ts';
import { writer } from '#review/posted.ts';
import { importsOf } from './imports.ts';

/** A repository of ours, a fork's commit in it as GitHub has it, and a server that answers as GitHub does. */
const folder = mkdtempSync(join(tmpdir(), 'kotokartta-pull-'));
const path = 'content/organisations/esimerkki.md';
const was = organisation({ phone: '"+358401234567"' });
const will = was.replace('4567', '4568');
const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' }).trim();

const written: { method: string; url: string; body: Record<string, string>; token: string }[] = [];
let [head, base, blob] = ['', '', ''];
let comments: unknown[] = [];

const answers: [path: RegExp, answer: () => unknown][] = [
  [
    /\/pulls\?state=open&head=stranger%3Afix$/,
    () => [{ number: 7, body: '', head: { sha: head }, base: { sha: base } }],
  ],
  [/\/compare\//, () => ({ merge_base_commit: { sha: base } })],
  [/\/pulls\/7\/files\?/, () => [{ filename: path, status: 'modified', sha: blob }]],
  [/\/actions\/runs\/11\/artifacts/, () => ({ artifacts: [{ name: 'preview' }] })],
  [/\/issues\/7\/comments\?/, () => comments],
];

const server = createServer(async (request, response) => {
  const { method = '', url = '', headers } = request;
  let body = '';
  for await (const chunk of request) body += chunk;
  if (method !== 'GET') written.push({ method, url, body: JSON.parse(body), token: headers.authorization ?? '' });
  const answer = method === 'GET' ? answers.find(([path]) => path.test(url))?.[1]() : {};
  response.writeHead(answer === undefined ? 404 : 200).end(JSON.stringify(answer ?? {}));
});

beforeAll(async () => {
  cpSync(resolve('tests/fixture/content/places'), join(folder, 'content/places'), { recursive: true });
  mkdirSync(join(folder, 'content/organisations'));
  git('init', '--quiet', '-b', 'main');
  git('config', 'user.name', 'Testi');
  git('config', 'user.email', 'testi@esimerkki.fi');
  const commit = (text: string) => {
    writeFileSync(join(folder, path), text);
    git('add', '--all');
    git('commit', '--quiet', '-m', 'x');
    return git('rev-parse', 'HEAD');
  };
  base = commit(was);
  head = commit(will);
  blob = git('rev-parse', `HEAD:${path}`);
  git('checkout', '--quiet', base);
  const run = { id: 11, head_sha: head, head_branch: 'fix', head_repository: { owner: { login: 'stranger' } } };
  writeFileSync(join(folder, 'event.json'), JSON.stringify({ workflow_run: run }));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
}, 60_000);

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

/** What the two jobs do with an artefact. */
async function review(artefact: string | undefined) {
  written.length = 0;
  if (artefact !== undefined) writeFileSync(join(folder, 'change.json'), artefact);
  const run = async (script: string, token: string, ...args: string[]) => {
    const env = {
      PATH: process.env['PATH'] ?? '',
      GITHUB_API_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      GITHUB_REPOSITORY: 'o/r',
      GITHUB_TOKEN: token,
      GITHUB_EVENT_PATH: join(folder, 'event.json'),
    };
    await promisify(execFile)(process.execPath, [resolve(`scripts/${script}.ts`), ...args], { cwd: folder, env });
  };
  await run('review-pull', 'reads', artefact === undefined ? 'nothing.json' : 'change.json', 'message.json');
  expect(written).toEqual([]);
  await run('review-comment', 'writes', 'message.json');
  return written;
}

const honest = () => {
  execFileSync(process.execPath, [resolve('scripts/artefact.ts'), base, head, 'honest.json'], { cwd: folder });
  return readFileSync(join(folder, 'honest.json'), 'utf8');
};

test('an honest check leads to one comment, which the next one renews', async () => {
  comments = [];
  const [said, ...more] = await review(honest());
  expect(more).toEqual([]);
  expect(said).toMatchObject({ method: 'POST', url: '/repos/o/r/issues/7/comments', token: 'Bearer writes' });
  expect(said?.body['body']).toContain('<td><code>040 1234567</code></td><td><code>040 1234568</code></td>');
  comments = [{ id: 3, body: `${marker} {} -->\nold`, user: { login: writer } }];
  expect(await review(honest())).toMatchObject([{ method: 'PATCH', url: '/repos/o/r/issues/comments/3' }]);
}, 60_000);

test.each([
  ['says another text', () => honest().replace(/"base64":"[^"]+"/, `"base64":"${btoa(was)}"`)],
  ['is of another commit', () => honest().replace(head, base)],
  ['is none', () => 'PK'],
  ['is missing', () => undefined],
])(
  'an artefact that %s is not believed, and that is said',
  async (_, artefact) => {
    comments = [];
    const [said] = await review(artefact());
    expect(said?.body['body']).toContain('"reasons":["artefact"]');
    expect(said?.body['body']).not.toContain('1234568');
  },
  60_000,
);

test('a newer commit has come: this one is not spoken of', async () => {
  const newest = head;
  const artefact = honest();
  head = base;
  try {
    expect(await review(artefact)).toEqual([]);
  } finally {
    head = newest;
  }
}, 60_000);

test('what may write imports no package', () => {
  const seen = new Set<string>();
  const packages = (file: string): string[] => {
    if (seen.has(file)) return [];
    seen.add(file);
    return importsOf(readFileSync(file, 'utf8')).flatMap(({ from }) => {
      if (from.startsWith('#')) return packages(`src/${from.slice(1)}`);
      if (from.startsWith('./')) return packages(join(file, '..', from));
      return [from];
    });
  };
  expect([...new Set(packages('scripts/review-comment.ts'))]).toEqual(['node:fs']);
  expect([...seen].length).toBeGreaterThan(3);
});
