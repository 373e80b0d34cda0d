import { describe, expect, test } from 'vitest';
import { alikeAmong, oneSlip } from './alike.ts';

describe('oneSlip', () => {
  test.each([
    ['a letter left out', 'kahvla', 'kahvila', true],
    ['the first left out', 'ahvila', 'kahvila', true],
    ['the last left out', 'kahvil', 'kahvila', true],
    ['a letter put in', 'kahviila', 'kahvila', true],
    ['another letter', 'kahvika', 'kahvila', true],
    ['another first letter', 'gahvila', 'kahvila', true],
    ['another last letter', 'kahvile', 'kahvila', true],
    ['two in the wrong order', 'kavhila', 'kahvila', true],
    ['the last two in the wrong order', 'kahvial', 'kahvila', true],
    ['two left out', 'kavla', 'kahvila', false],
    ['two others', 'kahxixa', 'kahvila', false],
    ['one left out, one another', 'kahvlo', 'kahvila', false],
    ['one in a place far away', 'ahvilak', 'kahvila', false],
    ['two in the wrong order, one another', 'kavhilo', 'kahvila', false],
    ['a word inside another', 'kahvi', 'kahvila', false],
  ])('%s: %s, %s: %j', (_, a, b, expected) => {
    expect(oneSlip(a, b)).toBe(expected);
    expect(oneSlip(b, a)).toBe(expected);
  });
});

test('a word of five letters may be a slip of another, one of four is another', () => {
  const like = (word: string, known: string) => alikeAmong([known])(word).length > 0;
  expect([like('okulu', 'koulu'), like('akti', 'kati')]).toEqual([true, false]);
});

describe('alikeAmong', () => {
  const words = ['koulu', 'kurssi', 'työ', 'مدرسة', 'школа', 'ii', 'raskau', 'raiska', 'asunto', 'asunno'];
  const alike = alikeAmong(words);
  const names = (word: string) => alike(word).map(([number]) => words[number]);

  test.each([
    ['an ending', 'koulussa', 'koulu'],
    ['an ending in Russian', 'школе', 'школа'],
    ['a prefix in Arabic', 'المدرسة', 'مدرسة'],
    ['one slip', 'kurssu', 'kurssi'],
    ['a slip that leaves few runs', 'kusrsi', 'kurssi'],
  ])('bears %s: %s is like %s', (_, word, expected) => {
    expect(names(word)).toEqual([expected]);
    for (const [, likeness] of alike(word)) expect(likeness).toBeLessThan(1);
  });

  test('a word is most like itself', () => {
    expect(alike('koulu')).toEqual([[0, 1]]);
    expect(alike('ii')).toEqual([[5, 1]]);
  });

  test('the nearer of two is more like', () => {
    const [[, near = 0] = []] = alikeAmong(['kahvila'])('kahvilat');
    const [[, far = 0] = []] = alikeAmong(['kahvila'])('kahvilassani');
    expect(near).toBeGreaterThan(far);
    expect(far).toBeGreaterThan(0);
  });

  test('one slip is as like as an ending at least', () => {
    const [[, slip = 0] = []] = alike('kusrsi');
    expect(slip).toBeGreaterThanOrEqual(0.8);
  });

  test('what is nearly as alike as the best one counts, too; what is less does not', () => {
    expect(alikeAmong(['asunto', 'asunno'])('asunnot').map(([number]) => number)).toEqual([1]);
    expect(alikeAmong(['asunta', 'asunto'])('asuntu').map(([number]) => number)).toEqual([0, 1]);
  });

  test.each([['i'], ['iii'], ['tyä'], ['xy'], ['qwertz']])('a short or strange word is like no other: %s', (word) => {
    expect(names(word)).toEqual([]);
  });

  test('words that only look alike are others', () => {
    expect(names('raskau')).toEqual(['raskau']);
    expect(names('raiska')).toEqual(['raiska']);
  });
});
