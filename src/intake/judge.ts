import { isDeepStrictEqual } from 'node:util';
import { checkOne } from '#checks/index.ts';
import { type Finding, gather, type Material, onFile } from '#checks/material.ts';
import { organisationPath } from '#entry/path.ts';
import { print } from '#entry/print.ts';
import { type Entry, read } from '#entry/read.ts';

/** The text of an entry as it was sent, in canonical form, and what is wrong with it. */
export interface Judged {
  text: string;
  /** Errors; without any, the text can become a branch. */
  findings: Finding[];
}

/** Judges the text of an entry by the rules of `npm run check`, as if it stood among the present content. */
export function judge(id: string, sent: string, present: Material): Judged {
  const path = organisationPath(id);
  const entry = read(path, new TextEncoder().encode(sent));
  const text = entry.fault ? '' : print('organisation', entry.frontmatter, entry.body);
  const found = errorsOf(among(present, entry), path);
  const standing = found.length > 0 ? errorsOf(present, path).map(said) : [];
  const errors = found.filter((finding) => !standing.includes(said(finding)));
  if (errors.length === 0 && !isSame(entry, read(path, new TextEncoder().encode(text))))
    errors.push({ rule: 'readable', ...onFile(path, unwritable) });
  return { text, findings: errors };
}

/**
 * Rules whose faults a sender cannot mend: whatever a layout was, the canonical one is written, and translations are for
 * editors, whom the check of the pull request tells of them.
 */
const others = ['layout', 'danger-texts'];

const errorsOf = (material: Material, path: string) =>
  checkOne(material, path).filter(({ level, rule }) => level === 'error' && !others.includes(rule));

/** A finding by what it says: one that is old stops nobody who mends another. */
const said = ({ rule, field, message }: Finding) => [rule, field, message.en].join(' ');

/** The present content with an entry put in its place. */
function among(present: Material, entry: Entry): Material {
  const { entries, organisations, byId, broken } = gather({ ...present, entries: [entry] }, present.today);
  const rest = <T extends Entry>(list: readonly T[]) => list.filter(({ path }) => path !== entry.path);
  return {
    ...present,
    entries: [...rest(present.entries), ...entries],
    organisations: [...rest(present.organisations), ...organisations],
    byId: new Map([...[...present.byId].filter(([id]) => id !== entry.id), ...byId]),
    broken: new Set([...[...present.broken].filter((path) => path !== entry.path), ...broken]),
    changed: new Set([entry.path]),
  };
}

/** Whether what was read is what will be read again. */
const isSame = (entry: Entry, again: Entry) =>
  isDeepStrictEqual(again.frontmatter, entry.frontmatter) && words(again.body) === words(entry.body);

const words = (body: string) => body.replace(/\s+/g, ' ').trim();

const unwritable = {
  fi: 'Tiedostossa on jotakin, mikä katoaisi vakiomuodossa. Kirjoita tiedot yksinkertaisemmin, tai lähetä viesti toimitukselle.',
  en: 'Something in the file would be lost in its canonical form. Write the facts more simply, or send a message to the editors.',
};
