import { type Lang, langs } from '#i18n/languages.ts';
import type { EntryChange } from './change.ts';
import { organisationIn } from './facts.ts';

/** Pages of an organisation that a preview shows. */
export interface Preview {
  id: string;
  langs: Lang[];
}

/** Organisations of one preview. */
const most = 20;

/** The pages that a change touches, each in two languages: first those in which words change, then those of the editors. */
export function previewOf(entries: readonly EntryChange[]): Preview[] {
  const shown = entries.filter(({ kind, after }) => kind !== 'page' && after && !after.fault);
  return [...Map.groupBy(shown, ({ id }) => id)].slice(0, most).map(([id, all]) => {
    const own = all.map(({ after, lang }) => organisationIn(after)?.language ?? lang);
    const wanted = [...new Set([...own, 'fi', 'en'])];
    return { id, langs: wanted.flatMap((lang) => langs.find((one) => one === lang) ?? []).slice(0, 2) };
  });
}
