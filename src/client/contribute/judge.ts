import { type Finding, gather } from '#checks/material.ts';
import { rulesOfOne } from '#checks/of-one.ts';
import { findingsOf } from '#checks/run.ts';
import type { Content } from '#entry/folder.ts';
import { fileHash } from '#entry/hash.ts';
import { organisationPath } from '#entry/path.ts';
import { print } from '#entry/print.ts';
import { read } from '#entry/read.ts';
import { type PlaceTables, readPlaces } from '#places/places.ts';
import { clockAt } from '#times/calendar.ts';
import { type Facts, filledIn } from './facts.ts';

export { bodyTree } from '#entry/body.ts';
export { fileHash };

/** The facts of a file; nothing where it cannot be read. */
export function factsIn(id: string, text: string): Facts | undefined {
  const entry = read(organisationPath(id), new TextEncoder().encode(text));
  return entry.fault ? undefined : { ...(entry.frontmatter as Facts), body: entry.body.trim() };
}

/** The file that says some facts, in canonical form. */
export function fileOf(facts: Facts): string {
  const { body = '', ...rest } = (filledIn(facts) ?? {}) as Facts;
  return print('organisation', rest, String(body));
}

/** What the rules of `npm run check` find in a file, as far as one file tells. */
export function judge(id: string, text: string, tables: PlaceTables): Finding[] {
  const path = organisationPath(id);
  const content: Content = {
    entries: [read(path, new TextEncoder().encode(text))],
    places: readPlaces(tables),
    glossaries: new Map(),
    phrases: new Map(),
    exceptions: [],
    lines: { path: '', text: '', rows: [] },
    services: { path: '', text: '', rows: [] },
    unlinkable: '',
    faults: [],
  };
  return findingsOf(rulesOfOne, gather(content, clockAt(new Date()).date)).filter(({ file }) => file === path);
}
