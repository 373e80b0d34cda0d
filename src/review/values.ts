import { timeLines } from '#directory/hours.ts';
import { readable } from '#directory/next-step.ts';
import { termKey } from '#directory/value-words.ts';
import { formatDate, languageName } from '#i18n/format.ts';
import { isLang, type Lang, language } from '#i18n/languages.ts';
import type { Sentence } from '#i18n/sentence.ts';
import { keyNamed, translator } from '#i18n/t.ts';
import { nameIn } from '#places/name-in.ts';
import type { Places } from '#places/places.ts';
import { languageTag, phone, slot, asOf as writtenDate } from '#schema/types.ts';

/** The same said in both languages of the editors. */
export const both = (said: (lang: 'fi' | 'en') => string): Sentence => ({ fi: said('fi'), en: said('en') });

/** Words that no page of the site needs. */
const own: Readonly<Record<string, Sentence>> = {
  'status active': { fi: 'toimii', en: 'active' },
  'status unclear': { fi: 'epäselvä', en: 'unclear' },
  'status ended': { fi: 'lopettanut', en: 'ended' },
  'by organisation': { fi: 'järjestö itse', en: 'the organisation itself' },
  'by editor': { fi: 'toimittaja', en: 'an editor' },
  'by person': { fi: 'ihminen', en: 'a person' },
  'by machine': { fi: 'kone', en: 'a machine' },
  'stepFree unknown': { fi: 'ei tiedetä', en: 'not known' },
};

/** Characters of one value; who wants more opens the file. */
const longest = 300;
const deepest = 4;
const mostItems = 30;

/** A value of a field in words, for people; what fits no schema is shown as it stands. Never throws. */
export const valueInWords = (field: string, value: unknown, places: Places): Sentence =>
  both((lang) => shortened(inWords(lang, field, value, places, 0)));

const shortened = (text: string) => (text.length > longest ? `${text.slice(0, longest)}…` : text);

function inWords(lang: 'fi' | 'en', field: string, value: unknown, places: Places, depth: number): string {
  if (value === null || typeof value !== 'object') return scalar(lang, field, value, places);
  if (depth >= deepest) return '…';
  const slots = slot.safeParse(value);
  if (slots.success)
    return timeLines(lang, [slots.data])
      .map(({ days, times }) => `${days} ${times}`.replaceAll('\u2060', ''))
      .join();
  const items = Array.isArray(value) ? value.map((item) => [field, item] as const) : Object.entries(value);
  const said = items.slice(0, mostItems).map(([name, item]) => inWords(lang, name, item, places, depth + 1));
  return [...said, ...(items.length > mostItems ? ['…'] : [])].join(Array.isArray(value) ? '; ' : ', ');
}

function scalar(lang: 'fi' | 'en', field: string, value: unknown, places: Places): string {
  const text = String(value);
  const told = own[`${field} ${text}`];
  if (told) return told[lang];
  if (value === true) return lang === 'fi' ? 'kyllä' : 'yes';
  if (typeof value !== 'string') return text;
  const word = field === 'stepFree' ? keyNamed(`org.stepfree.${text}`) : termKey(field, text);
  if (word) return translator(lang)(word);
  if (field === 'serves' || field === 'basedIn') return areaName(lang, text, places);
  if (field === 'language' || field === 'languages') return languageInWords(lang, text);
  if (field === 'phone' && phone.safeParse(text).success) return readable(text).replaceAll('\u00a0', ' ');
  if (writtenDate.safeParse(text).success)
    return text === 'unknown' ? translator(lang)('org.source.undated') : dateInWords(lang, text);
  return text;
}

function areaName(lang: Lang, name: string, places: Places): string {
  const area = places.area(name);
  if (area === undefined) return name;
  return typeof area === 'string' ? translator(lang)(`org.area.${area}`) : nameIn(lang, area);
}

const languageInWords = (lang: Lang, tag: string): string => {
  if (tag === 'fi-simple' && isLang(tag)) return language(tag).autonym;
  return languageTag.safeParse(tag).success ? languageName(lang, tag) : tag;
};

/** A year may be any four digits; only fields of dates ask. */
const dateInWords = (lang: Lang, date: string): string => (date.length === 4 ? date : formatDate(lang, date));
