import type { RowWords } from './row.ts';
import type { ShareWords } from './share.ts';

/** What the page's words are called that a script says. */
export interface ListPageWords extends RowWords, ShareWords {
  intro: string;
  shared: string;
  one: string;
  empty: string;
  /** `{ids}`. */
  unknown: string;
  /** `{count}`. */
  long: string;
  comma: string;
  failed: string;
  /** `{date}`. */
  kept: string;
  /** Said where the browser stores nothing. */
  unstored: string;
}
