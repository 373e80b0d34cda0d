import { createHmac } from 'node:crypto';
import type { Lang } from '#i18n/languages.ts';
import { type Key, translator } from '#i18n/t.ts';
import type { SubmissionState } from '#schema/submission.ts';
import type { Branches } from './branches.ts';
import type { Queue, Remembered } from './queue.ts';

/** The receipt of what was sent: the same for the same, and nobody who lacks the secret can tell one from the other's words. */
export const receiptOf = (secret: string, sent: unknown): string =>
  createHmac('sha256', secret)
    .update(`receipt\n${JSON.stringify(inOrder(sent))}`)
    .digest('hex')
    .slice(0, 32);

/** One order of fields for one thing, in whatever order they were sent. */
const inOrder = (sent: unknown) =>
  sent !== null && typeof sent === 'object' ? Object.entries(sent).sort(([a], [b]) => (a < b ? -1 : 1)) : sent;

/** What became of a submission, in the language of its sender. */
export const stateIn = (lang: Lang, state: SubmissionState): string =>
  translator(lang)(`intake.${state}` satisfies Key);

/** Milliseconds after which editors may have decided. */
const fresh = 60_000;

/** Follows what becomes of submissions: asks where their branches are at most once a minute, and of a decision never again. */
export function follower(queue: Queue, branches: Branches, now: () => number) {
  const asked = new Map<string, number>();
  return async (receipt: string): Promise<Remembered | undefined> => {
    const known = await queue.known(receipt);
    if (known?.state !== 'open' || !known.opened) return known;
    if (Math.abs(now() - (asked.get(receipt) ?? Number.NEGATIVE_INFINITY)) < fresh) return known;
    for (const [other, moment] of asked) if (Math.abs(now() - moment) >= fresh) asked.delete(other);
    asked.set(receipt, now());
    // Who does not answer has decided nothing yet.
    const state = await branches.fate(known.opened).catch(() => known.state);
    if (state === known.state) return known;
    await queue.remember({ ...known, state }).catch(() => {});
    return { ...known, state };
  };
}
