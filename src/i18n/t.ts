import { IntlMessageFormat } from 'intl-messageformat';
import { type Lang, language } from './languages.ts';
import en from './strings/en.json' with { type: 'json' };
import fi from './strings/fi.json' with { type: 'json' };
import sv from './strings/sv.json' with { type: 'json' };

/** English is the reference: its keys are the keys of every language. */
export type Key = keyof typeof en;
export type Values = Record<string, string | number>;

/** Says a string in one language. Values fill its ICU placeholders. */
export type Translate = (key: Key, values?: Values) => string;

const strings: Record<Lang, Record<Key, string>> = { fi, sv, en };

export const keys = Object.keys(en) as Key[];

/** The raw string with its ICU placeholders. */
export const pattern = (lang: Lang, key: Key): string => strings[lang][key];

const translators = new Map<Lang, Translate>();

/** The translator of a language; made once. */
export function translator(lang: Lang): Translate {
  const made = translators.get(lang) ?? makeTranslator(lang);
  translators.set(lang, made);
  return made;
}

function makeTranslator(lang: Lang): Translate {
  const { locale } = language(lang);
  const formats = new Map<Key, IntlMessageFormat | string>();
  return (key, values) => {
    let format = formats.get(key);
    if (format === undefined) {
      const text = strings[lang][key];
      format = text.includes('{') ? new IntlMessageFormat(text, locale) : text;
      formats.set(key, format);
    }
    return typeof format === 'string' ? format : String(format.format(values));
  };
}
