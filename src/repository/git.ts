import { spawn } from 'node:child_process';
import { Unavailable } from './unavailable.ts';

/** Milliseconds after which Git is told to stop. */
const patience = 120_000;

export interface GitOptions {
  input?: string;
  /** Environment variables, such as `GIT_INDEX_FILE`. */
  env?: Record<string, string>;
  cwd?: string;
  /** Exit codes that are an answer. */
  codes?: readonly number[];
}

/** What Git said, and its exit code. */
export interface GitAnswer {
  text: string;
  code: number;
}

/**
 * Runs Git in a repository, without a shell: arguments are data. No hook runs, no terminal is asked, no helper that is an
 * address (`ext::`) starts. Throws `Unavailable` where it fails.
 */
export function git(folder: string, args: readonly string[], options: GitOptions = {}): Promise<GitAnswer> {
  const { input = '', env = {}, cwd, codes = [0] } = options;
  return new Promise((resolve, reject) => {
    const child = spawn('git', ['--git-dir', folder, ...settings, ...args], {
      cwd,
      env: { ...inherited(), ...env, GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
      stdio: ['pipe', 'pipe', 'pipe'],
      timeout: patience,
    });
    const [out, faults]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (part: Buffer) => out.push(part));
    child.stderr.on('data', (part: Buffer) => faults.push(part));
    child.on('error', (error) => reject(new Unavailable(`git: ${error.message}`)));
    child.on('close', (code) => {
      if (code !== null && codes.includes(code)) return resolve({ text: Buffer.concat(out).toString('utf8'), code });
      reject(
        new Unavailable(`git ${args[0]}: ${told(Buffer.concat(faults).toString('utf8')) || `ended with ${code}`}`),
      );
    });
    // A Git that has ended early takes no input.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}

const settings = [
  ['core.hooksPath', '/dev/null'],
  ['core.autocrlf', 'false'],
  ['core.symlinks', 'false'],
  ['protocol.ext.allow', 'never'],
  ['gc.autoDetach', 'false'],
].flatMap(([name, value]) => ['-c', `${name}=${value}`]);

/** Where the process runs inside another Git, such as a hook, that one's repository is none of ours. */
const inherited = () =>
  Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^GIT_(?:DIR|WORK_TREE|INDEX_FILE|OBJECT_DIRECTORY)$/.test(name)),
  );

/** The last line of what Git complained of, without a password that an address may hold. */
const told = (faults: string) => (faults.trim().split('\n').at(-1) ?? '').replace(/\/\/[^/@\s]*@/g, '//');
