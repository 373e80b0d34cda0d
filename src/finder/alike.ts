/** How alike two words must at least be to be taken for forms of one. */
const least = 0.4;

/** A word nearly as alike as the best one counts, too. */
const margin = 0.12;

/** Runs of three letters, the ends of the word among them. */
const pieces = (word: string): string[] => {
  const letters = [...` ${word} `];
  return [...new Set(letters.slice(2).map((_, index) => letters.slice(index, index + 3).join('')))];
};

/** How alike words are that one slip of the finger divides. */
const slipped = 0.8;

/** Whether two different words are one letter apart: one left out, put in, another, or two in the wrong order. */
export function oneSlip(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (a === b || long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  const swapped =
    short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2);
  return swapped || short.slice(at + 1) === long.slice(at + 1);
}

/** A shorter word is another one as soon as a letter is. */
const shortestSlip = 5;

/** A word of a list, by its number, and how alike it is: 1 is the same. */
export type Alike = [number: number, likeness: number];

/**
 * Finds in a list the words that are most like a given one: the share of three-letter runs that both have (Dice's
 * coefficient), or one slip of the finger. It needs no stemmer, and bears endings and prefixes in any alphabet.
 */
export function alikeAmong(words: readonly string[]): (word: string) => Alike[] {
  const numbers = new Map(words.map((word, number) => [word, number]));
  const having = new Map<string, number[]>();
  const sizes = words.map((word, number) => {
    const own = pieces(word);
    for (const piece of own) {
      const list = having.get(piece);
      if (list) list.push(number);
      else having.set(piece, [number]);
    }
    return own.length;
  });
  return (word) => {
    const same = numbers.get(word);
    if (word.length < 3) return same === undefined ? [] : [[same, 1]];
    const shared = new Map<number, number>();
    const own = pieces(word);
    for (const piece of own)
      for (const number of having.get(piece) ?? []) shared.set(number, (shared.get(number) ?? 0) + 1);
    const all = [...shared].flatMap(([number, count]): Alike[] => {
      const other = words[number] ?? '';
      if (other.length < 3) return [];
      if (number === same) return [[number, 1]];
      const dice = (2 * count) / (own.length + (sizes[number] ?? 0));
      const likeness = dice < least ? 0 : least + (1 - least) * dice;
      const slip = likeness < slipped && word.length >= shortestSlip && oneSlip(word, other) ? slipped : 0;
      return likeness || slip ? [[number, Math.max(likeness, slip)]] : [];
    });
    const best = Math.max(0, ...all.map(([, likeness]) => likeness));
    return all.filter(([, likeness]) => likeness >= best - margin);
  };
}
