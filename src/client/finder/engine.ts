import { once } from '#client/data/once.ts';
import { had, Unavailable } from '#client/data/unavailable.ts';
import { oneSlip } from '#finder/alike.ts';
import type { Correction, Engine } from '#finder/engine.ts';
import { type Facts, hitName } from '#finder/file.ts';
import type { SearchWords } from '#formats/search-words.ts';
import { fold, split } from '#i18n/search-text.ts';

interface Hit {
  /** `hitName` of a row of the facts file. */
  id: string;
  score: number;
}

interface Pagefind {
  options(options: object): Promise<void>;
  search(words: string): Promise<{ results: Hit[] }>;
}

/** Languages whose words are several syllables or characters, each of which stands in many: together they come first. */
const ofSyllables = ['zh-Hans', 'vi', 'th'];
const together = 8;

/** Pagefind's index of one site language under `base`, loaded when first asked; what failed to load may be tried again. */
export function openEngine(base: string, lang: string, facts: () => Promise<Facts>): Engine {
  const pagefind = once(async (): Promise<Pagefind> => {
    const loaded: Pagefind = await import(/* @vite-ignore */ `${base}pagefind.js`);
    await loaded.options({ baseUrl: '/', noWorker: true, ranking: { termFrequency: 0.6, pageLength: 0.2 } });
    return loaded;
  });
  const known = once(async (): Promise<SearchWords> => (await fetch(`${base}words.json`)).json());
  const ask = async (text: string): Promise<Map<string, number>> => {
    const [{ search }, { of, rows }] = await Promise.all([pagefind(), facts()]);
    const { results } = await had(search(text));
    const list = hitName(of);
    const found = results.map(({ id, score }): [string, number] => {
      const [organisation] = (id.startsWith(list) && rows[Number(id.slice(list.length))]) || [];
      if (!organisation) throw new Unavailable('The index and the facts are of different days');
      return [organisation, score];
    });
    return new Map(found);
  };
  return {
    async search(text) {
      const words = fold(lang, text);
      if (!words.includes(' ') || !ofSyllables.includes(lang)) return ask(words);
      const phrase = words
        .split(' ')
        .map((word) => `${word}+`)
        .join(' ');
      const [whole, all] = await Promise.all([ask(`"${phrase}"`), ask(words)]);
      return new Map([...all].map(([id, score]) => [id, whole.has(id) ? score * together : score]));
    },
    async correct(word) {
      return nearest(fold(lang, word), (await known()).words, (text) => fold(lang, text));
    },
    split: (text) => split(lang, text.replace(/(\p{L})-(?=\p{L})/gu, '$1 ')),
  };
}

/** Letters of a word that can be no other than the one it is a slip from. */
const longEnough = 6;

/** The word that one slip of the finger divides from a mistyped one, in their one form; certain where it is long and the only one. */
export function nearest(
  mistyped: string,
  known: readonly string[],
  form: (word: string) => string = (text) => text,
): Correction | undefined {
  if (mistyped.length < 4) return undefined;
  const all = [...new Set(known.filter((candidate) => oneSlip(mistyped, form(candidate))))];
  const same = all.find((candidate) => candidate[0] === mistyped[0]) ?? all[0];
  return same === undefined ? undefined : { word: same, certain: all.length === 1 && mistyped.length >= longEnough };
}
