import { execFileSync } from 'node:child_process';
import { type Content, readUnpacked } from '#entry/folder.ts';

/** Runs Git with these arguments and gives what it prints. */
export type Git = (...args: string[]) => Uint8Array;

/** Git for a command: in a folder, with an environment of its own. */
export const gitIn =
  (options: { cwd?: string | undefined; env?: NodeJS.ProcessEnv } = {}) =>
  (...args: string[]): Buffer =>
    execFileSync('git', args, { ...options, maxBuffer: 2 ** 30 });

/** The content of a commit. */
export const contentAt = (git: Git, commit: string): Promise<Content> =>
  readUnpacked((folder) =>
    execFileSync('tar', ['-x', '-C', folder], { input: git('archive', '--format=tar', commit, 'content') }),
  );
