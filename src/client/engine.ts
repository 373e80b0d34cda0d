import { distance } from 'fastest-levenshtein';
import type { SearchWords } from '#formats/search-words.ts';
import type { Engine, Hit } from './finder.ts';

interface Pagefind {
  options(options: object): Promise<void>;
  search(words: string | null, options: object): Promise<{ results: Hit[] }>;
}

/** Pagefind's index of one language under `base`, loaded when first asked. */
export function openEngine(base: string): Engine & { words(): Promise<SearchWords> } {
  let pagefind: Promise<Pagefind> | undefined;
  let words: Promise<SearchWords> | undefined;
  const open = async (): Promise<Pagefind> => {
    const loaded: Pagefind = await import(/* @vite-ignore */ `${base}pagefind.js`);
    await loaded.options({ baseUrl: '/', noWorker: true, ranking: { termFrequency: 0.6, pageLength: 0.2 } });
    return loaded;
  };
  const known = async (): Promise<SearchWords> => (await fetch(`${base}words.json`)).json();
  return {
    async search(text, filters) {
      pagefind ??= open();
      return (await (await pagefind).search(text, { filters })).results;
    },
    async correct(word) {
      words ??= known();
      const { words: list, places } = await words;
      return nearest(word, [...list, ...places.map(([name]) => name)]);
    },
    words: () => (words ??= known()),
  };
}

/** The nearest of some words: one letter off, or two in a long word. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = word.length > 6 ? 3 : word.length > 3 ? 2 : 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const off = distance(word, candidate);
    if (off < least) [best, least] = [candidate, off];
  }
  return best;
}
