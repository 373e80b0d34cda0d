import type { Sentence } from '#i18n/sentence.ts';
import type { Change } from './change.ts';

/** What a risk asks of an editor; the heaviest of a change decides what is proposed. */
export const weights = ['look', 'ask', 'refuse'] as const;
export type Weight = (typeof weights)[number];

/** What an editor must know before deciding. */
export interface Risk {
  id: string;
  weight: Weight;
  says: Sentence;
  /** Files, organisations, hosts of which it is said, as they stand in the change: nothing of ours. */
  of?: string[];
}

/** Looks for one kind of risk. */
export type RiskFinder = (change: Change) => Iterable<Risk>;
