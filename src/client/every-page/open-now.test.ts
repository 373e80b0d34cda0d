// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { timesOf } from '#times/openings.ts';
import { network } from '../testing.ts';
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

test('lines that are open at the same time say each their own end, and those that follow each other their common one', () => {
  const day = (from: string, to: string) => ({ days: ['tu' as const], from, to });
  expect(marks('2026-11-24T10:00:00Z', [day('09:00', '16:00'), day('10:00', '14:00')])).toEqual([
    'until 16',
    'until 14',
  ]);
  expect(marks('2026-11-24T10:00:00Z', [day('09:00', '13:00'), day('13:00', '16:00')])).toEqual(['until 16', '']);
});

test('what opens next is told of the first line that does, with the day where it is more than a week away', () => {
  const at = (day: 'mo' | 'th', weeks?: 'odd' | 'even') => ({
    days: [day],
    from: '09:00',
    to: '16:00',
    ...(weeks && { weeks }),
  });
  expect(marks('2026-11-24T16:00:00Z', [at('mo'), at('th')])).toEqual(['', 'next th \u20669–\u206016\u2069']);
  expect(marks('2026-11-24T16:00:00Z', [at('mo', 'even')])).toEqual(['next mo \u20667.12.2026 9–\u206016\u2069']);
});

test('marks of before go when the clock is shown again, and a line without times has none', () => {
  const office = { days: ['tu' as const], from: '09:00', to: '16:00' };
  marks('2026-11-24T10:00:00Z', [office]);
  vi.setSystemTime(new Date('2026-11-24T16:00:00Z'));
  document.dispatchEvent(new Event('visibilitychange'));
  expect([...document.querySelectorAll('.times strong')].map((one) => [one.className, one.textContent])).toEqual([
    ['soon', 'next tu \u20661.12.2026 9–\u206016\u2069'],
  ]);
  expect(marks('2026-11-24T10:00:00Z', [])).not.toContain('open');
});

test('on a holiday it says to ask, of lines that were not told of it', async () => {
  document.documentElement.lang = 'en';
  network({ '/en/words.json': { words: { 'open.holiday': 'ask first' } } });
  const everyDay = (from: string, to: string) => ({ days: ['fr' as const, 'su' as const], from, to });
  marks('2026-12-25T10:00:00Z', [everyDay('09:00', '16:00'), everyDay('17:00', '18:00')]);
  await vi.waitFor(() => expect(document.querySelector('.times li')?.textContent).toContain('ask first'));
  expect([...document.querySelectorAll('.times .soon')].map(({ textContent }) => textContent)).toEqual([
    'next su \u20669–\u206016\u2069',
    'ask first',
  ]);
  marks('2026-12-25T10:00:00Z', [{ days: ['tu'], from: '09:00', to: '16:00' }]);
  await vi.advanceTimersByTimeAsync(1);
  expect(document.querySelector('.times')?.textContent).not.toContain('ask first');
  vi.unstubAllGlobals();
});
