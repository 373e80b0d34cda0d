import { type CsvFault, readCsv } from '#schema/csv.ts';

/** A term of Finnish society and its one translation into a language. */
export interface Term {
  /** The Finnish word, as newcomers meet it on letters. */
  term: string;
  translation: string;
  /** Beginnings of the translation as texts inflect it; the translation itself is one. */
  forms: string[];
}

/** Reads a file of `content/glossary`: `term,translation,forms`, the forms divided by `|`. */
export function readGlossary(csv: string): { rows: Term[]; fault?: CsvFault } {
  const { rows, ...rest } = readCsv(csv, ['term', 'translation', 'forms']);
  const terms = rows.map(({ term, translation, forms }) => ({
    term,
    translation,
    forms: [...new Set([translation, ...forms.split('|')])].filter(Boolean).map((form) => form.toLowerCase()),
  }));
  return { rows: terms, ...rest };
}

/**
 * Terms that stand in Finnish beside another translation than the fixed one: "internship (työkokeilu)".
 * Looks at Finnish words in parentheses, and for the translation in the same sentence before them.
 */
export function strayTerms(text: string, glossary: readonly Term[]): Term[] {
  const small = text.toLowerCase();
  const brackets = [...small.matchAll(/[(（]([^()（）]*)[)）]/g)].map(({ 1: inside = '', index }) => ({
    words: new Set(inside.split(/[,;/،、]/).map((word) => word.trim())),
    sentence: small.slice(sentenceStart(small, index), index),
  }));
  return glossary.filter(({ term, forms }) =>
    brackets.some(
      ({ words, sentence }) => words.has(term.toLowerCase()) && !forms.some((form) => sentence.includes(form)),
    ),
  );
}

/** Letters before a bracket in which the fixed translation may stand. */
const reach = 200;

/** Where the sentence begins that a place in a text belongs to; not farther back than its words can reach. */
function sentenceStart(text: string, index: number): number {
  const from = Math.max(0, index - reach);
  const ends = [...text.slice(from, index).matchAll(/[.!?。؟]\s|\n/g)];
  const last = ends.at(-1);
  return last ? from + last.index + last[0].length : from;
}
