import type { Finding } from '#checks/material.ts';
import { contactIn, isPersonal } from '#checks/persons.ts';
import { addressesIn } from '#checks/street-address.ts';
import type { Entry } from '#entry/read.ts';
import type { Change } from './change.ts';

/** Tells whether a value of an entry must not be said again: a person's contact, the place of a shelter. */
export type IsSecret = (file: string, field: readonly string[], text: string) => boolean;

const rules: readonly string[] = ['persons', 'secret-address', 'safety'];

/** A comment is read by more people than the file that it is about, and stays when that is gone. */
export function secretsIn(change: Change, findings: readonly Finding[]): IsSecret {
  const told = new Set(
    findings
      .filter(({ rule, field }) => rules.includes(rule) && (rule !== 'safety' || field === 'locations'))
      .map(({ file, field }) => `${file} ${field.split('.')[0]}`),
  );
  const places = new Set(
    [...change.before.entries, ...change.after.entries].flatMap((entry) => (isShelter(entry) ? [entry.id] : [])),
  );
  const idOf = new Map(change.entries.map(({ path, id, kind }) => [path, kind === 'page' ? '' : id]));
  return (file, field, text) =>
    told.has(`${file} ${field[0]}`) ||
    (field[0] === 'body' ? text.split('\n').some(contactIn) : text.split(/\s+/).some(isPersonal)) ||
    (places.has(idOf.get(file) ?? '') &&
      (field[0] === 'locations' || field.at(-1) === 'where' || addressesIn(text).some(({ street }) => street)));
}

/** Whether an entry says so, even one whose facts do not fit the schema. */
function isShelter({ kind, frontmatter }: Entry): boolean {
  const { addressSecret, activities } = (frontmatter ?? {}) as Record<string, unknown>;
  return (
    kind === 'organisation' && (Boolean(addressSecret) || (Array.isArray(activities) && activities.includes('shelter')))
  );
}
