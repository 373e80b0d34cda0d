// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { network } from '../testing.ts';
import { markToday } from './today.ts';

const days = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const headings = () => [...document.querySelectorAll('h2')].map(({ textContent }) => textContent?.trim());
const warned = () => [...document.querySelectorAll('.holiday')].map((one) => one.previousElementSibling?.id);

const open = (now: string, shown = days) => {
  vi.useFakeTimers({ now: new Date(now) });
  document.body.innerHTML = `<div data-today="today">${shown
    .map((day) => `<h2 id="day-${days.indexOf(day) + 1}">${day}</h2><ul></ul>`)
    .join('')}</div>`;
  markToday();
};

beforeEach(() => {
  document.documentElement.lang = 'en';
  network({ '/en/words.json': { words: { 'open.holiday': 'ask first' } } });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('today’s heading is marked, and tomorrow’s after midnight in Finland', async () => {
  open('2026-11-24T21:59:30Z');
  expect(headings()).toEqual(['Mo', 'Tu today', 'We', 'Th', 'Fr', 'Sa', 'Su']);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(headings()).toEqual(['Mo', 'Tu', 'We today', 'Th', 'Fr', 'Sa', 'Su']);
  expect(warned()).toEqual([]);
});

test('holidays of the present week are told of, each once', async () => {
  open('2026-12-24T21:59:30Z');
  await vi.waitFor(() => expect(warned()).toEqual(['day-4', 'day-5', 'day-6']));
  expect(document.querySelector('.holiday')?.textContent).toBe('ask first');
  expect(document.querySelector('.holiday')?.className).toBe('holiday warn');
  await vi.advanceTimersByTimeAsync(60_000);
  await vi.waitFor(() => expect(warned()).toEqual(['day-4', 'day-5', 'day-6']));
});

test('a day that the page does not show is left alone, and so is a page without a week', () => {
  open('2026-12-24T10:00:00Z', ['Mo']);
  expect(headings()).toEqual(['Mo']);
  document.body.innerHTML = '';
  expect(markToday).not.toThrow();
});
