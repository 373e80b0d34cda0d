import type { Lang } from '#i18n/languages.ts';
import { pattern } from '#i18n/t.ts';
import type { PlaceNames } from './places.ts';

/** Name of a place for readers of a language: official names, elsewhere the local one with its transliteration. */
export function nameIn(lang: Lang, { fi, sv, en, local, written }: PlaceNames): string {
  if (lang === 'fi' || lang === 'fi-simple') return fi;
  if (lang === 'sv') return sv;
  if (lang === 'en') return en;
  const own = written[lang];
  return own ? pattern(lang, 'value.note').replace('{value}', local).replace('{note}', own) : local;
}
