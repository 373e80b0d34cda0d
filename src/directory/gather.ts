import { bodyHtml } from '#entry/body.ts';
import { textHash } from '#entry/hash.ts';
import type { Entry } from '#entry/read.ts';
import { isLang, type Lang } from '#i18n/languages.ts';
import type { Places } from '#places/places.ts';
import { organisation, page, translation } from '#schema/organisation.ts';
import { buildDirectory, type Directory, type Listed, listed, type Text } from './directory.ts';

/** A written page of the site (about, privacy …) in one language. */
export interface WrittenPage {
  name: string;
  lang: Lang;
  title: string;
  description: string;
  html: string;
}

/** Every valid entry as one directory; entries with findings are left out, for the checks have named them. */
export function gatherDirectory(entries: Entry[], places: Places): Directory {
  const texts = new Map<string, Entry[]>();
  for (const entry of entries)
    if (entry.kind === 'translation') texts.set(entry.id, [...(texts.get(entry.id) ?? []), entry]);
  const all = entries.flatMap((entry): Listed[] => {
    if (entry.kind !== 'organisation') return [];
    const facts = organisation.safeParse(entry.frontmatter).data;
    if (!facts) return [];
    const own: Text = {
      lang: facts.language,
      summary: facts.summary,
      html: bodyHtml(entry.body),
      by: 'original',
      outdated: false,
    };
    const hash = textHash(facts.summary, entry.body);
    const translated = (texts.get(entry.id) ?? []).flatMap((text) => translatedText(text, hash) ?? []);
    const byLang = Object.fromEntries([...translated, own].map((text) => [text.lang, text]));
    return [listed(entry.id, facts, byLang, places)];
  });
  return buildDirectory(all, places);
}

function translatedText(entry: Entry, hash: string): Text | undefined {
  const data = translation.safeParse(entry.frontmatter).data;
  if (!data || !isLang(entry.lang)) return undefined;
  return {
    lang: entry.lang,
    summary: data.summary,
    html: bodyHtml(entry.body),
    by: data.by,
    outdated: data.of !== hash,
  };
}

/** The written pages among the entries. */
export function gatherPages(entries: Entry[]): WrittenPage[] {
  return entries.flatMap(({ kind, id, lang, frontmatter, body }) => {
    const data = kind === 'page' ? page.safeParse(frontmatter).data : undefined;
    return data && isLang(lang) ? [{ name: id, lang, ...data, html: bodyHtml(body) }] : [];
  });
}
