import { describe, expect, test } from 'vitest';
import { sentences } from './sentences.ts';

describe('sentences', () => {
  test('each with the line on which it begins', () => {
    expect(sentences('\nYksi. Kaksi!\nKolme on\nkahdella rivillä? Neljä')).toEqual([
      { sentence: 'Yksi.', line: 2 },
      { sentence: 'Kaksi!', line: 2 },
      { sentence: 'Kolme on kahdella rivillä?', line: 3 },
      { sentence: 'Neljä', line: 4 },
    ]);
  });

  test('a full stop inside a number or an address ends nothing', () => {
    expect(sentences('Klo 9.30 talo.fi on auki.').map(({ sentence }) => sentence)).toEqual([
      'Klo 9.30 talo.fi on auki.',
    ]);
  });

  test('headings, paragraphs and items of lists stand apart', () => {
    expect(sentences('## Otsikko\n\nTeksti\n- yksi\n- kaksi\r\n\r\n1. kolme')).toEqual([
      { sentence: '## Otsikko', line: 1 },
      { sentence: 'Teksti', line: 3 },
      { sentence: '- yksi', line: 4 },
      { sentence: '- kaksi', line: 5 },
      { sentence: '1.', line: 7 },
      { sentence: 'kolme', line: 7 },
    ]);
  });

  test('nothing has no sentences', () => {
    expect(sentences('')).toEqual([]);
    expect(sentences(' \n...\n!')).toEqual([]);
  });
});
