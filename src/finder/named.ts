import type { Facts } from './file.ts';
import { plain } from './words.ts';

/** So few letters begin too many names. */
const shortest = 3;
/** So many letters at the end of a typed word may be an ending: "kirkkonummi", "kirkkonummen". */
const ending = 2;
/** A word that begins more names than these is a kind of organisation, not a name. */
const mostOfOneName = 12;

const begins = (typed: string, part: string): boolean =>
  part.startsWith(typed) || (typed.length > 6 && part.startsWith(typed.slice(0, -ending)));

/** Whether words are a whole name: "Naistari" is no question about women. */
export function isName({ rows }: Facts): (words: readonly string[]) => boolean {
  const ids = new Set(rows.map(([id]) => id));
  return (words) => ids.has(words.map((word) => plain('', word)).join('-'));
}

/** Finds the organisations whose id, which is their name, has all the words that were typed. */
export function namedIn({ rows }: Facts): (words: readonly string[]) => string[] {
  const names = rows.map(([id]) => ({ id, parts: id.split('-') }));
  return (words) => {
    const typed = words.map((word) => plain('', word)).filter((word) => word.length >= shortest);
    if (typed.length === 0) return [];
    const found = names.filter(({ parts }) => typed.every((word) => parts.some((part) => begins(word, part))));
    return found.length > mostOfOneName ? [] : found.map(({ id }) => id);
  };
}
