import { distance } from 'fastest-levenshtein';
import { type Facts, hitName } from '#finder/file.ts';
import type { Engine } from '#finder/find.ts';
import type { SearchWords } from '#formats/search-words.ts';
import { fold, split } from '#i18n/search-text.ts';
import { namesOf } from './offer-places.ts';

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

/** Pagefind's index of one site language under `base`, loaded when first asked. */
export function openEngine(
  base: string,
  lang: string,
  facts: () => Promise<Facts>,
): Engine & { words(): Promise<SearchWords> } {
  const once = <T>(load: () => Promise<T>) => {
    let loaded: Promise<T> | undefined;
    return () => (loaded ??= load());
  };
  const pagefind = once(async (): Promise<Pagefind> => {
    const loaded: Pagefind = await import(/* @vite-ignore */ `${base}pagefind.js`);
    await loaded.options({ baseUrl: '/', noWorker: true, ranking: { termFrequency: 0.6, pageLength: 0.2 } });
    return loaded;
  });
  const known = once(async (): Promise<SearchWords> => (await fetch(`${base}words.json`)).json());
  const ask = async (text: string): Promise<Map<string, number>> => {
    const [{ search }, { of, rows }] = await Promise.all([pagefind(), facts()]);
    const { results } = await search(text);
    const list = hitName(of);
    const found = results.map(({ id, score }): [string, number] => {
      const [organisation] = (id.startsWith(list) && rows[Number(id.slice(list.length))]) || [];
      if (!organisation) throw new Error('The index and the facts are of different days');
      return [organisation, score];
    });
    return new Map(found);
  };
  return {
    async search(text) {
      const words = fold(lang, text);
      if (!words.includes(' ') || !ofSyllables.includes(lang)) return ask(words);
      const [phrase, all] = await Promise.all([ask(`"${words}"`), ask(words)]);
      return new Map([...all].map(([id, score]) => [id, phrase.has(id) ? score * together : score]));
    },
    async correct(word) {
      const { words: list, places } = await known();
      return nearest(word, [...list, ...places.flatMap(namesOf)], (text) => fold(lang, text));
    },
    split: (text) => split(lang, text),
    words: known,
  };
}

/** The nearest of some words in their one form: one letter off, or two in a long word. */
export function nearest(
  mistyped: string,
  known: readonly string[],
  form: (word: string) => string = (text) => text,
): string | undefined {
  const word = form(mistyped);
  let best: string | undefined;
  let least = word.length > 6 ? 3 : word.length > 3 ? 2 : 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= least + 2) continue;
    const off = distance(word, form(candidate));
    if (off < least) [best, least] = [candidate, off];
  }
  return best;
}
