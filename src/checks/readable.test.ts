import { expect, test } from 'vitest';
import { readable } from './readable.ts';
import { findings, organisation } from './testing.ts';

const path = 'content/organisations/a.md';

test('a file that cannot be read is named, with the line', () => {
  expect(findings(readable, { [path]: organisation({ phone: '"unclosed' }) })).toEqual([
    {
      rule: 'readable',
      level: 'error',
      file: path,
      line: 13,
      field: '',
      message: {
        fi: 'Tietoja ei voi lukea (unexpected end of the stream within a double quoted scalar). Tarkista sisennys, kaksoispisteet ja lainausmerkit tällä rivillä.',
        en: 'The facts cannot be read (unexpected end of the stream within a double quoted scalar). Check the indentation, colons and quotes on this line.',
      },
    },
  ]);
});

test('facts that are wrong but can be read are left to other rules', () => {
  expect(findings(readable, { [path]: organisation({ phone: '5' }) })).toEqual([]);
});
