import { expect, test } from 'vitest';
import type { Git } from '#repository/local.ts';
import { between, changedSince, rawChanges } from './from-git.ts';
import { bytes, pathOf } from './testing.ts';

const [a, b, zero] = ['a'.repeat(40), 'b'.repeat(40), '0'.repeat(40)];

test('reads what Git prints: changed, new, removed, links, names of any kind', () => {
  const printed = [
    [`:100644 100644 ${a} ${b} M`, 'a.md'],
    [`:000000 100644 ${zero} ${b} A`, 'a\nb "c".md'],
    [`:100644 000000 ${a} ${zero} D`, 'gone.md'],
    [`:100644 120000 ${a} ${b} T`, 'link.md'],
  ];
  expect(rawChanges(`${printed.flat().join('\0')}\0`)).toEqual([
    { path: 'a.md', was: a, blob: b, isLink: false },
    { path: 'a\nb "c".md', was: undefined, blob: b, isLink: false },
    { path: 'gone.md', was: a, blob: undefined, isLink: false },
    { path: 'link.md', was: a, blob: b, isLink: true },
  ]);
  expect(rawChanges('')).toEqual([]);
});

/** A Git that holds two texts, and tells what it was asked. */
const git =
  (printed: string, size = 5, asked: string[] = []): Git =>
  (...args) => {
    asked.push(args.join(' '));
    if (args[0] === 'diff') return bytes(printed);
    if (args[0] === 'merge-base') return bytes(`${a}\n`);
    if (args[1] === '-s') return bytes(`${size}\n`);
    return bytes(args[2] === a ? 'was' : 'will');
  };

test('brings the bytes of content alone, and no file that is too large', () => {
  const changed = (path: string) => `:100644 100644 ${a} ${b} M\0${path}\0`;
  expect(between(git(changed(pathOf('a'))), 'x', 'y')).toEqual([
    { path: pathOf('a'), before: bytes('was'), after: bytes('will') },
  ]);
  expect(between(git(changed('src/a.ts')), 'x', 'y')).toEqual([{ path: 'src/a.ts' }]);
  expect(between(git(changed(pathOf('a')), 100_001), 'x', 'y')).toEqual([
    { path: pathOf('a'), before: bytes('was'), size: 100_001 },
  ]);
});

test('since a commit: from where the two went apart', () => {
  const asked: string[] = [];
  changedSince(git('', 5, asked), 'main', 'mine');
  expect(asked).toEqual(['merge-base main mine', `diff --raw -z --no-renames --no-abbrev ${a} mine --`]);
});
