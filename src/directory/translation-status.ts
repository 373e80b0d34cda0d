import { type Lang, type Language, languages } from '#i18n/languages.ts';
import type { Directory } from './directory.ts';
import type { WrittenPage } from './gather.ts';
import type { Listed, Text } from './listed.ts';

/** How much of something stands in a language. */
export interface Count {
  count: number;
  all: number;
}

/** How far the translation into one language has come. */
export interface TranslationStatus {
  lang: Lang;
  words: Language['words'];
  pages: Count;
  summaries: Count;
  descriptions: Count;
  /** Texts and pages at which a native reader has looked. */
  reviewed: number;
  /** Organisations whose original has changed since the translation. */
  outdated: Listed[];
}

/** The status of every language of the site, in the order of the table. */
export function translationStatus({ organisations }: Directory, pages: readonly WrittenPage[]): TranslationStatus[] {
  const names = new Set(pages.map(({ name }) => name)).size;
  const all = organisations.length;
  return languages.map(({ tag: lang, words }) => {
    const texts = organisations.flatMap(({ texts }): Text[] => (texts[lang] ? [texts[lang]] : []));
    const written = pages.filter((page) => page.lang === lang);
    return {
      lang,
      words,
      pages: { count: written.length, all: names },
      summaries: { count: texts.length, all },
      descriptions: { count: texts.filter(({ html }) => html !== '').length, all },
      reviewed: [...texts, ...written].filter(({ reviewed }) => reviewed !== undefined).length,
      outdated: organisations.filter(({ texts }) => texts[lang]?.outdated),
    };
  });
}
