import { structuredPatch } from 'diff';
import { print } from '#entry/print.ts';
import { read } from '#entry/read.ts';
import { schemas } from '#schema/organisation.ts';
import type { FileChange } from './change.ts';
import { isEntryPath } from './content-path.ts';
import { corrected } from './corrected.ts';

/** Lines of a file as they should be, in place of those that were sent; lines count from 1 and `end` is one of them. */
export interface Suggestion {
  path: string;
  start: number;
  end: number;
  lines: string[];
}

/** Suggestions of one file: more would be another file. */
const most = 10;

/** Obvious corrections and the canonical form of what was sent; none where the file stays wrong all the same. */
export function suggestionsFor({ path, after, isLink }: FileChange): Suggestion[] {
  if (!after || isLink || !isEntryPath(path)) return [];
  const sent = read(path, after);
  if (!sent.text || /\r/.test(sent.text)) return [];
  const entry = read(path, new TextEncoder().encode(corrected(sent.text)));
  if (entry.fault || !schemas[entry.kind].safeParse(entry.frontmatter).success) return [];
  const wanted = print(entry.kind, entry.frontmatter, entry.body);
  const found = hunks(sent.text, wanted).map((hunk) => ({ path, ...hunk }));
  return found.length > most ? [] : found;
}

function hunks(sent: string, wanted: string): Omit<Suggestion, 'path'>[] {
  const before = sent.split('\n');
  return (structuredPatch('', '', sent, wanted, '', '', { context: 0 })?.hunks ?? []).map((hunk) => {
    const lines = hunk.lines.filter((line) => line.startsWith('+')).map((line) => line.slice(1));
    if (hunk.oldLines > 0) return { start: hunk.oldStart, end: hunk.oldStart + hunk.oldLines - 1, lines };
    // Nothing is replaced, and a suggestion must replace something: the line before is written again, at the top the first.
    const last = Math.max(1, hunk.oldStart - 1);
    const beside = before[last - 1] ?? '';
    return { start: last, end: last, lines: hunk.oldStart > 1 ? [beside, ...lines] : [...lines, beside] };
  });
}

/** Lines of the new file that a patch of GitHub's shows, where alone a review may speak. */
export function linesShown(patch: string): Set<number> {
  const shown = new Set<number>();
  let line = 0;
  for (const row of patch.split('\n')) {
    const start = /^@@ -\d+(?:,\d+)? \+(\d+)/.exec(row)?.[1];
    if (start) line = Number(start);
    else if (/^[+ ]/.test(row)) shown.add(line++);
  }
  return shown;
}

/** Whether all lines of a suggestion stand in the patch. */
export const isShown = ({ start, end }: Suggestion, shown: ReadonlySet<number>): boolean =>
  Array.from({ length: end - start + 1 }, (_, index) => start + index).every((line) => shown.has(line));

/** A suggestion as GitHub's reviews take it; its fence is longer than any in the lines. */
export function reviewComment({ path, start, end, lines }: Suggestion): Record<string, string | number> {
  const text = lines.join('\n');
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const body = `Vakiomuoto / Canonical form:\n\n${fence}suggestion\n${text}\n${fence}`;
  return { path, line: end, side: 'RIGHT', ...(start < end && { start_line: start, start_side: 'RIGHT' }), body };
}
