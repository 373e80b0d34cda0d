import { sourceHash } from '#entry/hash.ts';
import { print } from '#entry/print.ts';
import type { Entry } from '#entry/read.ts';
import { organisation, page } from '#schema/organisation.ts';
import { organisationSource, pageSource } from './gather.ts';

/** A file with what is to stand in it. */
export interface Renewed {
  path: string;
  text: string;
}

/**
 * Renews `of` in the translations of some organisations or pages after an edit so small that the translations still
 * hold. Translations that are up to date, or whose original is missing or faulty, are left out.
 */
export function renew(entries: readonly Entry[], ids: readonly string[], lang?: string): Renewed[] {
  return entries.flatMap((entry): Renewed[] => {
    const frontmatter = entry.frontmatter as Record<string, unknown> | undefined;
    if (!ids.includes(entry.id) || !frontmatter?.['of'] || (lang && entry.lang !== lang)) return [];
    const source = sourceOf(entry, entries);
    const of = source && sourceHash(source, entry.body);
    if (!of || frontmatter['of'] === of) return [];
    return [{ path: entry.path, text: print(entry.kind, { ...frontmatter, of }, entry.body) }];
  });
}

function sourceOf({ kind, id }: Entry, entries: readonly Entry[]) {
  for (const entry of entries) {
    if (entry.id !== id) continue;
    if (kind === 'page' && entry.kind === 'page') {
      const data = page.safeParse(entry.frontmatter).data;
      if (data && !data.of) return pageSource({ data, body: entry.body });
    }
    if (kind === 'translation' && entry.kind === 'organisation') {
      const data = organisation.safeParse(entry.frontmatter).data;
      if (data) return organisationSource({ data, body: entry.body });
    }
  }
  return undefined;
}
