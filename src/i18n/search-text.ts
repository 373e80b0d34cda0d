/** The same word in other letters, spellings or without signs: both the index and what people type are brought to one form. */

type Replacement = readonly [RegExp, string];

/** Arabic, Persian and Kurdish keyboards have different letters for the same sound; vowel signs and joiners are rarely typed. */
const arabicLetters: readonly Replacement[] = [
  [/[\u064b-\u065f\u0670\u0640\u200c\u200d]/g, ''],
  [/[أإآٱ]/g, 'ا'],
  [/ک/g, 'ك'],
  [/[یىێېئ]/g, 'ي'],
  [/[ۆؤ]/g, 'و'],
  [/[ەةھہ]/g, 'ه'],
  [/ڕ/g, 'ر'],
  [/ڵ/g, 'ل'],
];

/** Somali writes the same sounds in several ways: long vowels and consonants single, x as h, dh as d, c left out. */
const somaliSpellings: readonly Replacement[] = [
  [/[’'ʼ`]/g, ''],
  [/kh/g, 'k'],
  [/dh/g, 'd'],
  [/x/g, 'h'],
  [/c(?!h)/g, ''],
  [/(\p{L})\1+/gu, '$1'],
];

const folds: Record<string, readonly Replacement[]> = {
  ar: arabicLetters,
  fa: arabicLetters,
  ckb: arabicLetters,
  so: somaliSpellings,
  fr: [[/[’']/g, ' ']],
  ru: [[/[ёэ]/g, 'е']],
  uk: [
    [/[’'ʼ`]/g, ''],
    [/ґ/g, 'г'],
    [/ї/g, 'і'],
  ],
  tr: [[/ı/g, 'i']],
  vi: [[/đ/g, 'd']],
};

/** Vowels and tones of these are typed with or without signs; other languages' signs Pagefind itself sees past. */
const withoutSigns = new Set(['vi', 'tr']);

/** A text in the one form in which words are compared; `lang` is a site language. */
export function fold(lang: string, text: string): string {
  const small = text.normalize('NFC').toLowerCase();
  const bare = withoutSigns.has(lang) ? small.normalize('NFD').replace(/\p{M}/gu, '') : small;
  return (folds[lang] ?? []).reduce((folded, [from, to]) => folded.replace(from, to), bare);
}

/** The words of a text; Chinese by its characters, Thai by what Intl knows of its words. */
export function split(lang: string, text: string): string[] {
  const spaced =
    lang === 'zh-Hans'
      ? text.replace(/\p{Script=Han}/gu, ' $& ')
      : lang === 'th'
        ? text.replace(/\p{Script=Thai}+/gu, thaiWords)
        : text;
  return spaced.split(/\s+/).filter(Boolean);
}

/** Thai with spaces between its words; as it was in a browser that does not know them. */
function thaiWords(text: string): string {
  if (typeof Intl.Segmenter !== 'function') return text;
  thai ??= new Intl.Segmenter('th', { granularity: 'word' });
  return ` ${Array.from(thai.segment(text), ({ segment }) => segment).join(' ')} `;
}

let thai: Intl.Segmenter | undefined;

/** A text as it stands in the index: its words in their one form. */
export const searchable = (lang: string, text: string): string => fold(lang, split(lang, text).join(' '));
