import type { Choices, Query } from './choices.ts';
import type { Narrowed } from './narrow.ts';

export interface Engine {
  /** How well each organisation that has all the words fits them, by id. */
  search(words: string): Promise<Map<string, number>>;
  /** The words of what was typed, as its language divides them. */
  split(text: string): string[];
  /** The known word nearest to a mistyped one, or nothing. */
  correct(word: string): Promise<string | undefined>;
}

/** What of the words names a place or a language, as choices, and the words that are left. */
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

/** Leaves of what the words found what fits the choices; without scores, of everything. */
export type Narrow = (choices: Choices, scores?: ReadonlyMap<string, number>, wordsFirst?: boolean) => Narrowed;

/**
 * Finds by words and choices. Words that name a place or a language narrow first. When nothing has all the words,
 * mistyped and inflected ones are mended; then what has some of them is taken, most and rarest first.
 */
export async function find(
  engine: Engine,
  query: Query,
  narrow: Narrow,
  understand: (query: Query) => Understood | undefined,
): Promise<Found> {
  const typed = engine.split(query.words);
  if (typed.length === 0) return narrow(query);
  const meant = understand(query);
  const choices = meant ? { ...query, ...meant.choices } : query;
  const said = meant && { understood: meant.choices };
  const left = meant ? engine.split(meant.words) : typed;
  const attempt = async (words: readonly string[], among: Choices) =>
    narrow(among, words.length > 0 ? await engine.search(words.join(' ')) : undefined);

  const first = await attempt(left, choices);
  if (first.ids.length > 0) return { ...first, ...said };
  if (meant) {
    const literal = await attempt(typed, query);
    if (literal.ids.length > 0) return literal;
  }
  const parts = await Promise.all(left.map((word) => mend(engine, word)));
  const instead = parts.join(' ') === left.join(' ') ? undefined : { instead: parts.join(' ') };
  if (instead) {
    const mended = await attempt(parts, choices);
    if (mended.ids.length > 0) return { ...mended, ...said, ...instead };
  }
  if (parts.length < 2) return { ...first, ...said };
  const some = narrow(choices, await rarity(engine, parts), true);
  return some.ids.length > 0 ? { ...some, ...said, ...instead, looser: true } : { ...first, ...said };
}

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

/** Scores by how many of the words an organisation has, each doubling; a word that many have counts for less. */
async function rarity(engine: Engine, parts: readonly string[]): Promise<Map<string, number>> {
  const found = await Promise.all([...new Set(parts)].map((word) => engine.search(word)));
  const most = Math.max(1, ...found.map(({ size }) => size));
  const sums = new Map<string, number>();
  for (const scores of found) {
    const weight = 1 + Math.log2(most / Math.max(1, scores.size));
    for (const id of scores.keys()) sums.set(id, (sums.get(id) ?? 0) + weight);
  }
  return new Map([...sums].map(([id, sum]) => [id, 2 ** sum]));
}
