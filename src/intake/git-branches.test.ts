import { execFileSync } from 'node:child_process';
import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openClone } from './clone.ts';
import { gitBranches } from './git-branches.ts';
import type { Job, Opened } from './queue.ts';
import { contentFiles, entryText, folder, job, standing } from './testing.ts';

/** A remote made of the small content, a copy of it, and what was told of jobs. */
async function opened() {
  const root = await folder();
  const [remote = '', seed = '', data = ''] = ['remote.git', 'seed', 'data'].map((name) => join(root, name));
  await mkdir(join(seed, 'content/organisations'), { recursive: true });
  for (const [path, text] of Object.entries(contentFiles)) await writeFile(join(seed, path), text);
  await writeFile(join(seed, 'secret.txt'), 'not content');
  const clone = await openClone(remote, data, seed);
  const parent = await clone.fetch();
  const told: Opened[] = [];
  const refused: string[] = [];
  const branches = gitBranches(clone);
  const open = (...jobs: Job[]) =>
    branches.open(jobs, {
      opened: async (_, where) => void told.push(where),
      refused: ({ id }) => void refused.push(id),
    });
  const git = (...args: string[]) =>
    execFileSync('git', ['--git-dir', remote, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
  const heads = () => git('for-each-ref', '--format=%(refname:short)', 'refs/heads/intake').split('\n').filter(Boolean);
  return { root, remote, seed, data, clone, parent, branches, open, told, refused, git, heads };
}

describe('the remote', () => {
  test('is made when it is missing, with the content alone', async () => {
    const { git, clone, parent } = await opened();
    expect(git('ls-tree', '-r', '--name-only', 'main').split('\n')).toEqual(Object.keys(contentFiles).sort());
    const { entries } = await clone.content(parent);
    expect(Object.fromEntries(entries.map(({ path, text }) => [path, text]))).toEqual(contentFiles);
  });

  test('is left as it is when it is there', async () => {
    const { remote, seed, data, git, parent } = await opened();
    await writeFile(join(seed, 'content/organisations/lisa.md'), 'x');
    expect(await (await openClone(remote, data, seed)).fetch()).toBe(parent);
    expect(git('rev-parse', 'main')).toBe(parent);
  });

  test('that is no path and no address is refused', async () => {
    await expect(openClone('--upload-pack=touch x', '/nowhere', '/nowhere')).rejects.toThrow('INTAKE_GIT');
  });

  test('that does not answer, or asks for a program, is told', async () => {
    const { data, seed } = await opened();
    for (const remote of ['file:///nowhere.git', 'ext::sh -c true'])
      await expect((await openClone(remote, data, seed)).fetch()).rejects.toThrow('git');
  });

  test('a link in the content is never followed', async () => {
    const { root, seed } = await opened();
    await symlink('/etc/hostname', join(seed, 'content/organisations/linkki.md'));
    const clone = await openClone(join(root, 'other.git'), join(root, 'data2'), seed);
    const { entries } = await clone.content(await clone.fetch());
    const link = entries.find(({ id }) => id === 'linkki');
    expect(link?.text).toBe('/etc/hostname');
    expect(link?.fault).toBeDefined();
  });
});

describe('a job', () => {
  test('becomes a branch that changes the one file, by nobody', async () => {
    const { open, told, parent, git } = await opened();
    const one = job(parent);
    await open(one);
    expect(told).toMatchObject([{ branch: one.branch, id: 'esimerkki' }]);
    expect(git('diff', '--name-status', 'main', one.branch)).toBe('M\tcontent/organisations/esimerkki.md');
    expect(`${git('show', `${one.branch}:content/organisations/esimerkki.md`)}\n`).toBe(one.text);
    expect(git('log', '-1', '--format=%an %cn %ad', '--date=iso-strict', one.branch)).toMatch(
      /^Kotokartta intake Kotokartta intake 2026-11-22T10:00:00/,
    );
    expect(git('ls-tree', one.branch, 'content/organisations/esimerkki.md')).toMatch(/^100644 blob/);
    expect(git('rev-parse', 'main')).toBe(parent);
  });

  test('that was sent twice, or by two people, is one branch', async () => {
    const { open, told, parent, git, heads } = await opened();
    await open(job(parent), job(parent, { receipt: 'b'.repeat(32), at: '2026-11-22T11:00:00.000Z' }));
    const first = git('rev-parse', job(parent).branch);
    await open(job(parent), job(parent, { receipt: 'd'.repeat(32), at: '2026-11-23T11:00:00.000Z' }));
    expect(heads()).toEqual([job(parent).branch]);
    expect(git('rev-parse', job(parent).branch)).toBe(first);
    expect(told.map(({ commit }) => commit)).toEqual([first, first, first, first]);
  });

  test('leaves what an editor has added to its branch', async () => {
    const { open, parent, git, told } = await opened();
    const one = job(parent);
    await open(one);
    const added = git('commit-tree', `${one.branch}^{tree}`, '-p', one.branch, '-m', 'editor');
    git('update-ref', `refs/heads/${one.branch}`, added);
    await open(one);
    expect(git('rev-parse', one.branch)).toBe(added);
    expect(told.at(-1)?.commit).toBe(added);
  });

  test('that is new adds one file', async () => {
    const { open, parent, git } = await opened();
    const one = job(parent, { kind: 'new', id: 'uusi', text: entryText({ name: 'Uusi ry' }) });
    await open(one);
    expect(git('diff', '--name-status', 'main', one.branch)).toBe('A\tcontent/organisations/uusi.md');
  });

  test('that cannot be made does not stop the others', async () => {
    const { open, parent, refused, heads } = await opened();
    const lost = job('0'.repeat(40), { id: 'turvakoti', text: standing.turvakoti });
    await open(lost, job(parent));
    expect(refused).toEqual(['turvakoti']);
    expect(heads()).toEqual([job(parent).branch]);
  });

  test('runs no hook of the repository', async () => {
    const { open, parent, data, root, heads } = await opened();
    const hooks = join(data, 'clone.git/hooks');
    await mkdir(hooks, { recursive: true });
    await writeFile(join(hooks, 'pre-push'), `#!/bin/sh\ntouch ${root}/ran\nexit 1\n`);
    await chmod(join(hooks, 'pre-push'), 0o755);
    await open(job(parent));
    expect(heads()).toHaveLength(1);
  });

  test('of a remote that does not answer waits', async () => {
    const { root, seed, parent } = await opened();
    const clone = await openClone(join(root, 'remote.git'), join(root, 'data'), seed);
    const gone = gitBranches({ ...clone, remote: join(root, 'gone.git') });
    await expect(gone.open([job(parent)], { opened: async () => {}, refused: () => {} })).rejects.toThrow('git');
  });
});

describe('what became of a branch', () => {
  test('nothing yet', async () => {
    const { open, told, branches, parent } = await opened();
    await open(job(parent));
    expect(await branches.fate(told[0] as Opened)).toBe('open');
  });

  test('it was merged', async () => {
    const { open, told, branches, parent, git } = await opened();
    await open(job(parent));
    git('update-ref', 'refs/heads/main', told[0]?.commit ?? '');
    expect(await branches.fate(told[0] as Opened)).toBe('accepted');
  });

  test('its text was taken over by another commit', async () => {
    const { open, told, branches, parent, git } = await opened();
    const one = job(parent);
    await open(one);
    git('update-ref', 'refs/heads/main', git('commit-tree', `${one.branch}^{tree}`, '-p', parent, '-m', 'squashed'));
    git('update-ref', '-d', `refs/heads/${one.branch}`);
    expect(await branches.fate(told[0] as Opened)).toBe('accepted');
  });

  test('it was removed', async () => {
    const { open, told, branches, parent, git } = await opened();
    await open(job(parent));
    git('update-ref', '-d', `refs/heads/${job(parent).branch}`);
    expect(await branches.fate(told[0] as Opened)).toBe('declined');
  });
});
