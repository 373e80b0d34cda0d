import { expect, test } from 'vitest';
import type { Api } from '#repository/github.ts';
import { hasPreview, pullOf } from './pull.ts';

const [head, base, from] = ['a', 'b', 'c'].map((letter) => letter.repeat(40));
const event = {
  workflow_run: {
    id: 11,
    head_sha: head,
    head_branch: 'fix & more',
    head_repository: { owner: { login: 'some-one' } },
  },
};
const pull = (sha: string | undefined) => ({ number: 7, body: null, head: { sha }, base: { sha: base }, title: 'x' });

/** GitHub with these answers by the beginnings of paths, and what it was asked. */
function gitHub(answers: Record<string, unknown>) {
  const asked: string[] = [];
  const api: Api = async (_, path) => {
    asked.push(path);
    return Object.entries(answers).find(([start]) => path.startsWith(`/repos/o/r${start}`))?.[1];
  };
  return { api, asked };
}

const files = [
  { filename: 'a.md', status: 'modified', sha: '1', patch: '@@ -1 +1 @@' },
  { filename: 'new.md', status: 'renamed', sha: '2', previous_filename: 'old.md' },
  { filename: 'gone.md', status: 'removed', sha: '3' },
];

test('the open pull request whose newest commit the run has checked, from a fork as well', async () => {
  const { api, asked } = gitHub({
    '/pulls?': [pull('x'), pull(head)],
    '/pulls/7/files': files,
    '/compare/': { merge_base_commit: { sha: from } },
  });
  expect(await pullOf(api, 'o/r', event)).toEqual({
    ...{ number: 7, body: '', head, from, run: 11 },
    files: [
      { path: 'a.md', blob: '1' },
      { path: 'new.md', blob: '2' },
      { path: 'old.md' },
      { path: 'gone.md', blob: undefined },
    ],
    patches: new Map([['a.md', '@@ -1 +1 @@']]),
  });
  expect(asked).toEqual([
    '/repos/o/r/pulls?state=open&head=some-one%3Afix%20%26%20more',
    `/repos/o/r/compare/${base}...${head}?per_page=1`,
    '/repos/o/r/pulls/7/files?per_page=100&page=1',
  ]);
});

test('none where a newer commit has come, or it is closed', async () => {
  expect(await pullOf(gitHub({ '/pulls?': [pull('newer')] }).api, 'o/r', event)).toBeUndefined();
  expect(await pullOf(gitHub({ '/pulls?': [] }).api, 'o/r', event)).toBeUndefined();
});

test('whether there is a preview', async () => {
  const artifacts = (...names: string[]) =>
    gitHub({ '/actions/runs/11/': { artifacts: names.map((name) => ({ name })) } }).api;
  expect(await hasPreview(artifacts('change', 'preview'), 'o/r', 11)).toBe(true);
  expect(await hasPreview(artifacts('change'), 'o/r', 11)).toBe(false);
});
