import { expect, test } from 'vitest';
import { propose } from './propose.ts';
import { pretend } from './testing.ts';

const outcome = {
  path: 'content/organisations/naisten-tupa.md',
  text: 'Ää',
  title: 'naisten-tupa (#7)',
  body: 'Closes #7',
};
const opened = {
  'GET git/ref/heads/main': { object: { sha: 'abc' } },
  'POST git/refs': {},
  'GET contents/content/organisations/naisten-tupa.md?ref=issue-7': 404,
  'PUT contents/content/organisations/naisten-tupa.md': {},
  'POST pulls': {},
};

test('writes one file to a branch of its own and opens a pull request', async () => {
  const { send, asked } = pretend(opened);
  await propose(outcome, 7, 'main', send);
  expect(asked.filter(([name]) => !name.startsWith('GET'))).toEqual([
    ['POST git/refs', { ref: 'refs/heads/issue-7', sha: 'abc' }],
    [
      'PUT contents/content/organisations/naisten-tupa.md',
      { message: 'naisten-tupa (#7)', content: Buffer.from('Ää').toString('base64'), branch: 'issue-7' },
    ],
    ['POST pulls', { title: 'naisten-tupa (#7)', head: 'issue-7', base: 'main', body: 'Closes #7' }],
  ]);
});

test('a second time begins the same branch anew and replaces the file', async () => {
  const { send, asked } = pretend({
    ...opened,
    'POST git/refs': 422,
    'PATCH git/refs/heads/issue-7': {},
    'GET contents/content/organisations/naisten-tupa.md?ref=issue-7': { sha: 'old' },
    'POST pulls': 422,
  });
  await propose(outcome, 7, 'main', send);
  expect(asked.map(([name]) => name)).toContain('PATCH git/refs/heads/issue-7');
  expect(asked.find(([name]) => name.startsWith('PUT'))?.[1]).toMatchObject({ sha: 'old' });
});

test('what cannot be proposed is told under the issue, and the label goes', async () => {
  const { send, asked } = pretend({ 'POST issues/7/comments': {}, 'DELETE issues/7/labels/accepted': 404 });
  await propose({ comment: 'Korjaa.' }, 7, 'main', send);
  expect(asked).toEqual([
    ['POST issues/7/comments', { body: 'Korjaa.' }],
    ['DELETE issues/7/labels/accepted', undefined],
  ]);
});

test.each([
  '.github/workflows/check.yml',
  'content/organisations/../../package.json',
  'content/organisations/A.md',
  'content/organisations/a.md\n',
  'content/translations/fi/a.md',
])('asks nothing for another file: %j', async (path) => {
  const { send, asked } = pretend(opened);
  await expect(propose({ ...outcome, path }, 7, 'main', send)).rejects.toThrow('No such file');
  expect(asked).toEqual([]);
});

test('asks nothing for a file that nobody could read', async () => {
  const { send, asked } = pretend(opened);
  await expect(propose({ ...outcome, text: 'ä'.repeat(15_001) }, 7, 'main', send)).rejects.toThrow('No such file');
  expect(asked).toEqual([]);
});
