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

  test('marks of Arabic and Chinese end a sentence, too', () => {
    expect(sentences('هل أنت بخير؟ اتصل.\n你好吗？请打电话。\n快！好')).toEqual([
      { sentence: 'هل أنت بخير؟', line: 1 },
      { sentence: 'اتصل.', line: 1 },
      { sentence: '你好吗？', line: 2 },
      { sentence: '请打电话。', line: 2 },
      { sentence: '快！', line: 3 },
      { sentence: '好', line: 3 },
    ]);
  });

  test('a sentence that begins where its line does stands on it', () => {
    expect(sentences('a\n\nb\n\n\nc').map(({ line }) => line)).toEqual([1, 3, 6]);
    expect(sentences('\n').map(({ line }) => line)).toEqual([]);
  });

  test('a long body is read once', () => {
    const started = performance.now();
    expect(sentences('A b.\n'.repeat(20_000))).toHaveLength(20_000);
    expect(performance.now() - started).toBeLessThan(1000);
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
