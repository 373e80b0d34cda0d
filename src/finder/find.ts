import type { Narrow, Narrowed } from './narrow.ts';
import type { Choices, Query } from './query.ts';

export interface Engine {
  /** How well each organisation that has all the words fits them, by id. */
  search(words: string): Promise<Map<string, number>>;
  /** The words of what was typed, as its language divides them. */
  split(text: string): string[];
  /** The known word nearest to a mistyped one, or nothing. */
  correct(word: string): Promise<string | undefined>;
}

/** One way to read the words: what of them names a place or a language, as choices, and the words that are left. */
export interface Understood {
  choices: Choices;
  words: string;
}

export interface Found extends Narrowed {
  /** Choices that the reader has written as words. */
  understood?: Choices;
  /** Set when other words than the reader's were searched for. */
  instead?: string;
  /** No organisation has all the words. */
  looser?: boolean;
}

/**
 * Finds by words and choices. The first reading of the words that finds something counts. When none does, mistyped and
 * inflected words are mended in the reading that chooses most; then what has some of them is taken, most and rarest first.
 */
export async function find(
  engine: Engine,
  query: Query,
  narrow: Narrow,
  understand: (query: Query) => Understood[],
): Promise<Found> {
  if (engine.split(query.words).length === 0) return narrow(query);
  const attempt = async (words: readonly string[], among: Choices) =>
    narrow(among, words.length > 0 ? await engine.search(words.join(' ')) : undefined);
  const tried: { reading: Understood; found: Narrowed }[] = [];
  for (const reading of understand(query)) {
    const found = await attempt(engine.split(reading.words), { ...query, ...reading.choices });
    if (found.ids.length > 0) return { ...found, ...told(reading.choices) };
    tried.push({ reading, found });
  }
  const size = ({ reading }: { reading: Understood }) => Object.keys(reading.choices).length;
  const { reading, found: none } = tried.reduce((a, b) => (size(b) > size(a) ? b : a));
  const choices = { ...query, ...reading.choices };
  const said = told(reading.choices);
  const left = engine.split(reading.words);
  const parts = await Promise.all(left.map((word) => mend(engine, word)));
  const instead = parts.join(' ') === left.join(' ') ? undefined : { instead: parts.join(' ') };
  if (instead) {
    const mended = await attempt(parts, choices);
    if (mended.ids.length > 0) return { ...mended, ...said, ...instead };
  }
  const some = parts.length > 1 ? narrow(choices, await rarity(engine, parts), true) : none;
  return some.ids.length > 0 ? { ...some, ...said, ...instead, looser: true } : { ...none, ...said };
}

/** What has been understood, where anything has. */
const told = (choices: Choices): Pick<Found, 'understood'> =>
  Object.keys(choices).length > 0 ? { understood: choices } : {};

/** Letters of an ending that a language without a stemmer may add to a word. */
const longestEnding = 5;
const shortestStem = 4;

/** A word that finds something: the word itself, the nearest known one, or its beginning without an ending. */
async function mend(engine: Engine, word: string): Promise<string> {
  const finds = async (candidate: string) => (await engine.search(candidate)).size > 0;
  if (await finds(word)) return word;
  const known = await engine.correct(word.toLowerCase());
  if (known) return known;
  for (let end = 1; end <= longestEnding && word.length - end >= shortestStem; end++) {
    const stem = word.slice(0, -end);
    if (await finds(stem)) return stem;
  }
  return word;
}

/** Scores by how many of the words an organisation has, rare ones counting for a little more; then as it fits its first one. */
async function rarity(engine: Engine, parts: readonly string[]): Promise<Map<string, number>> {
  const found = await Promise.all([...new Set(parts)].map((word) => engine.search(word)));
  const most = Math.max(1, ...found.map(({ size }) => size));
  const sums = new Map<string, number>();
  for (const scores of found) {
    const weight = 1 + Math.log2(most / Math.max(1, scores.size)) / 10;
    let rank = 0;
    for (const id of scores.keys()) sums.set(id, (sums.get(id) ?? -(rank++ / 1e6)) + weight);
  }
  return sums;
}
