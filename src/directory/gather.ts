import { bodyHtml } from '#entry/body.ts';
import { textHash } from '#entry/hash.ts';
import type { Entry } from '#entry/read.ts';
import { isLang, type Lang } from '#i18n/languages.ts';
import type { Places } from '#places/places.ts';
import { type Organisation, organisation, page, translation } from '#schema/organisation.ts';
import { buildDirectory, type Directory, type Listed, listed, type Text } from './directory.ts';

/** A written page of the site (about, privacy …) in one language. */
export interface WrittenPage {
  name: string;
  lang: Lang;
  title: string;
  description: string;
  html: string;
}

/** An organisation's facts and texts, as they are kept between reading and building. */
export interface Gathered {
  id: string;
  facts: Organisation;
  texts: Listed['texts'];
}

/** Every valid organisation with its translations; entries with findings are left out, for the checks have named them. */
export function gatherOrganisations(entries: Entry[]): Gathered[] {
  const translations = Map.groupBy(
    entries.filter(({ kind }) => kind === 'translation'),
    ({ id }) => id,
  );
  return entries.flatMap((entry): Gathered[] => {
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
    const translated = (translations.get(entry.id) ?? []).flatMap((text) => translatedText(text, hash) ?? []);
    const texts = Object.fromEntries([...translated, own].map((text) => [text.lang, text]));
    return [{ id: entry.id, facts, texts }];
  });
}

/** Every valid entry as one directory. */
export function gatherDirectory(entries: Entry[], places: Places): Directory {
  const all = gatherOrganisations(entries).map(({ id, facts, texts }) => listed(id, facts, texts, places));
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
