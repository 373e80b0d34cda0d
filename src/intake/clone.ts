import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Content, readContent } from '#entry/folder.ts';
import { type GitOptions, git } from '#repository/git.ts';
import { author } from './branch.ts';

/** The branch that holds what is published. */
export const main = 'main';

/** A bare copy of a remote repository, and what a submission needs of it. */
export interface Clone {
  /** Fetches what has been published; gives its commit. */
  fetch(): Promise<string>;
  /** The content of a commit. */
  content(commit: string): Promise<Content>;
  /** Runs Git in the copy. */
  run(args: readonly string[], options?: GitOptions): Promise<string>;
  /** Runs Git with an index of its own. */
  withIndex<T>(work: (env: Record<string, string>) => Promise<T>): Promise<T>;
  remote: string;
}

/**
 * Opens the copy of a remote in a folder. A remote that is a path and is missing is made, with the `content/` of `seed` as
 * its first commit.
 */
export async function openClone(remote: string, folder: string, seed: string): Promise<Clone> {
  if (remote.startsWith('-')) throw new Error(`INTAKE_GIT is no path and no address: ${remote}`);
  const isPath = !/^[\w+.-]+:|^[^/]+@/.test(remote);
  if (isPath && !existsSync(remote)) await makeRemote(resolve(remote), seed);
  const copy = resolve(folder, 'clone.git');
  await mkdir(copy, { recursive: true });
  await git(copy, ['init', '--quiet', '--bare', '--template=']);
  let count = 0;
  const clone: Clone = {
    remote: isPath ? resolve(remote) : remote,
    run: async (args, options) => (await git(copy, args, options)).text.trim(),
    async withIndex(work) {
      const index = resolve(folder, `index.${process.pid}.${++count}`);
      try {
        return await work({ GIT_INDEX_FILE: index });
      } finally {
        await rm(index, { force: true });
      }
    },
    async fetch() {
      const wanted = `+refs/heads/${main}:refs/heads/${main}`;
      await clone.run(['fetch', '--quiet', '--no-tags', '--', clone.remote, wanted]);
      return clone.run(['rev-parse', '--verify', '--end-of-options', `refs/heads/${main}^{commit}`]);
    },
    async content(commit) {
      const place = resolve(folder, `content.${process.pid}.${++count}`);
      try {
        await clone.withIndex(async (env) => {
          await clone.run(['read-tree', `${commit}:content`], { env });
          const inPlace = { cwd: place, env: { ...env, GIT_WORK_TREE: place } };
          await mkdir(place);
          await clone.run(['checkout-index', '--all', '--force', '--prefix=content/'], inPlace);
        });
        return await readContent(place);
      } finally {
        await rm(place, { recursive: true, force: true });
      }
    },
  };
  return clone;
}

const by = (at: string): Record<string, string> => ({
  GIT_AUTHOR_NAME: author.name,
  GIT_AUTHOR_EMAIL: author.email,
  GIT_AUTHOR_DATE: at,
  GIT_COMMITTER_NAME: author.name,
  GIT_COMMITTER_EMAIL: author.email,
  GIT_COMMITTER_DATE: at,
});

async function makeRemote(remote: string, seed: string): Promise<void> {
  const making = `${remote}.${process.pid}.part`;
  await mkdir(making, { recursive: true });
  const run = async (args: string[], env: Record<string, string> = {}) =>
    (await git(making, args, { env, cwd: seed })).text.trim();
  await run(['init', '--quiet', '--bare', '--template=', `--initial-branch=${main}`]);
  const index = { GIT_INDEX_FILE: join(making, 'seed-index') };
  await run(['add', '--force', '--', 'content'], { ...index, GIT_WORK_TREE: resolve(seed) });
  const tree = await run(['write-tree'], index);
  const commit = await run(['commit-tree', tree, '-m', 'Begin with this content'], by(new Date(0).toISOString()));
  await run(['update-ref', `refs/heads/${main}`, commit]);
  await rm(index.GIT_INDEX_FILE, { force: true });
  await rename(making, remote);
}
