import { describe, expect, test } from 'vitest';
import { Unavailable } from '#repository/unavailable.ts';
import type { Branches } from './branches.ts';
import { openQueue } from './queue.ts';
import { folder, job } from './testing.ts';
import { worker } from './worker.ts';

const where = { branch: 'intake/esimerkki-1', commit: 'b'.repeat(40), id: 'esimerkki' };
const [one, other] = [job('c'), job('c', { receipt: 'b'.repeat(32), at: '2026-11-23T10:00:00.000Z' })];

async function made(open: Branches['open']) {
  const queue = await openQueue(await folder());
  await queue.add(one);
  await queue.add(other);
  const clock = { now: 0 };
  const logged: string[] = [];
  const working = worker({
    queue,
    branches: { open, fate: async () => 'open' },
    now: () => clock.now,
    log: (line) => logged.push(line),
  });
  return { queue, working, clock, logged };
}

describe('the worker', () => {
  test('opens everything that waits', async () => {
    const { queue, working } = await made(async (jobs, told) => {
      for (const each of jobs) await told.opened(each, where);
    });
    expect(await working.drain()).toBeUndefined();
    expect(await queue.count()).toBe(0);
    expect((await queue.known(one.receipt))?.state).toBe('open');
  });

  test('waits longer and longer while nothing answers, and loses nothing', async () => {
    const { queue, working, logged } = await made(() => Promise.reject(new Unavailable('GitHub 500')));
    const waits: (number | undefined)[] = [];
    for (let count = 0; count < 12; count++) waits.push(await working.drain());
    expect(waits).toEqual([2, 4, 8, 16, 32, 64, 128, 256, 512, 600, 600, 600]);
    expect(await queue.count()).toBe(2);
    expect(logged[0]).toBe('GitHub 500; again in 2 s');
  });

  test('waits as long as it is told to', async () => {
    const { working } = await made(() => Promise.reject(new Unavailable('GitHub 429', 3000)));
    expect(await working.drain()).toBe(3000);
  });

  test('begins anew after a success, and does not repeat what is done', async () => {
    let isGone = true;
    const asked: string[] = [];
    const { queue, working } = await made(async (jobs, told) => {
      for (const each of jobs) {
        asked.push(each.receipt);
        if (each === jobs[1] && isGone) throw new Unavailable('gone');
        await told.opened(each, where);
      }
    });
    expect(await working.drain()).toBe(2);
    expect(await queue.count()).toBe(1);
    isGone = false;
    expect(await working.drain()).toBeUndefined();
    expect(asked).toEqual([one.receipt, other.receipt, other.receipt]);
    await queue.add(one);
    isGone = true;
    await queue.add(other);
    expect(await working.drain()).toBe(2);
  });

  test('lets one that is refused wait while the others pass', async () => {
    const asked: string[] = [];
    const { queue, working, clock, logged } = await made(async (jobs, told) => {
      for (const each of jobs) {
        asked.push(each.receipt);
        if (each.receipt === one.receipt) told.refused(each, 'GitHub 422');
        else await told.opened(each, where);
      }
    });
    expect(await working.drain()).toBe(600);
    expect(await working.drain()).toBe(600);
    expect(asked).toEqual([one.receipt, other.receipt]);
    expect(logged).toEqual([`${one.branch}: GitHub 422`]);
    clock.now = 601_000;
    await working.drain();
    expect(asked).toEqual([one.receipt, other.receipt, one.receipt]);
    expect(await queue.count()).toBe(1);
  });

  test('a disk that is full when a branch is done leaves it in the queue', async () => {
    const { queue, working } = await made(async (jobs, told) => {
      for (const each of jobs) await told.opened(each, where);
    });
    queue.done = () => Promise.reject(new Unavailable('the disk: ENOSPC'));
    expect(await working.drain()).toBe(2);
    expect(await queue.count()).toBe(2);
  });

  test('drains when it is woken, and once more when something came meanwhile', async () => {
    const rounds: number[] = [];
    const { queue, working } = await made(async (jobs, told) => {
      rounds.push(jobs.length);
      if (rounds.length === 1) {
        await queue.add(job('c', { receipt: 'd'.repeat(32) }));
        working.wake();
      }
      for (const each of jobs) await told.opened(each, where);
    });
    working.wake();
    await expect.poll(() => queue.count()).toBe(0);
    await working.stop();
    expect(rounds.slice(0, 2)).toEqual([2, 1]);
  });

  test('does not ask again before its time, however often it is woken', async () => {
    let asked = 0;
    const { working } = await made(async () => {
      asked++;
      throw new Unavailable('gone', 1000);
    });
    working.wake();
    await expect.poll(() => asked).toBe(1);
    await working.stop();
    for (let count = 0; count < 5; count++) working.wake();
    await working.stop();
    expect(asked).toBe(1);
  });
});
