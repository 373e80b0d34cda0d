import { csvParse } from 'd3-dsv';

/** How people say what they mean: one line of `content/phrases/<lang>.csv`. */
export interface Phrase {
  /** Id of a situation, activity, group, public service, moment or way; `free`, or `language:<tag>`. */
  target: string;
  phrase: string;
  /** Line of the file, from 1. */
  line: number;
}

/** Reads a file of `content/phrases`: `target,phrase`, one phrase a line. */
export const readPhrases = (csv: string): Phrase[] =>
  Array.from(csvParse(csv), ({ target = '', phrase = '' }, index) => ({ target, phrase, line: index + 2 }));
