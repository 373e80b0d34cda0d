import { describe, expect, test } from 'vitest';
import { listedOne as one, places } from '#checks/testing.ts';
import type { InCircle } from '#finder/circles.ts';
import type { Counts, Narrow } from '#finder/narrow.ts';
import type { Choices } from '#finder/query.ts';
import { buildDirectory } from './directory.ts';
import { helpFromAfar, helpIn } from './situation-page.ts';

const region = places.region('Kainuu') ?? expect.fail();
const ids = Array.from({ length: 12 }, (_, index) => `a${index}`);
const directory = buildDirectory(
  ids.map((id, index) => one(id, { serves: [index % 2 ? 'country' : 'Kajaani'] })),
  places,
);

type Circles = Partial<Record<InCircle['circle'], readonly string[]>>;

/** A finder that finds what a test tells it for each place, and notes what it was asked. */
function finder(at: (place?: string) => { circles: Circles; partly?: number; nearest?: { id: string; km: number } }) {
  const asked: Choices[] = [];
  const narrow: Narrow = (choices) => {
    asked.push(choices);
    const { circles, partly = 0, ...more } = at(choices.place);
    const all = Object.entries(circles).map(([circle, ids]) => ({
      circle: circle as InCircle['circle'],
      ids: [...ids],
      partly,
      km: ids.map(() => 0),
    }));
    return { circles: all, count: 0, counts: {} as Counts, ...more };
  };
  return { narrow, asked };
}
const named = (all: readonly { id: string }[]) => all.map(({ id }) => id);

describe('help in a region', () => {
  test('asks for the situation in each of its municipalities', () => {
    const { narrow, asked } = finder(() => ({ circles: {} }));
    const { places: seen } = helpIn(directory, narrow, 'violence', region);
    expect(asked).toEqual(region.municipalities.map(({ id }) => ({ situation: 'violence', place: id })));
    expect(seen.map(({ place }) => place)).toEqual(region.municipalities);
  });

  test('has six at most of a place, and says how many are near', () => {
    const { narrow } = finder((place) =>
      place === 'kajaani' ? { circles: { local: ids, near: ids.slice(0, 9) } } : { circles: {} },
    );
    const { places: seen } = helpIn(directory, narrow, 'violence', region);
    for (const { place, local, near } of seen)
      expect([named(local), near]).toEqual(place.id === 'kajaani' ? [ids.slice(0, 6), 9] : [[], 0]);
    expect(seen.some(({ place }) => place.id === 'kajaani')).toBe(true);
  });

  test('has six at most of the region, and from afar', () => {
    const { narrow } = finder(() => ({ circles: { regional: ids, remote: ids.toReversed(), silent: ['a0'] } }));
    const { regional, remote } = helpIn(directory, narrow, 'violence', region);
    expect([named(regional), named(remote)]).toEqual([ids.slice(0, 6), ids.toReversed().slice(0, 6)]);
  });

  test('has nothing that fits only partly', () => {
    const { narrow } = finder(() => ({ circles: { local: ids.slice(0, 3), near: ids.slice(0, 4) }, partly: 2 }));
    const [first] = helpIn(directory, narrow, 'violence', region).places;
    expect([first && named(first.local), first?.near]).toEqual([['a0'], 2]);
  });

  test.each([
    ['a3', { one: { id: 'a3' }, km: 84 }],
    ['nobody', undefined],
  ])('tells the nearest where the directory has it: %s', (id, expected) => {
    const { narrow } = finder(() => ({ circles: {}, nearest: { id, km: 84 } }));
    const [first] = helpIn(directory, narrow, 'violence', region).places;
    if (expected) expect(first?.nearest).toMatchObject(expected);
    else expect(first).not.toHaveProperty('nearest');
  });
});

describe('help from afar', () => {
  const { narrow, asked } = finder(() => ({ circles: { all: ids, silent: ['a11'] } }));

  test('is what serves the whole country, in the order of the finder', () => {
    expect(named(helpFromAfar(directory, narrow, 'crisis'))).toEqual(['a1', 'a3', 'a5', 'a7', 'a9', 'a11']);
    expect(asked).toEqual([{ situation: 'crisis' }]);
  });

  test('is eight at most', () => {
    const many = Array.from({ length: 10 }, (_, index) => one(`n${index}`, { serves: ['country'] }));
    const ten = finder(() => ({ circles: { all: many.map(({ id }) => id) } }));
    expect(helpFromAfar(buildDirectory(many, places), ten.narrow, 'crisis')).toHaveLength(8);
  });

  test('is no more than asked for', () => {
    expect(named(helpFromAfar(directory, narrow, 'crisis', 2))).toEqual(['a1', 'a3']);
  });
});
