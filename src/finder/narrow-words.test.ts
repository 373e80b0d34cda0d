import { expect, test } from 'vitest';
import { clockAt } from '#times/calendar.ts';
import { type Facts, flag } from './file.ts';
import { type Hits, narrowing } from './narrow.ts';
import type { Choices } from './query.ts';
import { made, row } from './testing.ts';

const clock = clockAt(new Date('2026-11-27T15:30:00Z'));
const country = -1;

const facts: Facts = {
  ...made,
  rows: [
    row('country', [country], { does: ['courses', 'shelter'], speaks: [[0, 1]], flags: flag.phone | flag.remote }),
    row('region', [1000], { does: ['groups'] }),
    row('turku', [0], { does: ['groups'], speaks: [[1, 0]], flags: flag.place }),
    row('turku-sunday', [0]),
    row('oulu', [3], { does: ['shelter'] }),
    row('online', [-2], { speaks: [[1, 1]], flags: flag.remote }),
    row('mute', [0], { does: ['shelter'], flags: flag.contact }),
  ],
};

const hits = (only: boolean, scores: Record<string, number>, named: string[] = []): Hits => ({
  only,
  scores: new Map(Object.entries(scores)),
  excused: only ? [] : ['need'],
  named,
});

const ids = (choices: Choices, words?: Hits, language?: string) =>
  narrowing(facts, clock, language)(choices, words).circles.flatMap((one) => one.ids);

test('words that must be there: only what they found, near before far, better words first', () => {
  expect(ids({}, hits(true, { oulu: 10, country: 9, region: 1 }))).toEqual(['oulu', 'country', 'region']);
  expect(ids({ place: 'turku' }, hits(true, { country: 10, turku: 1, 'turku-sunday': 4 }))).toEqual([
    'turku-sunday',
    'turku',
    'country',
  ]);
});

test('of what fits about equally well, the more trusted comes first', () => {
  expect(ids({}, hits(true, { country: 1, online: 1.03 }))).toEqual(['country', 'online']);
  expect(ids({}, hits(true, { country: 1, online: 1.06 }))).toEqual(['online', 'country']);
});

test('words that lift: everything that fits stays, and what they name comes first, though it does something else', () => {
  const fitting = ids({ need: 'courses' });
  expect(fitting).toHaveLength(3);
  expect(ids({ need: 'courses' }, hits(false, { online: 1 }))).toEqual([
    'online',
    ...fitting.filter((id) => id !== 'online'),
  ]);
  expect(ids({ need: 'courses' }, hits(false, { oulu: 1 }))).toEqual(['oulu', ...fitting]);
});

test('words that lift do not bring what does not fit another choice', () => {
  expect(ids({ need: 'courses', language: 'ar' }, hits(false, { oulu: 1 }))).toEqual(['country']);
});

test('words that name an organisation without any contact find it, and yet not first', () => {
  const [first, ...others] = ids({ need: 'courses' });
  expect(ids({ need: 'courses' }, hits(false, { mute: 9 }, ['mute']))).toEqual([first, 'mute', ...others]);
  expect(ids({ need: 'courses' }, hits(false, { mute: 9 }))).toEqual([first, ...others, 'mute']);
});

test('speakers of the language of the page come before others that fit as well', () => {
  expect(ids({ need: 'groups' })).toEqual(['region', 'turku']);
  expect(ids({ need: 'groups' }, undefined, facts.languages[1])).toEqual(['turku', 'region']);
});
