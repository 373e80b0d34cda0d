import { expect, test } from 'vitest';
import { submission } from './submission.ts';

const sent = { kind: 'change', id: 'naistari', file: '---\nname: A\n---\n', lang: 'so', speaksFor: false, altcha: 'x' };
const faults = (other: object) =>
  submission.safeParse({ ...sent, ...other }).error?.issues.map(({ path }) => path.join('.')) ?? [];

test('takes what each kind needs', () => {
  expect(faults({})).toEqual([]);
  expect(faults({ base: '1a2b3c4d', message: 'Hei\nmoi', contact: 'a@b.fi' })).toEqual([]);
  expect(faults({ kind: 'new', id: undefined })).toEqual([]);
  expect(faults({ kind: 'confirm', file: undefined })).toEqual([]);
  expect(faults({ kind: 'note', id: undefined, file: undefined, message: 'Väärin' })).toEqual([]);
});

test.each([
  ['a change of nothing', { id: undefined }, ['id']],
  ['a change without a text', { file: undefined }, ['file']],
  ['a confirmation with a text', { kind: 'confirm' }, ['file']],
  ['a note without words', { kind: 'note', file: undefined, message: ' ' }, ['message']],
  ['a way out of the folder', { id: '../naistari' }, ['id']],
  ['a language that we do not have', { lang: 'xx' }, ['lang']],
  ['signs that nobody sees', { message: 'a\u202eb' }, ['message']],
  ['a long message', { message: 'a'.repeat(2001) }, ['message']],
  ['a large file', { file: 'a'.repeat(30_001) }, ['file']],
  ['a strange base', { base: 'main' }, ['base']],
  ['more than we ask', { admin: true }, ['']],
])('refuses %s', (_, other, expected) => {
  expect(faults(other)).toEqual(expected);
});
