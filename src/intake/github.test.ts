import { describe, expect, onTestFinished, test } from 'vitest';
import { Unavailable } from '#repository/unavailable.ts';
import { smallGitHub } from '../../tests/github/server.ts';
import { gitHubBranches } from './github.ts';
import type { Job, Opened } from './queue.ts';
import { entryText, job, moment } from './testing.ts';

const parent = '1'.repeat(40);

async function opened(patience = 10_000) {
  const gitHub = await smallGitHub(parent);
  onTestFinished(() => {
    gitHub.close();
    expect(gitHub.strayed).toEqual([]);
  });
  const now = () => Date.parse(moment);
  const access = { repository: 'o/r', token: 'ghs_secret', api: gitHub.url, patience, now };
  const branches = gitHubBranches(access);
  const told: Opened[] = [];
  const refused: string[] = [];
  const open = (...jobs: Job[]) =>
    branches.open(jobs, {
      opened: async (_, where) => void told.push(where),
      refused: (_, reason) => void refused.push(reason),
    });
  const fault = async (...jobs: Job[]): Promise<Unavailable> => {
    const error = await open(...jobs).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Unavailable);
    return error as Unavailable;
  };
  return { gitHub, branches, open, told, refused, fault };
}

describe('a job', () => {
  test('becomes a branch of one file and a pull request, as GitHub has published it', async () => {
    const { gitHub, open, told } = await opened();
    const one = job(parent, { message: 'SALAISUUS', contact: 'a@b.fi' });
    await open(one);
    expect(told).toMatchObject([{ branch: one.branch, id: 'esimerkki', pull: 1 }]);
    expect([...gitHub.trees.values()]).toEqual([
      {
        base_tree: 't'.repeat(40),
        tree: [{ path: 'content/organisations/esimerkki.md', mode: '100644', type: 'blob', content: one.text }],
      },
    ]);
    expect(gitHub.commits.get(told[0]?.commit ?? '')).toMatchObject({
      parents: [parent],
      author: { name: 'Kotokartta intake', date: '2026-11-22T10:00:00Z' },
    });
    expect(gitHub.refs.get(`heads/${one.branch}`)).toBe(told[0]?.commit);
    expect(gitHub.pulls).toMatchObject([{ title: 'Change esimerkki', head: one.branch }]);
    const said = JSON.stringify([[...gitHub.commits.values()], gitHub.pulls]);
    for (const word of ['SALAISUUS', 'a@b.fi', one.receipt]) expect(said).not.toContain(word);
  });

  test('sent twice is one branch and one pull request', async () => {
    const { gitHub, open, told } = await opened();
    await open(job(parent));
    await open(job(parent, { receipt: 'b'.repeat(32), at: '2026-11-23T10:00:00.000Z' }));
    expect(told[1]).toEqual(told[0]);
    expect(gitHub.pulls).toHaveLength(1);
    expect(gitHub.asked.filter((name) => name === 'git/create-ref')).toHaveLength(1);
  });

  test.each([1, 2, 3, 4, 5, 6])('goes on where it was left when answer %i fails', async (count) => {
    const { gitHub, open, fault, told } = await opened();
    gitHub.faults = [...Array.from({ length: count - 1 }, () => undefined), { status: 502 }];
    await fault(job(parent));
    expect(told).toEqual([]);
    await open(job(parent));
    expect(gitHub.pulls).toHaveLength(1);
    expect(told).toMatchObject([{ branch: job(parent).branch, pull: 1 }]);
  });

  test('whose pull request stands already, open or closed, is that one', async () => {
    const { gitHub, open, told } = await opened();
    await open(job(parent));
    const [pull] = gitHub.pulls;
    if (pull) pull.state = 'closed';
    await open(job(parent));
    expect(told.map(({ pull: number }) => number)).toEqual([1, 1]);
  });
});

describe('a refusal of GitHub', () => {
  test.each([
    [{ status: 401, body: { message: 'Bad credentials' } }, 600],
    [{ status: 403, body: { message: 'Resource not accessible by integration' } }, 600],
    [{ status: 403, headers: { 'retry-after': '37' } }, 37],
    [{ status: 429, headers: { 'retry-after': '5' } }, 5],
    [{ status: 429 }, 60],
    [
      {
        status: 403,
        headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Date.parse(moment) / 1000 + 90) },
      },
      90,
    ],
    [{ status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '99999999999' } }, 86_400],
    [{ status: 403, headers: { 'retry-after': 'soon' } }, 60],
    [{ status: 409, body: { message: 'Git Repository is empty.' } }, 0],
    [{ status: 500 }, 0],
    [{ status: 503, headers: { 'retry-after': '120' } }, 120],
    [{ status: 200, body: { surprise: true } }, 60],
  ])('%j makes everything wait %i seconds', async (answer, seconds) => {
    const { gitHub, fault, told, refused } = await opened();
    gitHub.faults.push(answer);
    expect((await fault(job(parent), job(parent))).retryAfter).toBe(seconds);
    expect([told, refused]).toEqual([[], []]);
    expect(gitHub.asked).toHaveLength(1);
  });

  test('that is none, but silence, is not waited for', async () => {
    const { gitHub, fault } = await opened(50);
    gitHub.faults.push({ status: 'never' });
    expect((await fault(job(parent))).message).toContain('does not answer');
  });

  test('of one job lets the others pass', async () => {
    const { gitHub, open, told, refused } = await opened();
    const other = job(parent, { id: 'turvakoti', text: entryText({ name: 'Turva' }) });
    gitHub.faults.push({ status: 404 }, { status: 404, body: { message: 'Not Found' } });
    await open(job(parent), other);
    expect(refused).toEqual(['GitHub 404: Not Found']);
    gitHub.faults.push({ status: 404 });
    await open(job('2'.repeat(40), { text: entryText({ phone: '"+358401234561"' }) }));
    expect(refused).toEqual(['GitHub 404: Not Found', 'GitHub 404: Not Found']);
    expect(told.map(({ id }) => id)).toEqual(['turvakoti']);
  });

  test('that cannot be processed is told with its reason', async () => {
    const { gitHub, open, refused } = await opened();
    const errors = [{ message: 'tree.path contains a malformed path component' }];
    gitHub.faults.push({ status: 404 });
    gitHub.faults.push({ status: 422, body: { message: 'Validation Failed', errors } });
    await open(job(parent));
    expect(refused).toEqual(['GitHub 422: Validation Failed tree.path contains a malformed path component']);
  });

  test('never tells the token', async () => {
    const { gitHub, fault } = await opened();
    gitHub.faults.push({ status: 401 });
    expect((await fault(job(parent))).message).not.toContain('ghs_secret');
    const nowhere = { repository: 'o/r', token: 'ghs_secret', api: 'http://127.0.0.1:1' };
    const gone = gitHubBranches(nowhere).open([job(parent)], { opened: async () => {}, refused: () => {} });
    await expect(gone).rejects.toThrow(/^GitHub does not answer(?!.*ghs_secret)/);
  });

  test('a repository that is none is told at once', () => {
    expect(() => gitHubBranches({ repository: 'o/r/../x', token: 't' })).toThrow('GITHUB_REPOSITORY');
  });
});

test.each([
  ['open', null, 'open'],
  ['closed', null, 'declined'],
  ['closed', '2026-11-23T10:00:00Z', 'accepted'],
])('a pull request that is %s, merged %s, was %s', async (state, merged_at, expected) => {
  const { gitHub, open, told, branches } = await opened();
  await open(job(parent));
  Object.assign(gitHub.pulls[0] ?? {}, { state, merged_at });
  expect(await branches.fate(told[0] as Opened)).toBe(expected);
});
