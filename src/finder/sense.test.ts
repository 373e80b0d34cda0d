import { describe, expect, test } from 'vitest';
import { senses } from './sense.ts';
import { wordsOf } from './words.ts';

const phrases = {
  crisis: 'i cannot go on|want to die',
  work: 'i want a job|i cannot find work|job',
  home: 'i need a flat|i cannot pay rent|go out of flat',
  doctor: 'i need a doctor|want a nurse',
  friends: 'want to go on a walk|i want friends|go on trips',
};
const read = (lang: string, table: Readonly<Record<string, string>>) => {
  const sense = senses(lang, table);
  return (text: string) => sense(wordsOf(lang, text));
};
const english = read('en', phrases);
const of = (text: string, target: string) => english(text).find((one) => one.target === target) ?? expect.fail();

describe('senses', () => {
  test.each([
    ['job', 'work'],
    ['doctor please', 'doctor'],
    ['my rent', 'home'],
    ['i cannot go on', 'crisis'],
    ['go on trips', 'friends'],
    ['doctors', 'doctor'],
    ['dcotor', 'doctor'],
  ])('%j is first of all about %s', (text, expected) => {
    expect(english(text)[0]?.target).toBe(expected);
  });

  test('strongest first, each once', () => {
    const all = english('i want a job and a flat');
    expect(all.map(({ score }) => score)).toEqual(all.map(({ score }) => score).toSorted((a, b) => b - a));
    expect(new Set(all.map(({ target }) => target)).size).toBe(all.length);
    expect(all.slice(0, 2).map(({ target }) => target)).toEqual(['work', 'home']);
  });

  test.each([['qwertz'], [''], ['?!']])('%j says nothing', (text) => {
    expect(english(text)).toEqual([]);
  });

  /** The numbers by which `meant.ts` decides what is danger: who changes a weight sees here what moves. */
  test.each([
    [
      'i cannot go on',
      [
        ['crisis', 'i cannot go on', 2.501, 1, 0.811, 0.164, [0, 1, 2, 3]],
        ['friends', 'go on trips', 0.581, 0.483, 0.623, 0.268, [2, 3]],
        ['home', 'i cannot pay rent', 0.106, 0.124, 0.188, 0.049, [0, 1]],
      ],
    ],
    [
      'dcotor job',
      [
        ['work', 'job', 2, 1, 0.8, 0.8, [1]],
        ['doctor', 'i need a doctor', 0.715, 0.477, 0.533, 0.533, [0]],
      ],
    ],
    [
      'i want a flat',
      [
        ['home', 'i need a flat', 1.428, 0.689, 0.863, 0.8, [0, 2, 3]],
        ['doctor', 'want a nurse', 0.027, 0.086, 0.063, 0.015, [1, 2]],
        ['friends', 'i want friends', 0.022, 0.083, 0.06, 0.011, [0, 1]],
      ],
    ],
  ])('%j is weighed', (text, expected) => {
    const round = (number: number) => Math.round(number * 1000) / 1000;
    const found = english(text).map(({ target, phrase, score, share, mass, peak, by }) => [
      target,
      phrase,
      ...[score, share, mass, peak].map(round),
      by,
    ]);
    expect(found.slice(0, 3)).toEqual(expected);
  });

  test('a word votes the more, the fewer things it is said of', () => {
    const [rare, common] = [of('doctor', 'doctor'), of('i', 'doctor')];
    expect(rare.peak).toBeGreaterThan(10 * common.peak);
    expect(rare.mass).toBeGreaterThan(10 * common.mass);
    expect(of('job', 'work').peak).toBeGreaterThan(0.6);
  });

  test('a word of one phrase alone may be there by chance, and weighs less than one of several', () => {
    const { mass: once } = read('en', { a: 'apple', b: 'pear' })('apple')[0] ?? expect.fail();
    const { mass: thrice } = read('en', { a: 'apple|apple pie|red apple', b: 'pear' })('apple')[0] ?? expect.fail();
    expect(thrice).toBeGreaterThan(once);
  });

  test('tells the nearest phrase, how much of it stands there, and the words that say it', () => {
    expect(of('i cannot go on', 'crisis')).toMatchObject({ phrase: 'i cannot go on', share: 1, by: [0, 1, 2, 3] });
    expect(of('they said: i cannot find work', 'work')).toMatchObject({ phrase: 'i cannot find work', share: 1 });
    const { phrase, share, by } = of('flat doctor', 'doctor');
    expect([phrase, by]).toEqual(['i need a doctor', [1]]);
    expect(share).toBeGreaterThan(0.4);
    expect(share).toBeLessThan(0.9);
  });

  test('of a mistyped word less is there than of the same one', () => {
    expect(of('dcotor', 'doctor').share).toBeLessThan(of('doctor', 'doctor').share);
    expect(of('dcotor', 'doctor').peak).toBeLessThan(of('doctor', 'doctor').peak);
  });

  test('a phrase of common words that stands there whole says more than its words one by one', () => {
    const common = {
      crisis: 'i cannot go on',
      a: 'i go|cannot see',
      b: 'go on|i see',
      c: 'cannot hear|on foot',
      d: 'i cannot walk|go on foot',
    };
    const [first, second] = read('en', common)('i cannot go on');
    expect(first).toMatchObject({ target: 'crisis', share: 1 });
    expect(first?.mass).toBeLessThan(0.4);
    expect(first?.score).toBeGreaterThan(1);
    expect(first?.score).toBeGreaterThan(1.5 * (second?.score ?? 0));
    expect(read('en', common)('cannot')[0]?.score).toBeLessThan((first?.score ?? 0) / 4);
  });

  test('a thing of which many phrases are told is only by the root of their number louder', () => {
    const many = Array.from({ length: 32 }, (_, index) => `help word${index}`).join('|');
    const found = read('en', { many, few: 'help me|help tea' })('help');
    const peak = (target: string) => found.find((one) => one.target === target)?.peak ?? expect.fail();
    expect(peak('many') / peak('few')).toBeCloseTo(4);
  });
});

describe('in runs', () => {
  const chinese = read('zh-Hans', { work: '找工作|工作', language: '学芬兰语' });
  test('what stands inside a sentence without spaces is found', () => {
    expect(chinese('我想学芬兰语')[0]).toMatchObject({ target: 'language', share: 1 });
  });
  test('runs are the same or not, never alike', () => {
    expect(chinese('作工')).toEqual([]);
  });
});
