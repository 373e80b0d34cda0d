// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Found } from '#finder/find.ts';
import { headingOf, sentencesOf } from './sentences.ts';
import type { FinderWords } from './words.ts';

const text = {
  comma: ', ',
  instead: '{query} is {other}',
  looser: 'looser',
  dropped: 'without {choices}',
  noneHere: 'no {need} in {place}',
  circles: { all: 'all', local: 'in {place}', near: 'within {km} km of {place}' },
} as unknown as FinderWords;
const nameOf = (facet: string, value: string) => `${facet}:${value}`;
const found = (more: object) => ({ choices: {}, circles: [], meaning: { choices: {} }, ...more }) as unknown as Found;
const said = (more: object) => sentencesOf(found(more), 'tee', text, nameOf);
const local = (ids: string[], partly: number) => [{ circle: 'local', ids, partly }];

describe('beside the number of results it is said', () => {
  test.each<[string, object, string]>([
    ['nothing', {}, ''],
    ['which word was meant, and that less was asked for', { instead: 'tea', looser: true }, 'tee is tea looser'],
    [
      'what was left out, each thing by its name',
      { dropped: ['need', 'group'], meaning: { choices: { need: 'a,b', group: 'women' } } },
      'without need:a, need:b, group:women',
    ],
    [
      'that a place has none of it',
      { choices: { place: 'turku', need: 'a', free: 'yes' } },
      'no need:a in place:turku',
    ],
    [
      'or has it in part alone',
      { choices: { place: 'turku', need: 'a' }, circles: local(['x'], 1) },
      'no need:a in place:turku',
    ],
    ['nothing where the place has it', { choices: { place: 'turku', need: 'a' }, circles: local(['x', 'y'], 1) }, ''],
    ['nothing where no place was named', { choices: { need: 'a' } }, ''],
    ['nothing where only a place was named', { choices: { place: 'turku', free: 'yes' } }, ''],
  ])('%s', (_, more, expected) => {
    expect(said(more)).toBe(expected);
  });
});

test('a circle is called by its place and how far it reaches', () => {
  const heading = (circle: 'local' | 'near', choices: object) =>
    headingOf(found({ choices }), circle as never, text, nameOf);
  expect(heading('local', { place: 'turku' })).toBe('in place:turku');
  expect(heading('near', { place: 'turku' })).toBe('within 60 km of place:turku');
  expect(heading('near', { place: 'turku', near: '30' })).toBe('within 30 km of place:turku');
});
