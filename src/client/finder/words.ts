import type { Circle } from '#finder/circles.ts';
import type { AnswerWords } from './answers.ts';
import type { ListWords } from './results.ts';

/** What the finder says, with placeholders in curly brackets; the page makes it, the browser fills it. */
export interface FinderWords extends ListWords, AnswerWords {
  /** Between words of a list. */
  comma: string;
  /** `{value}`, and how many it has: `{note}`. */
  counted: string;
  instead: string;
  suggest: string;
  looser: string;
  dropped: string;
  failed: string;
  /** Headings of the circles; `{place}`, `{km}`. */
  circles: Record<Circle, string>;
  noneHere: string;
  nearest: string;
  remove: string;
  nowhere: string;
}
