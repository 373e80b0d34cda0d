import { fold } from '#i18n/search-text.ts';
import { namesIn } from '#places/places.ts';
import type { Understood } from './find.ts';
import type { Query } from './query.ts';

/** A name that readers write, and what it chooses. */
export type Name = readonly [facet: 'place' | 'language', value: string, name: string];

/** Languages that are learnt here: their names mean a course more often than a language of service. */
const learnt = ['fi', 'sv', 'en', 'fse', 'fss'];

/**
 * Readings of words in which places and languages may be named, the first to try first: a place narrows before it is a word,
 * a language is a word before it narrows, and narrows only where other words stay. A name with its form in another script in
 * brackets goes by both.
 */
export function understanding(lang: string, names: readonly Name[]): (query: Query) => Understood[] {
  const known = new Map<string, Name>();
  for (const name of names) {
    const [facet, value, text] = name;
    if (facet === 'language' && learnt.includes(value)) continue;
    for (const form of namesIn(text)) {
      const key = fold(lang, form);
      if (key.length > 2) known.set(key, name);
    }
  }
  return (query) => {
    const typed = query.words.split(/[\s,/-]+/).filter(Boolean);
    const meant = new Map<Name[0], { value: string; word: string }>();
    for (const word of typed) {
      const [facet, value] = known.get(fold(lang, word)) ?? [];
      if (facet && value && !query[facet] && !meant.has(facet)) meant.set(facet, { value, word });
    }
    const reading = (...facets: Name[0][]): Understood => {
      const taken = facets.map((facet) => meant.get(facet)?.word);
      return {
        choices: Object.fromEntries(facets.map((facet) => [facet, meant.get(facet)?.value])),
        words: taken.length > 0 ? typed.filter((word) => !taken.includes(word)).join(' ') : query.words,
      };
    };
    const language = meant.has('language') && meant.size < typed.length;
    if (!meant.has('place')) return [reading(), ...(language ? [reading('language')] : [])];
    return [reading('place'), ...(language ? [reading('place', 'language')] : []), reading()];
  };
}
