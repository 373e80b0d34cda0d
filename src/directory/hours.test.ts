import { describe, expect, test } from 'vitest';
import type { Lang } from '#i18n/languages.ts';
import type { Slot } from '#schema/types.ts';
import type { Day } from '#schema/vocabularies.ts';
import { timeLines } from './hours.ts';

const slot = (days: string, from = '09:00', to = '16:00', weeks?: Slot['weeks']): Slot => ({
  days: days.split(' ') as Day[],
  from,
  to,
  ...(weeks && { weeks }),
});
const line = (lang: Lang, one: Slot) => timeLines(lang, [one])[0];

describe('days', () => {
  test.each([
    ['mo', 'Monday'],
    ['su', 'Sunday'],
    ['mo tu', 'Monday, Tuesday'],
    ['mo tu we', 'Monday–Wednesday'],
    ['we mo tu', 'Monday–Wednesday'],
    ['mo we', 'Monday, Wednesday'],
    ['mo tu we th sa', 'Monday–Thursday, Saturday'],
    ['mo tu th fr sa', 'Monday, Tuesday, Thursday–Saturday'],
    ['su mo', 'Monday, Sunday'],
    ['mo tu we th fr sa su', 'Monday–Sunday'],
  ])('%s: %s', (days, expected) => {
    expect(line('en', slot(days))?.days).toBe(expected);
  });

  test.each<[Lang, string]>([
    ['fi', 'tiistai, parilliset viikot'],
    ['sv', 'tisdag, jämna veckor'],
    ['en', 'Tuesday, even weeks'],
    ['zh-Hans', '星期二、双数周'],
  ])('every other week in %s', (lang, expected) => {
    expect(line(lang, slot('tu', '09:00', '10:00', 'even'))).toEqual({ days: expected, times: '9–\u206010' });
  });

  test('odd weeks', () => {
    expect(line('en', slot('tu we th', '09:00', '10:00', 'odd'))?.days).toBe('Tuesday–Thursday, odd weeks');
  });
});

describe('times', () => {
  test.each([
    ['09:00', '16:00', '9–\u206016'],
    ['09:30', '16:05', '9:30–\u206016:05'],
    ['10:00', '20:00', '10–\u206020'],
    ['00:00', '06:00', '0–\u20606'],
    ['00:30', '24:00', '0:30–\u206024'],
    ['22:00', '02:00', '22–\u20602'],
  ])('%s to %s is %s', (from, to, expected) => {
    expect(line('fi', slot('mo', from, to))?.times).toBe(expected);
  });

  test('keep their own direction in a text that runs from right to left', () => {
    expect(line('ckb', slot('mo', '17:00', '18:30'))?.times).toBe('\u206817–\u206018:30\u2069');
  });

  test('day and night on all days has words of its own, on some days it has not', () => {
    expect(line('en', slot('mo tu we th fr sa su', '00:00', '24:00'))?.times).toBe('day and night');
    expect(line('en', slot('mo tu we th fr sa', '00:00', '24:00'))?.times).toBe('0–\u206024');
    expect(line('en', slot('mo tu we th fr sa su', '00:00', '23:00'))?.times).toBe('0–\u206023');
    expect(line('en', slot('mo tu we th fr sa su', '01:00', '24:00'))?.times).toBe('1–\u206024');
  });
});

test('one line a slot, in the order given, and the slot stays as it was', () => {
  const slots = [slot('fr we'), slot('mo', '18:00', '20:00')];
  expect(timeLines('en', slots)).toEqual([
    { days: 'Wednesday, Friday', times: '9–\u206016' },
    { days: 'Monday', times: '18–\u206020' },
  ]);
  expect(slots[0]?.days).toEqual(['fr', 'we']);
  expect(timeLines('en', [])).toEqual([]);
});
