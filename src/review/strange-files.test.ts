import { describe, expect, test } from 'vitest';
import { organisation } from '#checks/testing.ts';
import { strangeFiles } from './strange-files.ts';
import { bytes, ids, pathOf, risks } from './testing.ts';

describe('strange files', () => {
  const b = { [pathOf('b')]: organisation() };

  test('names with ../, signs that nobody sees, links', () => {
    expect(risks(strangeFiles, {}, { 'content/organisations/../../package.json': 'x' })).toEqual([
      { id: 'strange-name', weight: 'refuse', of: ['content/organisations/../../package.json'] },
    ]);
    expect(ids(risks(strangeFiles, {}, { 'content/organisations/a\u202edm.md': 'x' }))).toEqual(['strange-name']);
    const link = { path: pathOf('c'), after: bytes('../../package.json'), isLink: true };
    expect(risks(strangeFiles, {}, {}, { files: [link] })).toEqual([
      { id: 'link', weight: 'refuse', of: [pathOf('c')] },
    ]);
    expect(risks(strangeFiles, {}, b)).toEqual([]);
  });

  test('upper- and lower-case twins, with what stands and among each other; names from a Mac', () => {
    const twin = 'content/organisations/B.md';
    expect(risks(strangeFiles, b, { ...b, [twin]: 'x' })).toEqual([
      { id: 'twins', weight: 'refuse', of: [twin, pathOf('b')] },
    ]);
    expect(ids(risks(strangeFiles, {}, { [twin]: 'x', ...b }))).toEqual(['twins']);
    expect(ids(risks(strangeFiles, {}, { [pathOf('\u00e4')]: 'x', [pathOf('a\u0308')]: 'x' }))).toEqual(['twins']);
    expect(risks(strangeFiles, b, { [twin]: 'x' })).toEqual([]);
  });
});
