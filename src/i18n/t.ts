import { IntlMessageFormat } from 'intl-messageformat';
import { type Lang, langs, language } from './languages.ts';
import en from './strings/en.json' with { type: 'json' };

/** English is the reference: its keys are the keys of every language. */
export type Key = keyof typeof en;
export type Values = Record<string, string | number>;

/** Says a string in one language. Values fill its ICU placeholders. */
export type Translate = (key: Key, values?: Values) => string;

type Strings = Record<Key, string>;

/** The file of each row of the table; that none lacks a key, a test proves. */
const strings = new Map<Lang, Strings>(
  await Promise.all(
    langs.map(async (lang): Promise<[Lang, Strings]> => {
      const file: { default: Strings } = await import(`./strings/${lang}.json`, { with: { type: 'json' } });
      return [lang, file.default];
    }),
  ),
);

export const keys = Object.keys(en) as Key[];

/** The key of a name that was put together from parts; nothing where there is no such string. */
export const keyNamed = (name: string): Key | undefined => (Object.hasOwn(en, name) ? (name as Key) : undefined);

/** The raw string with its ICU placeholders. */
export const pattern = (lang: Lang, key: Key): string => strings.get(lang)?.[key] ?? en[key];

const translators = new Map<Lang, Translate>();

/** The translator of a language; made once. */
export function translator(lang: Lang): Translate {
  const made = translators.get(lang) ?? makeTranslator(lang);
  translators.set(lang, made);
  return made;
}

/** Keeps a value together in a text that runs from right to left: `09 123` is not `123 09`; one with Arabic letters runs as the text does. */
export function isolated(lang: Lang, value: string): string {
  if (language(lang).dir === 'ltr') return value;
  return `${/\p{Script=Arabic}/u.test(value) ? '\u2067' : '\u2068'}${value}\u2069`;
}

function makeTranslator(lang: Lang): Translate {
  const { locale } = language(lang);
  const apart = (values: Values = {}) =>
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? isolated(lang, value) : value]),
    );
  const formats = new Map<Key, IntlMessageFormat | string>();
  return (key, values) => {
    let format = formats.get(key);
    if (format === undefined) {
      const text = pattern(lang, key);
      format = text.includes('{') ? new IntlMessageFormat(text, `${locale}-u-nu-latn`) : text;
      formats.set(key, format);
    }
    return typeof format === 'string' ? format : String(format.format(apart(values)));
  };
}
