import { fold } from '#i18n/search-text.ts';
import type { Query } from './choices.ts';
import type { Understood } from './finder.ts';

/** A name that readers write, and what it chooses. */
export type Name = readonly [facet: 'place' | 'language', value: string, name: string];

/** Languages that are learnt here: their names mean a course more often than a language of service. */
const learnt = ['fi', 'sv', 'en', 'fse', 'fss'];

/** Knows places and languages by their names, a language only where other words stay; one with its form in another script in brackets goes by both. */
export function understanding(lang: string, names: readonly Name[]): (query: Query) => Understood | undefined {
  const known = new Map<string, Name>();
  for (const name of names) {
    const [facet, value, text] = name;
    if (facet === 'language' && learnt.includes(value)) continue;
    for (const form of text.split(/[()]/)) {
      const key = fold(lang, form.trim());
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
    if (meant.size === typed.length) meant.delete('language');
    if (meant.size === 0) return undefined;
    const taken = [...meant.values()].map(({ word }) => word);
    return {
      choices: Object.fromEntries([...meant].map(([facet, { value }]) => [facet, value])),
      words: typed.filter((word) => !taken.includes(word)).join(' '),
    };
  };
}
