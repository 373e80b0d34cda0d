import { expect, test } from 'vitest';
import { applied } from './applied.ts';
import { bytes, contentOf } from './testing.ts';

const after = (path: string, text: string | undefined) =>
  applied(contentOf({}), [{ path, after: text === undefined ? undefined : bytes(text) }]);

test('every table by which rules judge is the new one', () => {
  expect(after('content/glossary/en.csv', 'term,translation,forms\nkela,Kela,\n').glossaries.get('en')).toHaveLength(1);
  expect(after('content/phrases/so.csv', 'target,phrase\nfree,lacag la aan\n').phrases.get('so')).toHaveLength(1);
  expect(after('content/unlinkable.txt', 'evil.example\n').unlinkable).toBe('evil.example\n');
  expect(
    after('content/exceptions.csv', 'rule,subject,reason,until\nduplicates,host:a.fi,x,2027-01-01\n').exceptions,
  ).toHaveLength(1);
  expect(after('content/public-lines.yaml', '- id: a\n').lines.rows).toHaveLength(1);
  expect(after('content/public-services.yaml', '- id: a\n').services.rows).toHaveLength(1);
});

test('a table that is removed is empty, and one that cannot be read is a fault', () => {
  const content = { ...contentOf({}), phrases: new Map([['fi', []]]) };
  expect(applied(content, [{ path: 'content/phrases/fi.csv' }]).phrases.has('fi')).toBe(false);
  expect(content.phrases.has('fi')).toBe(true);
  expect(after('content/phrases/fi.csv', 'what,ever\n').faults.map(({ path }) => path)).toEqual([
    'content/phrases/fi.csv',
  ]);
  expect(after('content/exceptions.csv', 'what,ever\n').faults.map(({ path }) => path)).toEqual([
    'content/exceptions.csv',
  ]);
  expect(after('content/phrases/fi.csv', undefined).faults).toEqual([]);
});
