import { describe, expect, test } from 'vitest';
import { understanding } from './understand.ts';

const understand = understanding('en', [
  ['place', 'tampere', 'Tampere'],
  ['place', 'turku', 'Turku (Турку)'],
  ['place', 'ii', 'Ii'],
  ['language', 'ar', 'Arabic'],
  ['language', 'ru', 'Russian'],
  ['language', 'fi', 'Finnish'],
]);

describe('understanding', () => {
  test.each([
    ['Finnish café in Tampere, Arabic spoken', { place: 'tampere', language: 'ar' }, 'Finnish café in spoken'],
    [
      'lonely Russian-speaking grandmother in turku',
      { place: 'turku', language: 'ru' },
      'lonely speaking grandmother in',
    ],
    ['турку юрист', { place: 'turku' }, 'юрист'],
    ['Tampere', { place: 'tampere' }, ''],
    ['Tampere Turku', { place: 'tampere' }, 'Turku'],
    ['Arabic turku', { place: 'turku' }, 'Arabic'],
    ['arabic music', { language: 'ar' }, 'music'],
  ])('"%s" means %j and the words "%s"', (words, choices, left) => {
    expect(understand({ words })).toEqual({ choices, words: left });
  });

  test.each(['Arabic', 'Finnish course', 'Ii', 'lawyer', ''])('"%s" stays words', (words) => {
    expect(understand({ words })).toBeUndefined();
  });

  test('what has been chosen is not chosen again', () => {
    expect(understand({ words: 'Tampere tea', place: 'turku' })).toBeUndefined();
  });
});
