import { expect, test } from 'vitest';
import type { Finding } from './material.ts';
import { asAnnotations, asJson, asText } from './report.ts';

const finding: Finding = {
  rule: 'schema',
  level: 'error',
  file: 'content/organisations/a.md',
  line: 7,
  field: 'phone',
  message: { fi: 'Tässä on "5": 100 %, väärin.', en: 'Here stands "5": 100 %, wrong.' },
};

test('asText names the place, the field, the level and the rule, then says it in both languages', () => {
  expect(asText([finding, { ...finding, level: 'warning', field: '', line: 1 }])).toBe(
    `content/organisations/a.md:7 phone  VIRHE / ERROR (schema)
  Tässä on "5": 100 %, väärin.
  Here stands "5": 100 %, wrong.

content/organisations/a.md:1  huomautus / warning (schema)
  Tässä on "5": 100 %, väärin.
  Here stands "5": 100 %, wrong.
`,
  );
  expect(asText([])).toBe('');
});

test('asJson can be read again', () => {
  expect(JSON.parse(asJson([finding]))).toEqual([finding]);
});

test('asAnnotations keeps a message in one command, whatever stands in it', () => {
  const hostile = { ...finding, file: 'content/a,b:c.md', message: { fi: 'A\r\n::error::B', en: '%0AC' } };
  expect(asAnnotations([finding, hostile])).toBe(
    '::error file=content/organisations/a.md,line=7,title=schema::Tässä on "5": 100 %25, väärin.%0AHere stands "5": 100 %25, wrong.\n' +
      '::error file=content/a%2Cb%3Ac.md,line=7,title=schema::A\\u000d\\u000a::error::B%0A%250AC',
  );
});

test('control characters, which a name of a file may hold, are written as codes', () => {
  const hostile = { ...finding, file: 'content/organisations/\u001b[31ma\n.md' };
  expect(asText([hostile])).toMatch(/^content\/organisations\/\\u001b\[31ma\\u000a\.md:7 /);
});

test('of many findings in one file the first twenty are written, and how many more there are', () => {
  const many = Array.from({ length: 23 }, (_, index) => ({ ...finding, line: index + 1 }));
  const other = { ...finding, file: 'content/organisations/b.md' };
  expect(asText([...many, other]).match(/VIRHE/g)).toHaveLength(21);
  expect(asText([...many, other])).toContain('content/organisations/a.md: … ja 3 muuta / and 3 more\n');
  expect(asAnnotations([...many, other]).split('\n')).toHaveLength(21);
  expect(JSON.parse(asJson(many))).toHaveLength(23);
});
