import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { valueIn } from '#directory/value-words.ts';
import { print } from '#entry/print.ts';
import { read } from '#entry/read.ts';
import { formSteps } from '#formats/form-fields.ts';
import { type Facts, filledIn, withValue } from './facts.ts';
import { factsIn, fileOf, judge } from './judge.ts';
import { said } from './said.ts';
import { questionsOf } from './screens.ts';

const folder = `${import.meta.dirname}/../../../tests/fixture/content`;
const files = globSync('organisations/*.md', { cwd: folder }).map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
const tables = {
  municipalities: readFileSync(`${folder}/places/municipalities.csv`, 'utf8'),
  regions: readFileSync(`${folder}/places/regions.csv`, 'utf8'),
  scripts: '',
};
const questions = formSteps('en', []).flatMap(questionsOf);

test('a file that nobody changes in the form leaves it in canonical form, and nothing of it is lost', () => {
  expect(files.length).toBeGreaterThan(5);
  for (const text of files) {
    const { frontmatter, body } = read('content/organisations/a.md', new TextEncoder().encode(text));
    expect(fileOf(factsIn('a', text) ?? {})).toBe(print('organisation', frontmatter, body));
  }
});

const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '\u0000',
    'a\u202eb',
    '😀',
    '---\nname: x\n---',
    '#',
    '!!js/function x',
    '&a *a',
    '../../x',
  ),
  fc.constant('a'.repeat(100_000)),
  fc.constant(undefined),
  fc.double(),
  fc.boolean(),
  fc.array(fc.string(), { maxLength: 3 }),
);
const path = fc.array(
  fc.oneof(fc.constantFrom(...questions.map(({ name }) => name), 'when', 'slots', 'days', 'city'), fc.nat(3)),
  {
    minLength: 1,
    maxLength: 5,
  },
);

test('whatever is answered, the form goes on: it prints, judges, says, and keeps every other answer', () => {
  fc.assert(
    fc.property(fc.constantFrom(...files), path, nasty, (text, [first = 'name', ...rest], value) => {
      const before = factsIn('a', text) ?? {};
      const after = withValue(before, [String(first), ...rest], value) as Facts;
      const made = fileOf(after);
      expect(() => judge('a', made, tables)).not.toThrow();
      for (const field of questions) expect(() => said(field, after[field.name])).not.toThrow();
      const kept = factsIn('a', made);
      for (const name of Object.keys(kept ? before : {}))
        if (name !== String(first)) expect(filledIn(kept?.[name])).toEqual(filledIn(before[name]));
    }),
    { numRuns: 200 },
  );
}, 60_000);

test('every answer of a closed list has words', () => {
  for (const { name, options = [] } of questions)
    for (const [id, words] of options) expect(words).toBe(valueIn('en', name, id));
});
