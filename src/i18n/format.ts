import { languageNames, ownNames } from './language-names.ts';
import { type Lang, language } from './languages.ts';
import { isolated, type Key, keyNamed, translator } from './t.ts';

/** Options without which some locales print another calendar, other digits or another hour cycle. */
const safe = { calendar: 'gregory', numberingSystem: 'latn', hourCycle: 'h23', timeZone: 'UTC' } as const;

const once = <T>(make: (lang: Lang) => T) => {
  const made = new Map<Lang, T>();
  return (lang: Lang): T => {
    const found = made.get(lang) ?? make(lang);
    made.set(lang, found);
    return found;
  };
};

const dayFormat = once((lang) => dates(lang, { day: 'numeric', month: 'long', year: 'numeric' }));
const monthFormat = once((lang) => dates(lang, { month: 'long', year: 'numeric' }));
const monthName = once((lang) => dates(lang, { month: 'long' }));
const weekdays = once((lang) => dates(lang, { weekday: 'long' }));
const lists = once((lang) => new Intl.ListFormat(language(lang).locale, { type: 'conjunction' }));
const names = once((lang) => new Intl.DisplayNames(language(lang).locale, { type: 'language' }));
const collators = once((lang) => new Intl.Collator(language(lang).locale));
const numbers = once((lang) => new Intl.NumberFormat(language(lang).locale, { numberingSystem: 'latn' }));

function dates(lang: Lang, options: Intl.DateTimeFormatOptions) {
  return new Intl.DateTimeFormat(language(lang).locale, { ...safe, ...options });
}

const midnight = (day: string) => new Date(`${day}T00:00:00Z`);

/** A year, month or day (ISO 8601) in words: `2024-03` is "maaliskuu 2024". */
export function formatDate(lang: Lang, date: string): string {
  const { afterYear = '', monthToYear } = language(lang);
  if (date.length === 4) return `${date}${afterYear}`;
  if (date.length === 10) return dayFormat(lang).format(midnight(date));
  const month = midnight(`${date}-01`);
  return monthToYear === undefined
    ? monthFormat(lang).format(month)
    : `${monthName(lang).format(month)}${monthToYear}${date.slice(0, 4)}`;
}

/** Name of a weekday; 0 is Monday. */
export const weekday = (lang: Lang, day: number): string => weekdays(lang).format(new Date(Date.UTC(2024, 0, 1 + day)));

/** What stands between names in a row, outside a sentence. */
export const comma = (lang: Lang): string => language(lang).comma ?? ', ';

/** A list in words: "a, b and c". */
export function formatList(lang: Lang, items: Iterable<string>): string {
  const { and } = language(lang);
  const all = Array.from(items, (item) => isolated(lang, item));
  if (and === undefined) return lists(lang).format(all);
  return [all.slice(0, -1).join(comma(lang)), ...all.slice(-1)].filter(Boolean).join(and);
}

/** Name of a language (BCP 47) in the reader's language; our own tables where Intl is wrong or silent. */
export function languageName(lang: Lang, tag: string): string {
  const told = languageNames[lang]?.[tag];
  if (told) return told;
  const ours = keyNamed(`language.${tag}`);
  return ours ? translator(lang)(ours) : (names(lang).of(tag) ?? tag);
}

/** The first of a longer list: "a, b, c…". */
export function formatFirst(lang: Lang, items: readonly string[]): string {
  const { more = '…' } = language(lang);
  return `${items.map((item) => isolated(lang, item)).join(comma(lang))}${more}`;
}

/** Order of words in a language. */
export const compare = (lang: Lang) => collators(lang).compare;

export const formatNumber = (lang: Lang, number: number): string => numbers(lang).format(number);

/** Name of a language in itself, as its speakers look for it. */
export function ownName(tag: string): string {
  const name = ownNames[tag] ?? new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}

/** The forms of a counted string by plural category, with `#` for the number, for code in the browser; `zero` is for none. */
export function pluralForms(lang: Lang, key: Key): Record<string, string> {
  const t = translator(lang);
  const rules = new Intl.PluralRules(language(lang).locale);
  const forms: Record<string, string> = {};
  for (let count = 200; count >= 0; count--)
    forms[count === 0 ? 'zero' : rules.select(count)] = t(key, { count }).replace(formatNumber(lang, count), '#');
  return forms;
}
