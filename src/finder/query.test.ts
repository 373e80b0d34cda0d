import { describe, expect, test } from 'vitest';
import { chosen, type Facet, facets, type Query, readQuery, writeQuery } from './query.ts';

describe('the address', () => {
  const everything: Query = { words: 'a' };
  for (const facet of facets) everything[facet] = `${facet}-1`;

  test.each<[Query]>([
    [{ words: 'finnish course', place: 'turku', need: 'learning' }],
    [{ words: 'A&B=C#D +358 50%' }],
    [{ words: 'päiväkahvi كوردي', need: 'befriending,groups' }],
    [{ words: '', language: 'zh-Hans', free: 'yes' }],
    [{ words: '' }],
    [{ words: 'cafe', situation: '', need: '' }],
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
    expect(readQuery('#place=<b>&need=a"b&other=1')).toEqual({ words: '' });
    expect(readQuery(`#place=${'a'.repeat(81)}&need=${'a'.repeat(80)}`)).toEqual({ words: '', need: 'a'.repeat(80) });
  });

  test.each(['.', '),', '”.', '…'])('is the same where a sentence goes on after the link: %s', (sign) => {
    expect(readQuery(`#q=tea&place=oulu${sign}`)).toEqual({ words: 'tea', place: 'oulu' });
  });

  test('keeps an empty choice: nothing is to be understood from the words', () => {
    expect(readQuery('#q=tea&when=')).toEqual({ words: 'tea', when: '' });
    expect(writeQuery({ words: 'tea', when: '' })).toBe('#q=tea&when=');
  });

  test('has one # of its own; another is a sign like others', () => {
    expect(readQuery('#q=a#b').words).toBe('a#b');
    expect(readQuery('q=a#b').words).toBe('a#b');
  });

  test('is read no further than 160 letters of words', () => {
    expect(readQuery(`#q=${'a'.repeat(160)}b`).words).toBe('a'.repeat(160));
    expect(readQuery('', `?q=${'a'.repeat(161)}`).words).toHaveLength(160);
    expect(readQuery(`#q=a${'👩'.repeat(80)}`).words).toBe(`a${'👩'.repeat(79)}`);
  });
});

test.each<[Query, Facet[]]>([
  [{ words: 'tea' }, []],
  [{ words: '', when: '', free: 'yes' }, ['free']],
  [{ words: '', language: 'so', place: 'turku' }, ['place', 'language']],
])('of %j the choices are %j', (query, expected) => {
  expect(chosen(query)).toEqual(expected);
});
