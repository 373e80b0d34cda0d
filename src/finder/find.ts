import type { Narrowed } from './circles.ts';
import { corrected } from './corrected.ts';
import type { Engine } from './engine.ts';
import type { Counts, Hits, Narrow } from './narrow.ts';
import type { Choices, Facet, Query } from './query.ts';
import type { Understood } from './understand.ts';

export interface Found extends Narrowed {
  counts: Counts;
  /** What holds: what the reader has chosen, and what the words mean. */
  choices: Choices;
  meaning: Understood;
  /** Other words, which were searched for instead. */
  instead?: string;
  /** Other words that may be meant: nobody has searched for them yet. */
  suggested?: string;
  /** No organisation has all the words. */
  looser?: boolean;
  /** What the words ask for and nothing fits, so that it was left out. */
  dropped?: Facet[];
}

/** Most names of organisations are no longer; a longer question that is understood is not searched for as it stands. */
const longestName = 3;

/** What the words may ask for beside a need, and what is left out, the first first, where nothing fits it: few tell it. */
const softFacets = ['when', 'free', 'way', 'group', 'language'] as const;

/** Of what has some of the words no more than this is a result, and none that has fewer than half of them. */
const mostLooser = 20;

/**
 * Finds by what the words mean, by the words themselves and by choices. What has been understood narrows, and the words lift
 * what has them; where nothing has been understood, the words must be there. A word that nobody has is exchanged only where it
 * can be no other, and never for one of danger; else the one that may be meant is offered.
 */
export async function find(
  engine: Engine,
  query: Query,
  narrow: Narrow,
  understand: (words: string) => Understood,
): Promise<Found> {
  const meaning = understand(query.words);
  const found = await findWords(engine, query, narrow, meaning);
  if (found.count === 0) {
    const soft = softFacets.filter((facet) => meaning.choices[facet] && query[facet] === undefined);
    for (let count = 1; count <= soft.length; count++) {
      const dropped = soft.slice(0, count);
      const rest = await findWords(
        engine,
        { ...query, ...Object.fromEntries(dropped.map((facet) => [facet, ''])) },
        narrow,
        meaning,
      );
      if (rest.count > 0) return { ...rest, dropped };
    }
  }
  const searched = meaning.senses.length === 0 && engine.split(meaning.words).length > 0;
  if (!searched || (found.count > 0 && !found.looser)) return found;
  const better = await corrected(engine, engine.split(meaning.words));
  if (!better) return found;
  const { text, certain } = better;
  const other = understand(text);
  if (!certain || other.danger) return { ...found, suggested: text };
  const exchanged = await findWords(engine, { ...meaning.choices, ...query }, narrow, other);
  return exchanged.count > 0 && !exchanged.looser ? { ...exchanged, instead: text } : { ...found, suggested: text };
}

async function findWords(engine: Engine, query: Query, narrow: Narrow, meaning: Understood): Promise<Found> {
  const choices = choicesOf(query, meaning);
  const typed = engine.split(meaning.words);
  const left = engine.split(meaning.left);
  const known = Boolean(choices.need || choices.situation);
  const excused = (['need', 'language', 'group'] as const).filter((facet) => query[facet] === undefined);
  const found = (scores?: Hits['scores'], only = false): Found => ({
    ...narrow(choices, scores && { scores: withNamed(scores, meaning.named), only, excused, named: meaning.named }),
    choices,
    meaning,
  });
  if (typed.length === 0) return found();
  const mayBeName = typed.length <= longestName && !meaning.danger;
  if (known && (meaning.certain || (left.length === 0 && !mayBeName)))
    return found(meaning.named.length > 0 ? none : undefined);
  const whole = typed.length <= longestName || !known ? await engine.search(typed.join(' ')) : none;
  if (known) return found(whole.size > 0 || left.length === 0 ? whole : await engine.search(left.join(' ')));
  const literal = found(whole, true);
  if (literal.count > 0 || typed.length < 2) return literal.count > 0 || left.length > 0 ? literal : found();
  if (left.length === 0) return found();
  const half = found(await halfOf(engine, typed), true);
  return half.count > 0 ? { ...half, looser: true } : literal;
}

const none: ReadonlyMap<string, number> = new Map();

/** Scores in which organisations that were named stand as high as the best. */
function withNamed(scores: Hits['scores'], named: readonly string[]): Hits['scores'] {
  const best = Math.max(1, ...scores.values());
  return new Map([...scores, ...named.map((id): [string, number] => [id, best])]);
}

/** The reader's own choices, an empty one among them, before what the words mean. */
export function choicesOf(query: Query, { choices }: Understood): Choices {
  const { words: _, ...own } = query;
  const asked =
    own.need !== undefined || own.situation !== undefined
      ? { situation: own.situation ?? '', need: own.need ?? '' }
      : {};
  const all = { ...choices, ...own, ...asked };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value));
}

/** Scores by how many of the words an organisation has, rare ones counting for a little more; nothing for less than half of them. */
async function halfOf(engine: Engine, words: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const found = await Promise.all([...new Set(words)].map((word) => engine.search(word)));
  const most = Math.max(1, ...found.map(({ size }) => size));
  const sums = new Map<string, { count: number; value: number }>();
  for (const scores of found) {
    const weight = 1 + Math.log2(most / Math.max(1, scores.size)) / 10;
    for (const id of scores.keys()) {
      const { count = 0, value = 0 } = sums.get(id) ?? {};
      sums.set(id, { count: count + 1, value: value + weight });
    }
  }
  const half = [...sums].filter(([, { count }]) => count * 2 >= found.length && count > 1);
  return new Map(
    half
      .sort(([, a], [, b]) => b.value - a.value)
      .slice(0, mostLooser)
      .map(([id, { value }]) => [id, value]),
  );
}
