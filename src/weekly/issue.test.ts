import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { label, type Repository, readIssue, title, writeIssue } from './issue.ts';

/** An issue as GitHub gives it. */
interface Kept {
  number: number;
  state: string;
  title: string;
  body: string | null;
  user: { login: string } | null;
  labels: { name: string }[];
  pull_request?: object;
}

const bot = { login: 'github-actions[bot]' };
const ours = (facts: Partial<Kept> = {}): Kept => ({
  number: 7,
  state: 'open',
  title,
  body: 'before',
  user: bot,
  labels: [{ name: label }],
  ...facts,
});

let close = () => {};
afterEach(() => close());

/** A server with the part of GitHub's API that is asked for, and the issues that stand in it. */
async function github(issues: Kept[], { dropsLabels = false, status = 200 } = {}) {
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    const { method = '', url = '' } = request;
    asked.push(`${method} ${url}`);
    const answer = (code: number, body: unknown) =>
      response.writeHead(code, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (request.headers.authorization !== 'Bearer secret') return answer(401, {});
    if (status !== 200) return answer(status, { message: 'no' });
    const [, number, labels] = /\/issues\/(\d+)(\/labels)?$/.exec(url) ?? [];
    const issue = issues.find((one) => one.number === Number(number));
    const sent = method === 'GET' ? {} : await jsonOf(request);
    if (method === 'GET') return answer(200, issues);
    if (method === 'PATCH' && issue) return answer(200, Object.assign(issue, sent));
    if (labels && issue) {
      issue.labels = (sent['labels'] as string[]).map((name) => ({ name }));
      return answer(200, issue.labels);
    }
    const made = ours({ ...sent, number: 8, labels: dropsLabels ? [] : [{ name: label }] });
    issues.push(made);
    return answer(201, made);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  close = () => void server.close();
  const { port } = server.address() as AddressInfo;
  const repository: Repository = { api: `http://127.0.0.1:${port}`, name: 'a/b', token: 'secret', fetch };
  return { repository, asked, issues };
}

async function jsonOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  let text = '';
  for await (const chunk of request) text += chunk;
  return JSON.parse(text);
}

describe('the weekly issue', () => {
  test('is written anew where it stands', async () => {
    const { repository, asked, issues } = await github([ours()]);
    expect(await readIssue(repository)).toBe('before');
    await writeIssue(repository, 'after');
    expect(issues).toEqual([ours({ body: 'after' })]);
    expect(asked.at(-1)).toBe('PATCH /repos/a/b/issues/7');
  });

  test('is opened again where somebody has closed it: what it remembers goes on', async () => {
    const { repository, issues } = await github([ours({ state: 'closed' })]);
    expect(await readIssue(repository)).toBe('before');
    await writeIssue(repository, 'after');
    expect(issues).toEqual([ours({ body: 'after', state: 'open' })]);
  });

  test('is made where there is none, once', async () => {
    const { repository, issues } = await github([]);
    expect(await readIssue(repository)).toBe('');
    await writeIssue(repository, 'first');
    await writeIssue(repository, 'second');
    expect(issues).toEqual([ours({ number: 8, body: 'second' })]);
  });

  test('gets its label where GitHub has left it out: without it nobody would find it again', async () => {
    const { repository, issues, asked } = await github([], { dropsLabels: true });
    await writeIssue(repository, 'first');
    expect(asked.at(-1)).toBe('POST /repos/a/b/issues/8/labels');
    expect(issues[0]?.labels).toEqual([{ name: label }]);
  });

  test.each([{ user: { login: 'stranger' } }, { user: null }, { title: 'Another' }, { pull_request: {} }])(
    'is not that of anybody else, nor a pull request (%o)',
    async (facts) => {
      const { repository, issues } = await github([ours(facts)]);
      expect(await readIssue(repository)).toBe('');
      await writeIssue(repository, 'first');
      expect(issues).toEqual([ours(facts), ours({ number: 8, body: 'first' })]);
    },
  );

  test('without a text is as good as empty', async () => {
    const { repository } = await github([ours({ body: null })]);
    expect(await readIssue(repository)).toBe('');
  });

  test('is left as it is when the report is longer than GitHub takes', async () => {
    const { repository, asked } = await github([ours()]);
    await expect(writeIssue(repository, 'x'.repeat(65_537))).rejects.toThrow('65537');
    expect(asked).toEqual([]);
  });

  test.each([403, 404, 429, 500])('fails with what GitHub answered, and never tells the token (%i)', async (status) => {
    const { repository } = await github([ours()], { status });
    const error = await writeIssue(repository, 'after').catch((thrown: unknown) => String(thrown));
    expect(error).toBe(`Error: GitHub answered ${status} to GET issues`);
  });
});

test('what writes the issue needs no package', async () => {
  const text = await readFile(`${import.meta.dirname}/issue.ts`, 'utf8');
  expect(text).not.toMatch(/^import|\bimport\(/m);
});
