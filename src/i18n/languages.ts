export interface Language {
  /** BCP 47 tag: the first segment of every address, and `lang` of every page. */
  tag: string;
  /** The language's name in the language itself, as its readers look for it. */
  autonym: string;
  dir: 'ltr' | 'rtl';
  /** Locale given to Intl; `en-FI` because dates and hours are read in Finland. */
  locale: string;
  /** Code of Pagefind's stemmer. */
  pagefind: string;
}

/** The one table of the languages of the site; menus, routes, search and checks read it. */
export const languages = [
  { tag: 'fi', autonym: 'suomi', dir: 'ltr', locale: 'fi', pagefind: 'fi' },
  { tag: 'sv', autonym: 'svenska', dir: 'ltr', locale: 'sv-FI', pagefind: 'sv' },
  { tag: 'en', autonym: 'English', dir: 'ltr', locale: 'en-FI', pagefind: 'en' },
] as const satisfies readonly Language[];

export type Lang = (typeof languages)[number]['tag'];

export const langs: readonly Lang[] = languages.map(({ tag }) => tag);

export const isLang = (value: unknown): value is Lang => langs.some((lang) => lang === value);

/** The row of a site language. */
export function language(lang: Lang): Language {
  return languages.find(({ tag }) => tag === lang) ?? languages[0];
}
