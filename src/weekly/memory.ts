import { z } from 'zod';
import { textHash } from '#entry/hash.ts';
import { day } from '#schema/types.ts';
import { daysBetween } from '#times/calendar.ts';
import type { Answers } from './visits.ts';
import type { Why } from './why.ts';

/** Since which day (ISO 8601) each link has not worked, by its hash. */
export type Memory = Record<string, string>;

/** Links that are remembered; where more fail, something else is wrong. */
const most = 1000;

const memory = z.strictObject({
  version: z.literal(1),
  since: z.record(z.string().regex(/^[0-9a-f]{8}$/), day).refine((since) => Object.keys(since).length <= most),
});

/** What earlier weeks left in a text, hidden from readers; nothing where it is not ours, or not whole. */
export function readMemory(text: string): Memory | undefined {
  const [, json = ''] = /<!-- links (\{[^<>]*\}) -->/.exec(text) ?? [];
  try {
    return memory.safeParse(JSON.parse(json)).data?.since;
  } catch {
    return undefined;
  }
}

/** What the next week shall know, as a comment that readers do not see. */
export const printMemory = (since: Memory): string => `<!-- links ${JSON.stringify({ version: 1, since })} -->`;

/** What is known after this week's visits: links that work, and those that nobody names any more, are forgotten. */
export function remembered(before: Memory, answers: Answers, today: string): Memory {
  const failing = [...answers].filter(([, answer]) => 'why' in answer).slice(0, most);
  const since = (hash: string) => {
    const known = before[hash];
    return known !== undefined && known <= today ? known : today;
  };
  return Object.fromEntries(
    failing.map(([url]) => {
      const hash = hashOf(url);
      return [hash, since(hash)];
    }),
  );
}

/** A link that has died, and how long ago. */
export interface Dead {
  url: string;
  why: Why;
  since: string;
  days: number;
}

/** Days that something must last that may pass by itself. */
const patience = 6;

/** Links to tell editors of, the longest dead first: those that are gone at once, those that fail when they still do a week later. */
export function deadLinks(answers: Answers, after: Memory, today: string): Dead[] {
  return [...answers]
    .flatMap(([url, answer]): Dead[] => {
      if (!('why' in answer)) return [];
      const since = after[hashOf(url)] ?? today;
      const days = daysBetween(since, today);
      return answer.state === 'gone' || days >= patience ? [{ url, why: answer.why, since, days }] : [];
    })
    .sort((a, b) => b.days - a.days);
}

const hashOf = (url: string) => textHash(url, '');
