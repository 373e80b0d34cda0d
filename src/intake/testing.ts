import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { expect, onTestFinished } from 'vitest';
import type { z } from 'zod';
import { english, finnish, material, organisation } from '#checks/testing.ts';
import { print } from '#entry/print.ts';
import { read } from '#entry/read.ts';
import { findingsAnswer } from './answers.ts';
import { app, type Intake } from './app.ts';
import { branchOf } from './branch.ts';
import type { Branches } from './branches.ts';
import { challenges } from './challenge.ts';
import { limits } from './limits.ts';
import { type Job, openQueue, type Queue } from './queue.ts';
import { follower } from './receipt.ts';

/** For tests only: an intake without a network, and what people send to it. */

export const secret = 'a secret of tests that has more than enough letters';
export const today = '2026-11-22';
export const moment = '2026-11-22T10:00:00.000Z';

/** A folder of its own, gone with the test. */
export async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'kotokartta-intake-'));
  onTestFinished(() => rm(path, { recursive: true, force: true }));
  return path;
}

/** The text of a good entry in canonical form. */
export function entryText(facts: Record<string, string> = {}, text = finnish): string {
  const { frontmatter, body } = read('content/organisations/a.md', Buffer.from(organisation(facts, text)));
  return print('organisation', frontmatter, body);
}

/** What stands in the content of these tests. */
export const standing = {
  esimerkki: entryText(),
  turvakoti: entryText(
    {
      name: 'Turvakoti',
      summary: 'A safe place for who has been hit.',
      addressSecret: 'true',
      activities: '[shelter]',
      phone: '"+358401234567"',
      language: 'en',
    },
    english,
  ),
};

export const contentFiles: Record<string, string> = Object.fromEntries(
  Object.entries(standing).map(([id, text]) => [`content/organisations/${id}.md`, text]),
);

/** Branches that are made of nothing. */
export const noBranches: Branches = {
  open: async () => {},
  fate: async () => 'open',
};

export interface Made {
  intake: Intake;
  queue: Queue;
  routes: ReturnType<typeof app>;
  /** Sends a submission with a solved challenge; fields given as undefined are left out. */
  submit(fields: object): Promise<Response>;
  /** Lines that were logged. */
  logged: string[];
}

/** An intake on a small content, with what a test gives in place of its parts. */
export async function madeIntake(parts: Partial<Intake> = {}, branches: Branches = noBranches): Promise<Made> {
  const queue = parts.queue ?? (await openQueue(await folder()));
  const logged: string[] = [];
  const present = { commit: 'c'.repeat(40), material: { ...material(contentFiles), today } };
  const intake: Intake = {
    queue,
    present: async () => present,
    secret,
    moment: () => moment,
    today: () => today,
    challenges: challenges(secret, 1),
    limit: limits(() => 0),
    follow: follower(queue, branches, () => 0),
    wake: () => {},
    proxies: 0,
    log: (line) => logged.push(line),
    ...parts,
  };
  const routes = app(intake);
  const submit = async (fields: object) => {
    const { altcha = await solved(intake), ...rest } = fields as { altcha?: string };
    const body = JSON.stringify({ kind: 'change', id: 'esimerkki', lang: 'so', speaksFor: false, ...rest, altcha });
    return routes.request('/submissions', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  };
  return { intake, queue, routes, submit, logged };
}

/** A challenge of an intake and its solution, as a form sends them. */
export const solved = async (intake: Pick<Intake, 'challenges'>): Promise<string> =>
  solutionOf(await intake.challenges.create());

export async function solutionOf(challenge: Awaited<ReturnType<Intake['challenges']['create']>>): Promise<string> {
  const solution = await solveChallenge({ challenge, deriveKey });
  return Buffer.from(JSON.stringify({ challenge, solution })).toString('base64');
}

/** A change of `esimerkki` that waits. */
export const job = (parent: string, facts: Partial<Job> = {}): Job => {
  const text = facts.text ?? entryText({ phone: '"+358401234560"' });
  const id = facts.id ?? 'esimerkki';
  return {
    receipt: 'a'.repeat(32),
    at: moment,
    kind: 'change',
    lang: 'so',
    speaksFor: false,
    id,
    text,
    parent,
    branch: branchOf(id, text),
    ...facts,
  };
};

/** What an answer says, if it is what it should be. */
export const readAs = async <T extends z.ZodType>(response: Response, schema: T): Promise<z.infer<T>> =>
  schema.parse(await response.json());

/** The findings of a refusal. */
export async function findingsOf(response: Response) {
  expect(response.status).toBe(400);
  return (await readAs(response, findingsAnswer)).findings;
}

export const post = (body: BodyInit, type = 'application/json', headers = {}) => ({
  method: 'POST',
  headers: { 'content-type': type, ...headers },
  body,
});

/** A good change of `esimerkki`. */
export const changed = entryText({ phone: '"+358401234560"' });
