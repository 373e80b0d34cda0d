import { describe, expect, test } from 'vitest';
import { inCircles, type Ranked } from './circles.ts';
import { tiers } from './nearness.ts';

const one = (id: string, more: Partial<Ranked> = {}): Ranked => ({
  id,
  value: 1,
  tier: tiers.local,
  km: 0,
  partly: false,
  silent: false,
  ...more,
});
const far = 60;

/** Circles with the ids in them. */
const circles = (found: Ranked[], placed = true, km = far) =>
  Object.fromEntries(inCircles(found, placed, km).circles.map(({ circle, ids }) => [circle, ids]));

/** So many that fit only partly. */
const partlyFitting = (count: number, more: Partial<Ranked> = {}) =>
  Array.from({ length: count }, (_, index) => one(`partly-${index}`, { partly: true, value: 9, ...more }));
const fitting = (count: number) => Array.from({ length: count }, (_, index) => one(`whole-${index}`));

describe('circles', () => {
  const found = [
    one('remote', { tier: tiers.remote, value: 9 }),
    one('silent', { tier: tiers.regional, silent: true, value: 9 }),
    one('regional', { tier: tiers.regional, value: 8 }),
    one('near', { tier: tiers.near, km: 20, value: 7 }),
    one('mute', { silent: true, value: 8 }),
    one('local'),
  ];

  test('stand from near to far, those that nobody can reach last, without empty ones', () => {
    expect(inCircles(found, true, far).circles.map(({ circle }) => circle)).toEqual([
      'local',
      'near',
      'regional',
      'remote',
      'silent',
    ]);
    expect(circles([one('a', { tier: tiers.remote })])).toEqual({ remote: ['a'] });
    expect(circles([])).toEqual({});
  });

  test('are one where no place was chosen, but for the silent', () => {
    expect(circles(found, false)).toEqual({ all: ['remote', 'regional', 'near', 'local'], silent: ['silent', 'mute'] });
  });

  test('have those of the place that nobody can reach behind the others of the place', () => {
    expect(circles(found)).toMatchObject({ local: ['local', 'mute'], silent: ['silent'] });
  });

  test.each([
    [
      ['local', 'mute', 'regional'],
      ['local', 'mute', 'regional'],
    ],
    [
      ['mute', 'regional'],
      ['regional', 'mute'],
    ],
    [['mute'], ['mute']],
  ])('do not begin with a place in which nobody can be reached: %j', (ids, expected) => {
    const some = found.filter(({ id }) => ids.includes(id));
    expect(inCircles(some, true, far).circles.flatMap(({ ids }) => ids)).toEqual(expected);
  });

  test('have what fits best first, then the order in which they were found; of neighbours those that are clearly nearer', () => {
    const near = (id: string, value: number, km: number) => one(id, { tier: tiers.near, value, km });
    const some = [near('c', 1, 30), near('b', 1, 10), near('a', 2, 50), near('e', 2, 31), near('d', 1, 30)];
    expect(circles(some)).toEqual({ near: ['b', 'e', 'c', 'd', 'a'] });
    expect(inCircles(some, true, far).circles[0]?.km).toEqual([10, 31, 30, 30, 50]);
    const local = [one('x', { value: 1 }), one('y', { value: 2 }), one('z', { value: 1 })];
    expect(inCircles(local, true, far).circles[0]?.ids).toEqual(['y', 'x', 'z']);
  });

  test('have what is within reach, the last kilometre too, and count it', () => {
    const some = [
      one('edge', { tier: tiers.near, km: 30 }),
      one('beyond', { tier: tiers.near, km: 30.1 }),
      one('here'),
    ];
    expect(circles(some, true, 30)).toEqual({ local: ['here'], near: ['edge'] });
    expect(inCircles(some, true, 30).count).toBe(2);
  });
});

describe('what fits only partly', () => {
  test.each([
    [0, 3, 3],
    [4, 3, 3],
    [4, 9, 5],
    [5, 3, 0],
  ])('beside %i of the place that fit, of %i there show %i, after them', (whole, partly, shown) => {
    const { circles: all, count } = inCircles([...partlyFitting(partly), ...fitting(whole)], true, far);
    const { ids = [], partly: told } = all[0] ?? {};
    expect(ids).toEqual([...fitting(whole), ...partlyFitting(shown)].map(({ id }) => id));
    expect(told ?? 0).toBe(shown);
    expect(count).toBe(whole);
  });

  test.each<[string, Partial<Ranked>, boolean]>([
    ['elsewhere', { tier: tiers.near, km: 5 }, true],
    ['from afar', { tier: tiers.remote }, true],
    ['in the region, silent', { tier: tiers.regional, silent: true }, true],
    ['where no place was chosen', {}, false],
  ])('does not show %s', (_, more, placed) => {
    expect(inCircles(partlyFitting(2, more), placed, far)).toEqual({ circles: [], count: 0 });
  });
});

describe('the nearest beyond reach', () => {
  const beyond = [
    one('farther', { tier: tiers.near, km: 300, value: 9 }),
    one('nearest', { tier: tiers.near, km: 100.5 }),
    one('mute', { tier: tiers.near, km: 90, silent: true }),
    one('partly', { tier: tiers.near, km: 80, partly: true }),
  ];

  test.each<[string, Ranked[], boolean, boolean]>([
    ['nothing is within reach', [], true, true],
    ['only help from afar is', [one('a', { tier: tiers.remote })], true, true],
    ['only what is silent is', [one('a', { silent: true })], true, true],
    ['only what fits partly is', [one('a', { partly: true })], true, true],
    ['something in the region is', [one('a', { tier: tiers.regional })], true, false],
    ['something near is', [one('a', { tier: tiers.near, km: 60 })], true, false],
    ['no place was chosen', [], false, false],
  ])('where %s', (_, within, placed, expected) => {
    const { nearest } = inCircles([...beyond, ...within], placed, far);
    expect(nearest).toEqual(expected ? { id: 'nearest', km: 100.5 } : undefined);
  });
});
