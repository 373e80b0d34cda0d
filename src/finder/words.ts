import { fold } from '#i18n/search-text.ts';

/** Letters of which Unicode does not take off the sign. */
const plainLetters: Readonly<Record<string, string>> = { đ: 'd', ı: 'i', ø: 'o', ł: 'l', æ: 'ae', ß: 'ss' };

/** Languages without spaces between words: neighbouring characters, so many at a time, are compared instead. */
const runs: Readonly<Record<string, number>> = { 'zh-Hans': 2, th: 4 };

/** A text without its signs, as it is typed where a keyboard has none; Thai vowels are signs to Unicode, and stay. */
export function plain(lang: string, text: string): string {
  const small = fold(lang, text).replace(/[’'ʼ`]/g, '');
  const bare = lang === 'th' ? small : small.normalize('NFD').replace(/\p{M}/gu, '');
  return bare.replace(/[đıøłæß]/g, (letter) => plainLetters[letter] ?? letter);
}

/** Letters by which a word is known: what follows is mostly an ending, and would make the table of phrases a fifth larger. */
export const telling = 6;

/** The beginnings of the words of a text, without signs, numbers among them; of Chinese and Thai, runs of characters that overlap. */
export function wordsOf(lang: string, text: string): string[] {
  const words = plain(lang, text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const length = runs[lang];
  if (inPairs(lang)) return [...words, ...words.slice(1).map((word, index) => `${words[index]}_${word}`)];
  if (!length) return words.map((word) => word.slice(0, telling));
  return words.flatMap((word) => {
    const letters = [...word];
    if (/^[a-z0-9]+$/.test(word) || letters.length <= length) return [word];
    return letters.slice(length - 1).map((_, index) => letters.slice(index, index + length).join(''));
  });
}

/** The words of a text as they were typed, in the order of `wordsOf`. */
export const typedWords = (lang: string, text: string): string[] =>
  text
    .normalize('NFC')
    .replace(/[’'ʼ`]/g, lang === 'fr' ? ' ' : '')
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** A phrase as a table needs it: no more of each word than is compared. */
export const shortened = (lang: string, phrase: string): string =>
  exactly(lang)
    ? plain(lang, phrase)
        .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
        .trim()
    : wordsOf(lang, phrase).join(' ');

/** Languages whose words are mostly two syllables: alone they are said of everything, and differ by tones that few type. */
const inPairs = (lang: string): boolean => lang === 'vi';

/** Whether parts of words are compared, which are the same or not, and never forms of one. */
export const exactly = (lang: string): boolean => inRuns(lang) || inPairs(lang);

/** Whether words of a language are runs of characters, which are the same or not and never alike. */
export const inRuns = (lang: string): boolean => lang in runs;
