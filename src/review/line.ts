import type { Sentence } from '#i18n/sentence.ts';
import type { Part } from './words.ts';

/** A piece of a line: our own words as text, or what somebody else has written, which no reader may take for ours. */
export type Piece = string | { text: string; is?: Part['is'] };
export type Line = Piece[];

/** A part of a review; what does not fit on the page goes line by line from its end, and is counted. */
export interface Block {
  title?: Line;
  lines: Line[];
  /** Names of columns, and cells. */
  head?: string[];
  rows?: Line[][];
  /** Rows that were left out. */
  more?: number;
}

/** A sentence in both languages of the editors. */
export const said = ({ fi, en }: Sentence): string => (fi === en ? fi : `${fi} / ${en}`);

/** What somebody else has written. */
export const foreign = (text: string, is?: Part['is']): Piece => (is ? { text, is } : { text });
