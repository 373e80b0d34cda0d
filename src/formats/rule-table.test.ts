import { expect, test } from 'vitest';
import { ruleTable } from './rule-table.ts';

test('tells of each rule what it wants in both languages, and whether it stops a build', () => {
  const about = { fi: 'Sanat ovat tavallisia.', en: 'Words are plain.' };
  const rows = ruleTable([
    { id: 'plain-words', about, warns: 'always' },
    { id: 'body', about },
  ]).split('\n');
  expect(rows[2]).toBe('| `plain-words` | Sanat ovat tavallisia. | Words are plain. | huomautus / warning |');
  expect(rows[3]).toBe('| `body` | Sanat ovat tavallisia. | Words are plain. | virhe / error |');
});
