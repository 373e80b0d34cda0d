import { afterEach, describe, expect, test, vi } from 'vitest';
import { challenges } from './challenge.ts';
import { solutionOf } from './testing.ts';

afterEach(() => {
  vi.useRealTimers();
});

const make = () => challenges('a secret', 1);
const changed = (sent: string, change: (said: Record<string, Record<string, unknown>>) => void) => {
  const said = JSON.parse(Buffer.from(sent, 'base64').toString());
  change(said);
  return Buffer.from(JSON.stringify(said)).toString('base64');
};

describe('a challenge', () => {
  test('is accepted when it has been solved, and once', async () => {
    const ours = make();
    const sent = await solutionOf(await ours.create());
    expect(await ours.accept(sent)).toBe(true);
    expect(await ours.accept(sent)).toBe(false);
    expect(await ours.accept(await solutionOf(await ours.create()))).toBe(true);
  });

  test('in another form of letters is the same solution', async () => {
    const ours = make();
    const sent = await solutionOf(await ours.create());
    expect(await ours.accept(sent)).toBe(true);
    expect(await ours.accept(changed(sent, ({ solution }) => Object.assign(solution ?? {}, { more: 1 })))).toBe(false);
  });

  test('takes many tries', async () => {
    const sent = await solutionOf(await make().create());
    const { solution } = JSON.parse(Buffer.from(sent, 'base64').toString());
    expect(solution.counter).toBeGreaterThanOrEqual(100);
  });

  test('of another process, or made easier, is refused', async () => {
    const ours = make();
    const sent = await solutionOf(await ours.create());
    expect(await challenges('another', 1).accept(sent)).toBe(false);
    for (const change of [{ cost: 2 }, { keyPrefix: '' }, { expiresAt: 9_999_999_999 }])
      expect(
        await ours.accept(changed(sent, ({ challenge }) => Object.assign(challenge?.['parameters'] ?? {}, change))),
        JSON.stringify(change),
      ).toBe(false);
    expect(
      await ours.accept(changed(sent, ({ solution }) => Object.assign(solution ?? {}, { derivedKey: '00' }))),
    ).toBe(false);
    expect(await ours.accept(sent)).toBe(true);
  });

  test('is refused when its time is over', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T10:00:00Z') });
    const ours = make();
    const sent = await solutionOf(await ours.create());
    vi.setSystemTime(new Date('2026-11-22T10:21:00Z'));
    expect(await ours.accept(sent)).toBe(false);
    vi.setSystemTime(new Date('2026-11-22T10:19:00Z'));
    expect(await ours.accept(sent)).toBe(true);
  });

  test('that has been used stays used until its time is over', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T10:00:00Z') });
    const ours = make();
    const sent = await solutionOf(await ours.create());
    expect(await ours.accept(sent)).toBe(true);
    vi.setSystemTime(new Date('2026-11-22T10:20:00Z'));
    expect(await ours.accept(await solutionOf(await ours.create()))).toBe(true);
    expect(await ours.accept(sent)).toBe(false);
  });

  test.each(['', 'x', 'bnVsbA==', '{}', Buffer.from('{"challenge":{"parameters":{}}}').toString('base64')])(
    'is not %j',
    async (sent) => {
      expect(await make().accept(sent)).toBe(false);
    },
  );
});
