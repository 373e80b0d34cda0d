import { distance } from 'fastest-levenshtein';
import type { SearchWords } from '#formats/search-words.ts';
import { fold, split } from '#i18n/search-text.ts';
import type { Engine, Hit } from './finder.ts';

interface Pagefind {
  options(options: object): Promise<void>;
  search(words: string | null, options: object): Promise<{ results: Hit[] }>;
}

/** Languages whose words are several syllables or characters, each of which stands in many: together they come first. */
const ofSyllables = ['zh-Hans', 'vi', 'th'];

/** Pagefind's index of one site language under `base`, loaded when first asked. */
export function openEngine(base: string, lang: string): Engine & { words(): Promise<SearchWords> } {
  let pagefind: Promise<Pagefind> | undefined;
  let words: Promise<SearchWords> | undefined;
  const open = async (): Promise<Pagefind> => {
    const loaded: Pagefind = await import(/* @vite-ignore */ `${base}pagefind.js`);
    await loaded.options({ baseUrl: '/', noWorker: true, ranking: { termFrequency: 0.6, pageLength: 0.2 } });
    return loaded;
  };
  const known = async (): Promise<SearchWords> => (await fetch(`${base}words.json`)).json();
  const ask = async (text: string | null, filters: Record<string, string>): Promise<Hit[]> => {
    pagefind ??= open();
    return (await (await pagefind).search(text, { filters })).results;
  };
  return {
    async search(text, filters) {
      const words = text && fold(lang, text);
      if (!words?.includes(' ') || !ofSyllables.includes(lang)) return ask(words, filters);
      const [phrase, all] = await Promise.all([ask(`"${words}"`, filters), ask(words, filters)]);
      const first = new Set(phrase.map(({ id }) => id));
      return [...all].sort((a, b) => Number(first.has(b.id)) - Number(first.has(a.id)));
    },
    async correct(word) {
      words ??= known();
      const { words: list, places } = await words;
      return nearest(word, [...list, ...places.map(([name]) => name)], (text) => fold(lang, text));
    },
    split: (text) => split(lang, text),
    words: () => (words ??= known()),
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
