export interface Language {
  /** BCP 47 tag: the first segment of every address, and `lang` of every page. */
  tag: string;
  /** The language's name in the language itself, as its readers look for it. */
  autonym: string;
  dir: 'ltr' | 'rtl';
  /** Locale given to Intl; `en-FI` because dates and hours are read in Finland. */
  locale: string;
  /** Pagefind's language: a stemmer where it has one. */
  pagefind: string;
  /** What of an organisation's text is promised: both for all, summaries for all, or summaries where the country or the net is served. */
  promise: 'texts' | 'summaries' | 'nationwide texts' | 'nationwide summaries';
  /** Who wrote the words of the site, and the day (ISO 8601) on which a native reader had looked at them. */
  words: { by: 'original' | 'person' | 'machine'; reviewed?: string };
  /** Languages that its readers may also know, best first; English, then Finnish, where nothing stands here. */
  also?: readonly string[];
  /** Fonts that devices have for the script, and its line height, where those of Latin letters do not do. */
  script?: { fonts: string; lineHeight: number };
  /** Between the last two of a list, where Intl has no lists. */
  and?: string;
  /** Between names in a row, where it is not a Latin comma and a space. */
  comma?: string;
  /** After the first of a longer list, where it is not an ellipsis close to the last of them. */
  more?: string;
  /** After a year that stands alone. */
  afterYear?: string;
  /** Between a month and its year, where Intl has no pattern for the two. */
  monthToYear?: string;
}

const machine = { by: 'machine' } as const;
const arabic = {
  fonts: 'system-ui, "Segoe UI", Tahoma, "Noto Sans Arabic", "Noto Naskh Arabic", sans-serif',
  lineHeight: 1.8,
};
const han = {
  fonts: 'system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans SC", "Noto Sans CJK SC", sans-serif',
  lineHeight: 1.75,
};
const thai = {
  fonts: 'system-ui, Thonburi, "Leelawadee UI", "Noto Sans Thai", "Noto Sans Thai Looped", sans-serif',
  lineHeight: 1.85,
};

/** The one table of the languages of the site, in the order of menus; routes, search, sitemap and checks read it. */
export const languages = [
  {
    tag: 'fi',
    autonym: 'suomi',
    dir: 'ltr',
    locale: 'fi',
    pagefind: 'fi',
    promise: 'texts',
    words: { by: 'original' },
    also: ['fi-simple', 'en', 'sv'],
    more: ' …',
  },
  {
    tag: 'fi-simple',
    autonym: 'selkosuomi',
    dir: 'ltr',
    locale: 'fi',
    pagefind: 'fi',
    promise: 'nationwide texts',
    words: machine,
    also: ['fi', 'en'],
    more: ' …',
  },
  {
    tag: 'sv',
    autonym: 'svenska',
    dir: 'ltr',
    locale: 'sv-FI',
    pagefind: 'sv',
    promise: 'texts',
    words: { by: 'original' },
    also: ['en', 'fi'],
    more: ' …',
  },
  {
    tag: 'en',
    autonym: 'English',
    dir: 'ltr',
    locale: 'en-FI',
    pagefind: 'en',
    promise: 'texts',
    words: { by: 'original' },
    also: ['fi', 'sv'],
  },
  { tag: 'ru', autonym: 'русский', dir: 'ltr', locale: 'ru', pagefind: 'ru', promise: 'summaries', words: machine },
  { tag: 'uk', autonym: 'українська', dir: 'ltr', locale: 'uk', pagefind: 'uk', promise: 'summaries', words: machine },
  {
    tag: 'ar',
    autonym: 'العربية',
    dir: 'rtl',
    locale: 'ar',
    pagefind: 'ar',
    promise: 'summaries',
    words: machine,
    script: arabic,
    comma: '، ',
  },
  { tag: 'so', autonym: 'Soomaali', dir: 'ltr', locale: 'so', pagefind: 'so', promise: 'summaries', words: machine },
  {
    tag: 'fa',
    autonym: 'فارسی',
    dir: 'rtl',
    locale: 'fa',
    pagefind: 'fa',
    promise: 'summaries',
    words: machine,
    script: arabic,
    comma: '، ',
  },
  {
    tag: 'ckb',
    autonym: 'کوردی (سۆرانی)',
    dir: 'rtl',
    locale: 'ckb',
    pagefind: 'ckb',
    promise: 'summaries',
    words: machine,
    script: arabic,
    and: ' و ',
    comma: '، ',
    monthToYear: 'ی ',
  },
  {
    tag: 'et',
    autonym: 'eesti',
    dir: 'ltr',
    locale: 'et',
    pagefind: 'et',
    promise: 'nationwide summaries',
    words: machine,
  },
  {
    tag: 'zh-Hans',
    autonym: '简体中文',
    dir: 'ltr',
    locale: 'zh-Hans',
    pagefind: 'zh',
    promise: 'nationwide summaries',
    words: machine,
    script: han,
    comma: '、',
    more: '……',
    afterYear: '年',
  },
  {
    tag: 'vi',
    autonym: 'Tiếng Việt',
    dir: 'ltr',
    locale: 'vi',
    pagefind: 'vi',
    promise: 'nationwide summaries',
    words: machine,
  },
  {
    tag: 'sq',
    autonym: 'shqip',
    dir: 'ltr',
    locale: 'sq',
    pagefind: 'sq',
    promise: 'nationwide summaries',
    words: machine,
  },
  {
    tag: 'th',
    autonym: 'ไทย',
    dir: 'ltr',
    locale: 'th',
    pagefind: 'th',
    promise: 'nationwide summaries',
    words: machine,
    script: thai,
  },
  {
    tag: 'tr',
    autonym: 'Türkçe',
    dir: 'ltr',
    locale: 'tr',
    pagefind: 'tr',
    promise: 'nationwide summaries',
    words: machine,
  },
  {
    tag: 'es',
    autonym: 'español',
    dir: 'ltr',
    locale: 'es',
    pagefind: 'es',
    promise: 'nationwide summaries',
    words: machine,
  },
  {
    tag: 'fr',
    autonym: 'français',
    dir: 'ltr',
    locale: 'fr',
    pagefind: 'fr',
    promise: 'nationwide summaries',
    words: machine,
  },
] as const satisfies readonly Language[];

export type Lang = (typeof languages)[number]['tag'];

export const langs: readonly Lang[] = languages.map(({ tag }) => tag);

/** The languages of letters, signs and friends in Finland: readers of every language search by their words, and linked data stand on their pages. */
export const commonLangs: readonly Lang[] = ['fi', 'sv', 'en'];

export const isLang = (value: unknown): value is Lang => langs.some((lang) => lang === value);

const byTag = new Map<string, Language>(languages.map((row) => [row.tag, row]));

/** The row of a site language. */
export const language = (lang: Lang): Language => byTag.get(lang) ?? languages[0];

/** The language that readers of a site language speak, as services name theirs: easy Finnish is Finnish, `zh-Hans` Chinese. */
export const spoken = (lang: Lang): string => lang.replace(/-.*/, '');

/** `lang` and `dir` of a piece of text that stands on a page in another language; nothing on one in the same. */
export const marks = (text: Lang, page: Lang): { lang?: Lang; dir?: Language['dir'] } =>
  text === page ? {} : { lang: text, dir: language(text).dir };
