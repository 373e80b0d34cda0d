import { type Csv, type Row, readCsv } from '#schema/csv.ts';

/**
 * How people say what they mean: one line of `content/phrases/<lang>.csv`. Its target is the id of a situation, activity,
 * group, public service, moment or way; `free`, or `language:<tag>`.
 */
export type Phrase = Row<'target' | 'phrase'>;

/** Reads a file of `content/phrases`: `target,phrase`, one phrase a line. */
export const readPhrases = (csv: string): Csv<'target' | 'phrase'> => readCsv(csv, ['target', 'phrase']);
