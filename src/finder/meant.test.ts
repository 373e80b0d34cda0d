import { describe, expect, test } from 'vitest';
import { dangerOf, isBeside, isDoubtful, isMeant, isNamed, isNamedBeside, isNearly, kindOf, leads } from './meant.ts';
import type { Sense } from './sense.ts';
import { made } from './testing.ts';

const sense = (more: Partial<Sense> = {}): Sense =>
  ({ target: 'a', phrase: 'a', score: 1, share: 1, mass: 1, peak: 1, by: [0], ...more }) as Sense;

test.each([
  ['violence', 'situation'],
  ['courses', 'need'],
  ['women', 'group'],
  ['language:so', 'language'],
  ['weekend', 'when'],
  ['online', 'way'],
  ['free', 'free'],
  ['benefits', 'service'],
])('%s is a %s', (target, kind) => {
  expect(kindOf(made, target)).toBe(kind);
});

test('a danger is named by itself, by what helps first, and by whom it concerns', () => {
  expect(['violence', 'shelter', 'violence-survivors'].map((one) => dangerOf(made, one))).toEqual(
    Array(3).fill('violence'),
  );
  expect(dangerOf(made, 'crisis-support')).toBe('crisis');
  expect(['language', 'courses', 'women', 'papers', ''].map((one) => dangerOf(made, one))).toEqual(
    Array(5).fill(undefined),
  );
});

describe('a meaning is no chance', () => {
  test.each<[boolean, boolean, Partial<Sense>]>([
    [false, true, { score: 0.65, share: 0.6, peak: 0 }],
    [false, true, { score: 0.65, share: 0, peak: 0.35 }],
    [false, false, { score: 0.64 }],
    [false, false, { share: 0.59, peak: 0.34 }],
    [true, true, { share: 0.6, peak: 0.3 }],
    [true, false, { share: 0.6, peak: 0.29 }],
    [true, true, { share: 0.25, peak: 0.5 }],
    [true, false, { share: 0.24, peak: 0.5 }],
    [true, false, { share: 0.25, peak: 0.49 }],
    [true, true, { share: 0.9, peak: 0, by: [0, 1, 2] }],
    [true, false, { share: 0.9, peak: 0, by: [0, 1] }],
    [true, false, { share: 0.89, peak: 0, by: [0, 1, 2] }],
    [true, true, { share: 0.6, peak: 0.18, by: [0, 1, 2] }],
    [true, false, { share: 0.6, peak: 0.17, by: [0, 1, 2] }],
    [true, false, { share: 0.59, peak: 0.18, by: [0, 1, 2] }],
  ])('in alarm %s: %s for %j', (alarm, expected, more) => {
    expect(isMeant(sense(more), alarm)).toBe(expected);
  });
});

test('what narrows stands there nearly whole, or whole beside others', () => {
  const named = (share: number, mass: number) => isNamed(sense({ share, mass }));
  expect([named(0.78, 0.45), named(0.77, 0.45), named(0.78, 0.44)]).toEqual([true, false, false]);
  const beside = (share: number, mass: number) => isNamedBeside(sense({ share, mass }));
  expect([beside(0.95, 0.25), beside(0.94, 0.25), beside(0.95, 0.24)]).toEqual([true, false, false]);
});

describe('a danger comes first', () => {
  test.each<[boolean, Partial<Sense>, number, number]>([
    [true, { share: 0.95, peak: 0, by: [0, 1], score: 0 }, 9, 2],
    [false, { share: 0.95, peak: 0.49, by: [0, 1], score: 0 }, 9, 3],
    [true, { share: 0.95, peak: 0.5, by: [0, 1], score: 0 }, 9, 3],
    [false, { share: 0.94, by: [0, 1], score: 0 }, 9, 2],
    [true, { share: 0.5, score: 4 }, 5, 9],
    [false, { share: 0.5, score: 3.9 }, 5, 9],
    [true, { share: 0.49, score: 5 }, 5, 9],
    [false, { share: 0.49, score: 4.9 }, 5, 9],
  ])('%s: %j beside %d of %i words', (expected, more, strongest, words) => {
    expect(leads(sense(more), strongest, words)).toBe(expected);
  });
});

test.each<[boolean, Partial<Sense>]>([
  [true, { share: 0.72, mass: 0.5, peak: 0.2, score: 4 }],
  [false, { share: 0.71, mass: 0.5, peak: 0.2, score: 4 }],
  [false, { share: 0.72, mass: 0.49, peak: 0.2, score: 4 }],
  [false, { share: 0.72, mass: 0.5, peak: 0.19, score: 4 }],
  [false, { share: 0.72, mass: 0.5, peak: 0.2, score: 3.9 }],
  [true, { share: 0.72, mass: 0.5, peak: 0.5, score: 0 }],
  [false, { share: 0.72, mass: 0.5, peak: 0.49, score: 0 }],
])('a meaning stands beside a stronger one: %s for %j', (expected, more) => {
  expect(isBeside(sense(more), 10)).toBe(expected);
});

test('a danger of which less stands there may be another need that is nearly as strong', () => {
  expect([isDoubtful(sense({ share: 0.79 })), isDoubtful(sense({ share: 0.8 }))]).toEqual([true, false]);
  const danger = sense({ score: 5 });
  expect([isNearly(sense({ score: 2 }), danger), isNearly(sense({ score: 1.9 }), danger)]).toEqual([true, false]);
});
