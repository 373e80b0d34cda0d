import type { Path } from './facts.ts';

/** What a question is called on the page: its path in the facts, as findings write it. */
export const nameOf = (path: Path): string => path.join('.');

/** The id of the place where the page says what is wrong with an answer. */
export const faultId = (path: Path): string => `fault-${nameOf(path)}`;
