import { bodyHtml } from '#entry/body.ts';
import { type Source, sourceHash } from '#entry/hash.ts';
import type { Entry } from '#entry/read.ts';
import { isLang, type Lang } from '#i18n/languages.ts';
import type { Places } from '#places/places.ts';
import { type Organisation, organisation, type Page, page, translation } from '#schema/organisation.ts';
import { buildDirectory, type Directory, type Public } from './directory.ts';
import { type Listed, listed, type Text } from './listed.ts';

/** A written page of the site (about, privacy …) in one language; its summary is the page's description. */
export interface WrittenPage extends Text {
  name: string;
  title: string;
  /** Language of the version that the others translate. */
  from: Lang;
}

/** An organisation's facts and texts, as they are kept between reading and building. */
export interface Gathered {
  id: string;
  facts: Organisation;
  texts: Listed['texts'];
  /** The file as it stands. */
  source: string;
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
    const source = organisationSource({ data: facts, body: entry.body });
    const translated = (translations.get(entry.id) ?? []).flatMap((text) => translatedText(text, source) ?? []);
    const texts = Object.fromEntries([...translated, own].map((text) => [text.lang, text]));
    return [{ id: entry.id, facts, texts, source: entry.text }];
  });
}

/** Every valid entry as one directory. */
export function gatherDirectory(entries: Entry[], places: Places, known: Public = {}): Directory {
  const all = gatherOrganisations(entries).map(({ id, facts, texts }) => listed(id, facts, texts, places));
  return buildDirectory(all, places, known);
}

/** What the translations of an organisation translate. */
export const organisationSource = ({ data, body }: { data: Organisation; body: string }): Source => ({
  summary: data.summary,
  body,
});

/** What the translations of a page translate. */
export const pageSource = ({ data, body }: { data: Page; body: string }): Source => ({
  summary: `${data.title}\n${data.description}`,
  body,
});

/** The version of each page that the others translate, by the name of the page. */
export const originals = <T extends { id: string; data: Page }>(pages: readonly T[]): Map<string, T> =>
  new Map(pages.filter(({ data }) => data.of === undefined).map((page) => [page.id, page]));

/** A translation that readers may see; a draft is none yet. */
function translatedText(entry: Entry, source: Source): Text | undefined {
  const data = translation.safeParse(entry.frontmatter).data;
  if (!data || data.draft || !isLang(entry.lang)) return undefined;
  return {
    lang: entry.lang,
    summary: data.summary,
    html: bodyHtml(entry.body),
    by: data.by,
    outdated: data.of !== sourceHash(source, entry.body),
    reviewed: data.reviewed,
  };
}

/** The written pages among the entries. */
export function gatherPages(entries: Entry[]): WrittenPage[] {
  const parsed = entries.flatMap((entry) => {
    const data = entry.kind === 'page' ? page.safeParse(entry.frontmatter).data : undefined;
    return data && isLang(entry.lang) ? [{ id: entry.id, body: entry.body, lang: entry.lang, data }] : [];
  });
  const sources = originals(parsed);
  return parsed.map(({ id, body, lang, data }) => {
    const source = sources.get(id);
    return {
      name: id,
      lang,
      title: data.title,
      from: source?.lang ?? lang,
      summary: data.description,
      html: bodyHtml(body),
      by: data.by ?? 'original',
      outdated: data.of !== undefined && source !== undefined && data.of !== sourceHash(pageSource(source), body),
      reviewed: data.reviewed,
    };
  });
}
