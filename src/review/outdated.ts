import { gatherDirectory, gatherPages } from '#directory/gather.ts';
import { translationStatus } from '#directory/translation-status.ts';
import type { Content } from '#entry/folder.ts';
import type { Change } from './change.ts';

/** Translations whose original a change leaves behind. */
export interface Outdated {
  /** Of an organisation, or of a page of the site. */
  kind: 'organisation' | 'page';
  id: string;
  langs: string[];
}

/** Which translations a change makes outdated; those that were so before are no fault of it. */
export function outdatedBy({ before, after, entries }: Change): Outdated[] {
  const ids = new Set(entries.map(({ id }) => id));
  const old = new Set(outdatedIn(before, ids).map(key));
  const come = outdatedIn(after, ids).filter((one) => !old.has(key(one)));
  return [...Map.groupBy(come, ({ kind, id }) => `${kind} ${id}`).values()].map((all) => ({
    kind: all[0]?.kind ?? 'organisation',
    id: all[0]?.id ?? '',
    langs: all.map(({ lang }) => lang),
  }));
}

interface OutdatedOne extends Omit<Outdated, 'langs'> {
  lang: string;
}

const key = ({ kind, id, lang }: OutdatedOne) => `${kind} ${id} ${lang}`;

function outdatedIn({ entries, places }: Content, ids: ReadonlySet<string>): OutdatedOne[] {
  const some = entries.filter(({ id }) => ids.has(id));
  const directory = gatherDirectory(some, places);
  const pages = gatherPages(some);
  return [
    ...translationStatus(directory, pages).flatMap(({ lang, outdated }) =>
      outdated.map(({ id }): OutdatedOne => ({ kind: 'organisation', id, lang })),
    ),
    ...pages.flatMap(({ name, lang, outdated }): OutdatedOne[] => (outdated ? [{ kind: 'page', id: name, lang }] : [])),
  ];
}
