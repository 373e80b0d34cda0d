// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Clock } from '#times/calendar.ts';
import { everyMinute, whenSeenAgain } from './clock.ts';

let hidden = false;

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-12-23T21:58:30Z') });
  hidden = false;
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => hidden);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const see = (isSeen: boolean) => {
  hidden = !isSeen;
  document.dispatchEvent(new Event('visibilitychange'));
};

test('the clock is shown now, in every new minute, and over midnight in Finland', () => {
  const shown: string[] = [];
  everyMinute(({ date, minute }: Clock) => shown.push(`${date} ${minute}`));
  vi.advanceTimersByTime(120_000);
  expect(shown).toEqual(['2026-12-23 1438', '2026-12-23 1439', '2026-12-24 0']);
});

test('nothing is shown while nobody sees the page, and at once when it is seen again', () => {
  const show = vi.fn();
  everyMinute(show);
  see(false);
  vi.advanceTimersByTime(600_000);
  expect(show).toHaveBeenCalledTimes(1);
  see(true);
  expect(show).toHaveBeenCalledTimes(2);
});

test('who comes back after minutes, or stays over midnight, is shown what holds now; who only reads is not disturbed', () => {
  vi.setSystemTime(new Date('2026-12-23T12:00:30Z'));
  const show = vi.fn();
  whenSeenAgain(show);
  vi.advanceTimersByTime(600_000);
  expect(show).not.toHaveBeenCalled();
  see(false);
  vi.advanceTimersByTime(600_000);
  see(true);
  expect(show).toHaveBeenCalledTimes(1);
  vi.setSystemTime(new Date('2026-12-23T22:00:10Z'));
  vi.advanceTimersByTime(20_000);
  expect(show).toHaveBeenCalledTimes(2);
});
