import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { spokenForIn } from './spoken.ts';

const template = readFileSync(`${import.meta.dirname}/../../.github/pull_request_template.md`, 'utf8');
const line = 'Puhun järjestön puolesta / I speak for:';

test('the answer in the template, a trailer of a commit, the words of the intake', () => {
  expect(template).toContain(line);
  expect(spokenForIn(template.replace(line, `${line} Esimerkki ry`), [])).toBe('Esimerkki ry');
  expect(spokenForIn('Mend it\n\nSpeaks-for: a', [])).toBe('a');
  const intake = 'Change a\n\nLähettäjä sanoo …\n\nThe sender says that they speak for the organisation. Verify it.\n';
  expect(spokenForIn(intake, ['a'])).toBe('a');
  expect(spokenForIn('Confirm a\n\nThe organisation confirmed the facts by a signed link. File: x.', ['a'])).toBe('a');
});

test('no answer, or no', () => {
  expect(spokenForIn(template, ['a'])).toBeUndefined();
  for (const no of ['', 'no', 'En.', 'Ei', '-', '<!-- name -->'])
    expect(spokenForIn(`${line} ${no}\n`, ['a']), no).toBeUndefined();
  expect(spokenForIn('The sender does not speak for the organisation.', ['a'])).toBeUndefined();
  expect(spokenForIn('', ['a'])).toBeUndefined();
});

test('an answer is one short line', () => {
  expect(spokenForIn(`${line} ${'a'.repeat(5000)}`, [])).toHaveLength(120);
});
