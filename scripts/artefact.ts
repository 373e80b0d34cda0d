import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { artefactOf } from '#review/artefact.ts';
import { changedSince, type Git } from '#review/from-git.ts';

/** `node scripts/artefact.ts <base> <head> <file>` writes what the check of a pull request brings to its review. */
const [base = '', head = '', file = ''] = process.argv.slice(2);
const git: Git = (...args) => execFileSync('git', args, { maxBuffer: 2 ** 30 });
const commit = git('rev-parse', '--verify', `${head}^{commit}`).toString().trim();
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, artefactOf(commit, changedSince(git, base, commit)));
