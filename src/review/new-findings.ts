import { check } from '#checks/index.ts';
import { type Finding, gather } from '#checks/material.ts';
import type { Change } from './change.ts';

/** Rules that compare organisations with each other. */
const comparing: readonly string[] = ['duplicates', 'copied'];

/** What the check says of a change, apart from what it said before. */
export interface NewFindings {
  findings: Finding[];
  /** Organisations that are nearly the same as another, and sentences that another has. */
  similar: Finding[];
}

/** Findings of the files that change, and errors that the change makes in others: a translation that has lost its original. */
export function newFindings({ before, after, files, today }: Change): NewFindings {
  const changed = files.map(({ path }) => path);
  const touched = new Set(changed);
  const old = new Set(check(gather(before, today)).map(key));
  const come = check(gather(after, today, changed)).filter((finding) => !old.has(key(finding)));
  const mine = come.filter(({ file }) => touched.has(file));
  const errors = come.filter(
    ({ file, level, rule }) => !touched.has(file) && level === 'error' && !comparing.includes(rule),
  );
  return {
    findings: [...mine.filter(({ rule }) => !comparing.includes(rule)), ...errors].sort(errorsFirst),
    similar: mine.filter(({ rule }) => comparing.includes(rule)),
  };
}

/** Lines move when others come before them: a finding is the same wherever it stands. */
const key = ({ rule, file, field, message }: Finding) => [rule, file, field, message.en].join('\n');

const errorsFirst = (a: Finding, b: Finding) => Number(a.level === 'warning') - Number(b.level === 'warning');
