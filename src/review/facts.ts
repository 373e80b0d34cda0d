import type { Entry } from '#entry/read.ts';
import { type Organisation, organisation } from '#schema/organisation.ts';
import type { Change, EntryChange } from './change.ts';

/** The facts of an organisation's entry that fits the schema; nothing of any other. */
export const organisationIn = (entry: Entry | undefined): Organisation | undefined =>
  entry?.kind === 'organisation' && !entry.fault ? organisation.safeParse(entry.frontmatter).data : undefined;

/** Organisations that stand before a change and after it. */
export const replaced = ({ entries }: Change): (EntryChange & { was: Organisation; will: Organisation })[] =>
  entries.flatMap((entry) => {
    const [was, will] = [organisationIn(entry.before), organisationIn(entry.after)];
    return was && will ? [{ ...entry, was, will }] : [];
  });

/** Ids of organisations whose own file a change touches. */
export const organisationsOf = ({ entries }: Change): string[] =>
  entries.flatMap(({ kind, id }) => (kind === 'organisation' ? [id] : []));
