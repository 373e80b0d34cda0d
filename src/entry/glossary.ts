import { csvParse } from 'd3-dsv';

/** A term of Finnish society and its one translation into a language. */
export interface Term {
  /** The Finnish word, as newcomers meet it on letters. */
  term: string;
  translation: string;
  /** Beginnings of the translation as texts inflect it; the translation itself is one. */
  forms: string[];
}

/** Reads a file of `content/glossary`: `term,translation,forms`, the forms divided by `|`. */
export const readGlossary = (csv: string): Term[] =>
  Array.from(csvParse(csv), ({ term = '', translation = '', forms = '' }) => ({
    term,
    translation,
    forms: [...new Set([translation, ...forms.split('|')])].filter(Boolean).map((form) => form.toLowerCase()),
  }));

/**
 * Terms that stand in Finnish beside another translation than the fixed one: "internship (työkokeilu)".
 * Looks at Finnish words in parentheses, and for the translation in the same sentence before them.
 */
export function strayTerms(text: string, glossary: readonly Term[]): Term[] {
  const small = text.toLowerCase();
  return glossary.filter(({ term, forms }) =>
    [...small.matchAll(/[(（]([^)）]*)[)）]/g)].some(({ 1: inside = '', index }) => {
      if (!inside.split(/[,;/،、]\s*/).some((word) => word.trim() === term.toLowerCase())) return false;
      const sentence =
        small
          .slice(0, index)
          .split(/[.!?。؟]\s|\n/)
          .at(-1) ?? '';
      return !forms.some((form) => sentence.includes(form));
    }),
  );
}
