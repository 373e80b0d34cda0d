import { oneSlip } from './alike.ts';
import { inRuns, plain, telling } from './words.ts';

/** A place that some of the words name. */
export interface Placed {
  /** Number of the municipality in the facts. */
  place: number;
  /** The text without its name. */
  rest: string;
}

/** Endings by which a name is inflected: "Tampereella", "Tamperes", "Tampere'de", "Tamperessa". */
const endings: Readonly<Record<string, RegExp>> = {
  fi: /^(?:n|aan|an|een|en|iin|in|oon|on|uun|un|yyn|h[aiouy]n|e?seen|[ei]?(?:ssa|sta|lla|lta|lle)|lainen|laiset|laisille)$/,
  et: /^(?:s|st|sse|l|lt|le|sse|ga)$/,
  tr: /^(?:da|de|ta|te|dan|den|tan|ten|ya|ye|daki|deki|taki|teki|a|e|in|un)$/,
  sv: /^s$/,
};
/** A Finnish ending that begins with a vowel lengthens the last one of the name: "Vaasaan", but "kemian" is chemistry's. */
const breaks = (word: string, at: number): boolean => /^[aiouy]n$/.test(word.slice(at)) && word[at] !== word[at - 1];

/** What is written before a name without a space: "بتامبيري", "لهلسنكي". */
const beginnings: Readonly<Record<string, RegExp>> = { ar: /^(?:و?[بلف])/ };

/** In a name so long one slip of the finger is borne. */
const shortestSlip = 5;

/** A shorter name is taken only as it stands: "ii", "salo" are other words in other languages. */
const shortest = 4;

/**
 * Finds the municipality that a text names, by any of its names, inflected as in Finnish and in the reader's language,
 * without signs, of several words too; the longest name counts. `ambiguous` are words that mean something else first.
 */
export function placeIn(
  lang: string,
  names: readonly string[],
  ambiguous: (word: string) => boolean,
): (text: string) => Placed | undefined {
  const known = new Map<string, number>();
  for (const [place, forms] of names.entries())
    for (const form of forms.split('|')) {
      const key = plain(lang, form)
        .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
        .trim();
      if (key.length > 1 && !known.has(key)) known.set(key, place);
    }
  const lists = [endings['fi'], endings[lang]].filter((list) => list !== undefined);
  const exactly = (word: string): number | undefined => {
    const before = beginnings[lang];
    return known.get(word) ?? (before ? known.get(word.replace(before, '')) : undefined);
  };
  const inflected = (word: string): number | undefined => {
    for (let length = word.length - 1; length >= shortest; length--) {
      const place = exactly(word.slice(0, length));
      const ending = word.slice(length);
      if (place !== undefined && lists.some((list) => list.test(ending)) && !breaks(word, length)) return place;
    }
    return undefined;
  };
  const slipped = (word: string): number | undefined => {
    if (word.length < shortestSlip - 1 || ambiguous(word)) return undefined;
    for (const [name, place] of known)
      if (name.length >= shortestSlip && name[0] === word[0] && oneSlip(word, name)) return place;
    return undefined;
  };
  /** Of a name so long the beginning cannot be another word's: "Kirkkonummi" is no church. */
  const isLong = (word: string, place: number) =>
    [...known].some(
      ([name, number]) => number === place && name.length > telling && word.startsWith(name.slice(0, telling + 1)),
    );
  const longest = Math.max(1, ...[...known.keys()].map((name) => name.split(' ').length));

  function inRunsOf(text: string): Placed | undefined {
    const bare = plain(lang, text);
    const [name = ''] = [...known.keys()].filter((one) => bare.includes(one)).sort((a, b) => b.length - a.length);
    const place = known.get(name);
    return place === undefined ? undefined : { place, rest: bare.replace(name, ' ') };
  }

  return (text) => {
    if (inRuns(lang) && !/^[\x20-\x7e]*$/.test(text)) {
      const found = inRunsOf(text);
      if (found) return found;
    }
    const typed = text.split(/[\s,;/.!?()،؟-]+/).filter(Boolean);
    const words = typed.map((word) => plain(lang, word));
    const rest = (from: number, count: number) => typed.filter((_, at) => at < from || at >= from + count).join(' ');
    for (const read of [exactly, inflected, slipped])
      for (let count = Math.min(longest, words.length); count > 0; count--)
        for (let from = words.length - count; from >= 0; from--) {
          const name = words.slice(from, from + count).join(' ');
          const place = read(name);
          if (place !== undefined && (words.length === count || isLong(name, place) || !ambiguous(name)))
            return { place, rest: rest(from, count) };
        }
    return undefined;
  };
}
