// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { timesOf } from '#times/openings.ts';
import { markOpen } from './open-now.ts';

afterEach(() => void vi.useRealTimers());

const marks = (moment: string, slots: Parameters<typeof timesOf>[0][]) => {
  vi.useFakeTimers({ now: new Date(moment) });
  const lines = slots.map(() => '<li></li>').join('');
  document.body.innerHTML = `<ul class="times" data-now="open" data-until="until #" data-next="next #" data-days="mo,tu,we,th,fr,sa,su">${lines}</ul>`;
  const list = document.querySelector<HTMLElement>('.times') ?? expect.fail();
  list.dataset['times'] = JSON.stringify(slots.map((slot) => timesOf(slot)));
  markOpen();
  return [...list.children].map((line) => line.textContent?.trim());
};

test('lines that together never shut are open without an end', () => {
  const whole = { from: '00:00', to: '24:00' };
  expect(
    marks('2026-11-24T21:00:00Z', [
      { days: ['mo', 'tu', 'we', 'th', 'fr'], ...whole },
      { days: ['sa', 'su'], ...whole },
    ]),
  ).toEqual(['open', '']);
});

test('a line says until when, and when it is open next', () => {
  const office = [{ days: ['mo', 'tu'] as ('mo' | 'tu')[], from: '09:00', to: '16:00' }];
  expect(marks('2026-11-24T10:00:00Z', office)).toEqual(['until 16']);
  expect(marks('2026-11-24T16:00:00Z', office)).toEqual(['next mo \u20669–\u206016\u2069']);
});

test('what opens next only after a week says on which day', () => {
  const everyOther = [{ days: ['mo' as const], from: '09:00', to: '16:00', weeks: 'even' as const }];
  expect(marks('2026-11-24T10:00:00Z', everyOther)).toEqual(['next mo \u20667.12.2026 9–\u206016\u2069']);
});
