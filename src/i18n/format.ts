import { type Lang, language } from './languages.ts';

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
const weekdays = once((lang) => dates(lang, { weekday: 'long' }));
const lists = once((lang) => new Intl.ListFormat(language(lang).locale, { type: 'conjunction' }));
const names = once((lang) => new Intl.DisplayNames(language(lang).locale, { type: 'language' }));
const collators = once((lang) => new Intl.Collator(language(lang).locale));
const numbers = once((lang) => new Intl.NumberFormat(language(lang).locale, { numberingSystem: 'latn' }));

function dates(lang: Lang, options: Intl.DateTimeFormatOptions) {
  return new Intl.DateTimeFormat(language(lang).locale, { ...safe, ...options });
}

/** A year, month or day (ISO 8601) in words: `2024-03` is "maaliskuu 2024". */
export function formatDate(lang: Lang, date: string): string {
  if (/^\d{4}$/.test(date)) return date;
  const [format, full] = date.length === 7 ? [monthFormat, `${date}-01`] : [dayFormat, date];
  return format(lang).format(new Date(`${full}T00:00:00Z`));
}

/** Name of a weekday; 0 is Monday. */
export const weekday = (lang: Lang, day: number): string =>
  weekdays(lang).format(new Date(Date.UTC(2024, 0, 1 + day)));

export const formatList = (lang: Lang, items: Iterable<string>): string => lists(lang).format(items);

/** Name of a language (BCP 47) in the reader's language. */
export const languageName = (lang: Lang, tag: string): string => names(lang).of(tag) ?? tag;

/** Order of words in a language. */
export const compare = (lang: Lang) => collators(lang).compare;

export const formatNumber = (lang: Lang, number: number): string => numbers(lang).format(number);
