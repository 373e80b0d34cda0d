import { describe, expect, test } from 'vitest';
import { submission } from '#schema/submission.ts';
import { findingAnswer } from './answers.ts';
import { about, refusals } from './refusals.ts';
import { changed } from './testing.ts';

const good = { kind: 'change', id: 'a', file: changed, lang: 'fi', speaksFor: false, altcha: 'x' };
const told = (fields: object) => {
  const sent = { ...good, ...fields };
  const { error } = submission.safeParse(sent);
  return error ? refusals(error, sent) : [];
};

describe('what the schema refuses', () => {
  test.each(Object.keys(submission.shape))('is told of the field %s, in words of its own', (field) => {
    const [finding, ...others] = told({ [field]: {} });
    expect(others).toEqual([]);
    expect(findingAnswer.parse(finding)).toMatchObject({ rule: 'submission', field });
    expect(finding?.message.en).not.toBe(about('').message.en);
  });

  test('is told once a field, however much is wrong with it', () => {
    expect(told({ id: '../A'.repeat(30) }).map(({ field }) => field)).toEqual(['id']);
    expect(told({ id: 1, lang: 1, more: 1 }).map(({ field }) => field)).toEqual(['id', 'lang', '']);
  });

  test('in a file is told by its line, where there is one', () => {
    expect(told({ file: changed.replace('kind: ', 'kind: \u202e') })).toMatchObject([
      { rule: 'readable', file: 'content/organisations/a.md', line: 3 },
    ]);
    expect(told({ file: 'a'.repeat(30_001) })).toMatchObject([{ rule: 'readable' }]);
    expect(told({ file: undefined })).toMatchObject([{ rule: 'submission', field: 'file' }]);
  });
});
