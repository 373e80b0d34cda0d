import { describe, expect, test } from 'vitest';
import { facets, type Query, readQuery, writeQuery } from './query.ts';

describe('the address', () => {
  const everything: Query = { words: 'a' };
  for (const facet of facets) everything[facet] = `${facet}-1`;

  test.each<[Query]>([
    [{ words: 'finnish course', place: 'turku', need: 'learning' }],
    [{ words: 'A&B=C#D +358 50%' }],
    [{ words: 'päiväkahvi كوردي', need: 'befriending,groups' }],
    [{ words: '', language: 'zh-Hans', free: 'yes' }],
    [{ words: '' }],
    [everything],
  ])('is read as it was written: %j', (one) => {
    expect(readQuery(writeQuery(one))).toEqual(one);
  });

  test('is empty when nothing was asked, and readable', () => {
    expect(writeQuery({ words: '' })).toBe('');
    expect(writeQuery({ words: 'a b', need: 'x,y', place: 'oulu' })).toBe('#q=a+b&place=oulu&need=x,y');
  });

  test('takes the words after ? when there is no #', () => {
    expect(readQuery('', '?q=tea&place=oulu')).toEqual({ words: 'tea', place: 'oulu' });
  });

  test('leaves out what is no id and what is unknown', () => {
    expect(readQuery('#place=<b>&need=a"b&other=1&when=')).toEqual({ words: '' });
  });
});
