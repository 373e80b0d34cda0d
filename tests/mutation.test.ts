import { describe, expect, test } from 'vitest';
import { mutantsOf } from './mutation/mutants.ts';
import { relatedTests } from './mutation/related.ts';

const mutants = (text: string) =>
  mutantsOf('a.ts', text).map(({ line, before, after }) => `${line}: ${before} → ${after}`);

describe('a mutant', () => {
  test.each([
    ['const a = b <= 1;', ['1: <= → <', '1: 1 → 2']],
    ['const a = b && !c;', ['1: && → ||', '1: !c → c']],
    ['const a = b ?? c;', ['1: ?? → &&']],
    ["const a = b ?? '';", ['1: ?? → &&']],
    ['const [a = 1] = b;', []],
    [
      "const a = b === 'c' ? d : e;",
      ["1: b === 'c' ? d : e → d", "1: b === 'c' ? d : e → e", '1: === → !==', "1: 'c' → ''"],
    ],
    ['if (a)\n  b();', ['1: a → true', '1: a → false', '2: b(); → ;']],
    ['a.filter(b);', ['1: a.filter(b); → ;', '1: a.filter(b) → a']],
    ['const a = /^b$/u;', ['1: /^b$/u → /b$/u', '1: /^b$/u → /^b/u']],
    ["import { a } from 'b';\ntype C = 'd' | 1;\nconsole.warn(a);", []],
  ])('of %j is a small change', (text, changes) => {
    expect(mutants(text)).toEqual(changes);
  });

  test('leaves the rest of the file as it is', () => {
    expect(mutantsOf('a.ts', 'f(1);\ng();').map(({ text }) => text)).toEqual([';\ng();', 'f(2);\ng();', 'f(1);\n;']);
  });

  test('that makes a loop endless throws in the end', () => {
    const loop = mutantsOf('a.ts', 'let a = 0;\nwhile (a < 3) a += 1;').find(({ after }) => after === '-=');
    expect(() => new Function(loop?.text ?? '')()).toThrow('endless');
  });
});

test('a file is tested by the tests that import it, else by those that are nearest', () => {
  const related = relatedTests(`${import.meta.dirname}/..`);
  expect(related('src/schema/csv.ts')).toContain('src/schema/csv.test.ts');
  expect(related('src/entry/table.ts')).not.toEqual([]);
  expect(related('src/nowhere.ts')).toEqual([]);
});
