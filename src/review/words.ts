import { diffWords } from 'diff';

/** A stretch of a text that stays, goes or comes. */
export interface Part {
  is: 'same' | 'removed' | 'added';
  text: string;
}

/** Words that stay are shown around those that change, so many on each side. */
const around = 6;

/** Differences beyond which the old text and the new one stand side by side: to look for more takes time, and helps nobody. */
const most = 1500;

/** Languages that write no spaces between words. */
const withoutSpaces = ['th', 'zh-Hans'];

/** How a text changes, word by word; long stretches that stay are cut to the words beside a change. */
export function wordChanges(before: string, after: string, lang = ''): Part[] {
  const segmenter = withoutSpaces.includes(lang) ? new Intl.Segmenter(lang, { granularity: 'word' }) : undefined;
  const changes = diffWords(before, after, { maxEditLength: most, ...(segmenter && { intlSegmenter: segmenter }) });
  const parts: Part[] = changes
    ? changes.map(({ added, removed, value }) => ({ is: added ? 'added' : removed ? 'removed' : 'same', text: value }))
    : [
        { is: 'removed', text: before },
        { is: 'added', text: after },
      ];
  const told = parts.filter(({ is, text }) => is === 'same' || text.trim() !== '');
  if (told.every(({ is }) => is === 'same')) return [];
  return told.map((part, index) => (part.is === 'same' ? cut(part, index === 0, index === told.length - 1) : part));
}

function cut(part: Part, isFirst: boolean, isLast: boolean): Part {
  const words = part.text.match(/^\s*\S+\s*|\S+\s*/g) ?? [];
  const [start, end] = [isFirst ? 0 : around, isLast ? 0 : around];
  if (words.length <= start + end + 1) return part;
  const last = end === 0 ? '' : words.slice(-end).join('');
  return { is: 'same', text: `${words.slice(0, start).join('')}… ${last}` };
}

/** Words of a text, however they are divided. */
export const countWords = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’@.+-]*/gu)?.length ?? 0;
