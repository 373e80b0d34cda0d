import { describe, expect, test } from 'vitest';
import type { Choices, Facet } from '#finder/query.ts';
import { without } from './chips.ts';

describe('without one choice', () => {
  test.each<[string, Choices, Facet, string, Choices]>([
    ['a place is to be understood no more', { place: 'turku', need: 'sports' }, 'place', 'turku', { place: '' }],
    ['one of two needs', { need: 'sports,events' }, 'need', 'sports', { need: 'events', situation: '' }],
    ['the other of two needs', { need: 'sports,events' }, 'need', 'events', { need: 'sports', situation: '' }],
    ['the last need', { need: 'sports' }, 'need', 'sports', { need: '', situation: '' }],
    [
      'a need beside a situation',
      { situation: 'work', need: 'sports' },
      'need',
      'sports',
      { situation: 'work', need: '' },
    ],
    [
      'a situation beside a need',
      { situation: 'work', need: 'sports' },
      'situation',
      'work',
      { situation: '', need: 'sports' },
    ],
    ['a situation alone', { situation: 'work' }, 'situation', 'work', { situation: '', need: '' }],
  ])('%s', (_, choices, facet, value, expected) => {
    expect(without(choices, { facet, value })).toEqual(expected);
  });
});
