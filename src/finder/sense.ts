import { type Alike, alikeAmong } from './alike.ts';
import { exactly, wordsOf } from './words.ts';

/** What some of the words mean, how strongly, and the phrase of the table that is nearest. */
export interface Sense {
  target: string;
  score: number;
  phrase: string;
  /** How much of the phrase, by the weight of its words, stands in the question: at most 1. */
  share: number;
  /** Weight of its words that stand there. */
  mass: number;
  /** How strongly the one word speaks for it that does so most: near 1 where the word is said of nothing else. */
  peak: number;
  /** Numbers of the words that say it. */
  by: readonly number[];
}

/** Best phrase of a target. */
type Nearest = Pick<Sense, 'phrase' | 'share' | 'mass' | 'by'>;

/** A phrase that stands there whole counts by its words even where each is said of many things: "I cannot go on". */
const whole = { share: 0.9, perWord: 0.25 };

/** How much the nearest phrase counts beside the votes of single words. */
const phraseCounts = 1.5;

/** How fast a word loses its weight as it is said of more things. */
const spread = 1.2;
const lightest = 0.03;
/** A word that stands in one phrase alone may be there by chance. */
const seldom = 0.5;

/**
 * Learns from phrases what words mean. Each word of a question votes for what it, or a word like it, is said of in the
 * phrases, the more the fewer things that are; the phrase of which most stands in the question counts on top.
 */
export function senses(lang: string, phrases: Readonly<Record<string, string>>): (words: readonly string[]) => Sense[] {
  const rows = Object.entries(phrases).flatMap(([target, text]) => {
    const all = text.split('|');
    return all.map((phrase) => ({ target, phrase, share: 1 / Math.sqrt(all.length) }));
  });
  const numbers = new Map<string, number>();
  const numberOf = (word: string) => {
    const number = numbers.get(word) ?? numbers.size;
    numbers.set(word, number);
    return number;
  };
  const read = rows.map((row) => ({ ...row, words: [...new Set(wordsOf(lang, row.phrase))].map(numberOf) }));
  const vocabulary = [...numbers.keys()];
  /** For each word, of what it is said, in shares that make up 1. */
  const said = vocabulary.map(() => new Map<string, number>());
  for (const { target, share, words } of read)
    for (const word of words) said[word]?.set(target, (said[word]?.get(target) ?? 0) + share);
  const most = Math.log(Object.keys(phrases).length);
  const counts = vocabulary.map(() => 0);
  for (const { words } of read) for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  const weights = said.map((shares, word) => {
    const count = counts[word] ?? 0;
    const all = [...shares.values()].reduce((sum, one) => sum + one, 0);
    let entropy = 0;
    for (const [target, one] of shares) {
      shares.set(target, one / all);
      entropy -= (one / all) * Math.log(one / all);
    }
    return Math.max(lightest, (1 - (spread * entropy) / most) * (count / (count + seldom)));
  });
  const weight = (word: number) => weights[word] ?? 0;
  const having = vocabulary.map((): number[] => []);
  const masses = read.map(({ words }, row) => {
    for (const word of words) having[word]?.push(row);
    return words.reduce((sum, word) => sum + weight(word), 0);
  });
  const same = (word: string): Alike[] => {
    const number = numbers.get(word);
    return number === undefined ? [] : [[number, 1]];
  };
  const alike = exactly(lang) ? same : alikeAmong(vocabulary);

  function nearestPhrases(near: readonly Alike[][]): Map<string, Nearest> {
    const found = new Map<number, Map<number, [likeness: number, by: number]>>();
    for (const [by, all] of near.entries())
      for (const [word, likeness] of all)
        for (const row of having[word] ?? []) {
          const words = found.get(row) ?? new Map();
          found.set(row, words);
          if ((words.get(word)?.[0] ?? 0) < likeness) words.set(word, [likeness, by]);
        }
    const best = new Map<string, Nearest>();
    for (const [row, words] of found) {
      const { target, phrase } = read[row] ?? { target: '', phrase: '' };
      const mass = [...words].reduce((sum, [word, [likeness]]) => sum + weight(word) * likeness, 0);
      const share = mass / (masses[row] ?? 1);
      const known = best.get(target);
      if (!known || mass * share ** 2 > known.mass * known.share ** 2)
        best.set(target, { phrase, share, mass, by: [...new Set([...words.values()].map(([, by]) => by))] });
    }
    return best;
  }

  return (words) => {
    const near = words.map(alike);
    const nearest = nearestPhrases(near);
    const votes = new Map<string, { sum: number; peak: number }>();
    for (const all of near) {
      const strongest = new Map<string, number>();
      for (const [word, likeness] of all)
        for (const [target, share] of said[word] ?? []) {
          const vote = likeness * weight(word) * share;
          if (vote > (strongest.get(target) ?? 0)) strongest.set(target, vote);
        }
      for (const [target, vote] of strongest) {
        const { sum = 0, peak = 0 } = votes.get(target) ?? {};
        votes.set(target, { sum: sum + vote, peak: Math.max(peak, vote) });
      }
    }
    return [...nearest]
      .map(([target, one]) => {
        const { sum = 0, peak = 0 } = votes.get(target) ?? {};
        const standing = one.share >= whole.share && one.by.length > 1 ? whole.perWord * one.by.length : 0;
        return { ...one, target, peak, score: sum + phraseCounts * one.mass * one.share ** 2 + standing };
      })
      .sort((a, b) => b.score - a.score);
  };
}
