import { describe, expect, test } from 'vitest';
import { langs } from '#i18n/languages.ts';
import { submissionStates } from '#schema/submission.ts';
import { openQueue } from './queue.ts';
import { follower, receiptOf, stateIn } from './receipt.ts';
import { folder, moment } from './testing.ts';

test('a receipt is one for the same words in any order, and another for others or under another secret', () => {
  const receipt = receiptOf('a', { x: 1, y: 2 });
  expect(receipt).toMatch(/^[0-9a-f]{32}$/);
  expect(receiptOf('a', { y: 2, x: 1 })).toBe(receipt);
  expect(receiptOf('a', { x: 1, y: 3 })).not.toBe(receipt);
  expect(receiptOf('b', { x: 1, y: 2 })).not.toBe(receipt);
});

test('every state is said in every language, each in its own words', () => {
  for (const lang of langs) expect(new Set(submissionStates.map((state) => stateIn(lang, state))).size, lang).toBe(4);
});

describe('what became of a branch', () => {
  const receipt = 'a'.repeat(32);
  const opened = { branch: 'intake/a-1', commit: 'b', id: 'a' };
  async function made(state: 'received' | 'open' = 'open') {
    const queue = await openQueue(await folder());
    await queue.remember({ receipt, at: moment, lang: 'fi', state, opened });
    const asked: string[] = [];
    const answers: ('open' | 'accepted' | 'declined' | Error)[] = [];
    const fate = async () => {
      asked.push(receipt);
      const answer = answers.shift() ?? 'open';
      if (answer instanceof Error) throw answer;
      return answer;
    };
    const clock = { now: 0 };
    const follow = follower(queue, { open: async () => {}, fate }, () => clock.now);
    return { queue, follow, asked, answers, clock };
  }

  test('is asked for once a minute, and never again when it is decided', async () => {
    const { follow, asked, answers, clock } = await made();
    expect((await follow(receipt))?.state).toBe('open');
    clock.now = 59_000;
    await follow(receipt);
    expect(asked).toHaveLength(1);
    clock.now = 60_000;
    answers.push('declined');
    expect((await follow(receipt))?.state).toBe('declined');
    clock.now = 600_000;
    expect((await follow(receipt))?.state).toBe('declined');
    expect(asked).toHaveLength(2);
  });

  test('stays open while nobody answers', async () => {
    const { follow, answers, queue } = await made();
    answers.push(new Error('gone'));
    expect((await follow(receipt))?.state).toBe('open');
    expect((await queue.known(receipt))?.state).toBe('open');
  });

  test('of what is no branch is not asked', async () => {
    const { follow, asked } = await made('received');
    expect((await follow(receipt))?.state).toBe('received');
    expect(await follow('b'.repeat(32))).toBeUndefined();
    expect(asked).toEqual([]);
  });
});
