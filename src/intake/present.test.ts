import { describe, expect, test } from 'vitest';
import { material } from '#checks/testing.ts';
import { Unavailable } from '#repository/unavailable.ts';
import { presentContent } from './present.ts';
import { contentFiles } from './testing.ts';

function made() {
  const state = { now: 0, today: '2026-11-22', commit: 'a', isGone: false, fetched: 0, read: 0 };
  const source = {
    async fetch() {
      state.fetched++;
      if (state.isGone) throw new Unavailable('gone');
      return state.commit;
    },
    async content() {
      state.read++;
      return material(contentFiles);
    },
  };
  const present = presentContent(
    source,
    () => state.now,
    () => state.today,
  );
  return { state, present };
}

describe('the present content', () => {
  test('is read once, however many ask at one time', async () => {
    const { state, present } = made();
    const [first, ...others] = await Promise.all([present(), present(), present()]);
    expect(first?.material.byId.has('esimerkki')).toBe(true);
    for (const other of others) expect(other).toBe(first);
    expect([state.fetched, state.read]).toEqual([1, 1]);
  });

  test('is asked for again after a while, and read where it has changed', async () => {
    const { state, present } = made();
    await present();
    state.now = 14_999;
    await present();
    expect(state.fetched).toBe(1);
    state.now = 15_000;
    await present();
    expect([state.fetched, state.read]).toEqual([2, 1]);
    state.now = 30_000;
    state.commit = 'b';
    expect((await present()).commit).toBe('b');
    expect(state.read).toBe(2);
  });

  test('is what was last known while its source is gone, even for a day', async () => {
    const { state, present } = made();
    await present();
    Object.assign(state, { isGone: true, now: 24 * 3_600_000, today: '2026-11-23' });
    expect(await present()).toMatchObject({ commit: 'a', material: { today: '2026-11-23' } });
    await present();
    expect(state.fetched).toBe(2);
  });

  test('that was never known is refused, and asked for again', async () => {
    const { state, present } = made();
    state.isGone = true;
    await expect(present()).rejects.toThrow(Unavailable);
    state.isGone = false;
    expect((await present()).commit).toBe('a');
  });

  test('a clock that was put back asks again', async () => {
    const { state, present } = made();
    await present();
    state.now = -100_000;
    await present();
    expect(state.fetched).toBe(2);
  });
});
