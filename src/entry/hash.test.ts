import { describe, expect, test } from 'vitest';
import { fileHash, textHash } from './hash.ts';

describe('textHash', () => {
  test('is the beginning of SHA-256 over summary and body', () => {
    expect(textHash('Tiivistelmä.', 'Teksti.')).toBe('7868ee57');
    expect(textHash('', '')).toBe('e3b0c442');
  });

  test('white space does not count: a new layout needs no new translation', () => {
    const hash = textHash('Yksi kaksi.', 'Kolme\n\nneljä.');
    expect(textHash(' Yksi  kaksi.', '\r\n\r\nKolme\r\nneljä.\r\n')).toBe(hash);
  });

  test('every other change counts, and summary and body are told apart', () => {
    const hash = textHash('Yksi.', 'Kaksi.');
    for (const other of [textHash('Yksi', 'Kaksi.'), textHash('yksi.', 'Kaksi.'), textHash('Kaksi.', 'Yksi.')])
      expect(other).not.toBe(hash);
  });
});

test('fileHash tells files apart by their every letter', () => {
  expect(fileHash('---\nname: A\n---\n')).toBe('7ca02822');
  expect(fileHash('---\nname: A\n---\n\n')).not.toBe(fileHash('---\nname: A\n---\n'));
});
