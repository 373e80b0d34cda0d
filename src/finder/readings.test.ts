import { describe, expect, test } from 'vitest';
import { understanding } from './readings.ts';

const understand = understanding('en', [
  ['place', 'tampere', 'Tampere'],
  ['place', 'turku', 'Turku (Турку)'],
  ['place', 'ii', 'Ii'],
  ['language', 'ar', 'Arabic'],
  ['language', 'ru', 'Russian'],
  ['language', 'fi', 'Finnish'],
]);

describe('understanding', () => {
  const literal = (words: string) => ({ choices: {}, words });

  test('a place narrows before it is a word', () => {
    expect(understand({ words: 'турку юрист' })).toEqual([
      { choices: { place: 'turku' }, words: 'юрист' },
      literal('турку юрист'),
    ]);
    expect(understand({ words: 'Tampere' })).toEqual([
      { choices: { place: 'tampere' }, words: '' },
      literal('Tampere'),
    ]);
    expect(understand({ words: 'Tampere Turku' })[0]).toEqual({ choices: { place: 'tampere' }, words: 'Turku' });
  });

  test('a language is a word before it narrows', () => {
    expect(understand({ words: 'arabic music' })).toEqual([
      literal('arabic music'),
      { choices: { language: 'ar' }, words: 'music' },
    ]);
    expect(understand({ words: 'lonely Russian-speaking grandmother in turku' })).toEqual([
      { choices: { place: 'turku' }, words: 'lonely Russian speaking grandmother in' },
      { choices: { place: 'turku', language: 'ru' }, words: 'lonely speaking grandmother in' },
      literal('lonely Russian-speaking grandmother in turku'),
    ]);
  });

  test('a language narrows only where other words stay', () => {
    expect(understand({ words: 'Arabic' })).toEqual([literal('Arabic')]);
    expect(understand({ words: 'Arabic turku' })).toHaveLength(2);
  });

  test.each(['Finnish course', 'Ii', 'lawyer', ''])('"%s" stays words', (words) => {
    expect(understand({ words })).toEqual([literal(words)]);
  });

  test('what has been chosen is not chosen again', () => {
    expect(understand({ words: 'Tampere tea', place: 'turku' })).toEqual([literal('Tampere tea')]);
  });
});
