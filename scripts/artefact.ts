import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { gitIn } from '#repository/local.ts';
import { artefactOf } from '#review/artefact.ts';
import { changedSince } from '#review/from-git.ts';

/** `node scripts/artefact.ts <base> <head> <file>` writes what the check of a pull request brings to its review. */
const [base = '', head = '', file = ''] = process.argv.slice(2);
const git = gitIn();
const commit = git('rev-parse', '--verify', `${head}^{commit}`).toString().trim();
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, artefactOf(commit, changedSince(git, base, commit)));
