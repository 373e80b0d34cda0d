import { describe, expect, test } from 'vitest';
import { numbers } from './numbers.ts';
import { english, findings, finnish, organisation, page, translation } from './testing.ts';

const source = 'content/organisations/a.md';
const path = 'content/translations/en/a.md';
const original = { [source]: organisation({ phone: '"+358401234567"' }, `${finnish} Soita 116 117. Perustettu 1998.`) };
const found = (summary: string, body = english) =>
  findings(numbers, { ...original, [path]: translation({ summary }, body) }).map(({ line, field, message }) => [
    line,
    field,
    message.en,
  ]);

describe('numbers', () => {
  test('one that the original does not have', () => {
    expect(findings(numbers, { ...original, [path]: translation({}, `${english}\nCall 116 171.`) })).toEqual([
      {
        rule: 'numbers',
        level: 'error',
        file: path,
        line: 10,
        field: 'body',
        message: {
          fi: 'Numeroa 116171 ei ole alkutekstissä. Tarkista se: väärä numero voi viedä avun ulottuvilta. Korjaa tai poista se.',
          en: 'The number 116171 is not in the original. Check it: a wrong number can put help out of reach. Correct or remove it.',
        },
      },
    ]);
  });

  test('in the summary', () => {
    expect(found('Help since 1989.')).toEqual([[2, 'summary', expect.stringContaining('The number 1989')]]);
  });

  test('numbers of the original, written with or without spaces, and small ones are silent', () => {
    expect(found('Help since 1998.', `${english} Call 116117 or +358401234567. There are 25 groups.`)).toEqual([]);
  });

  test('in the description of a page', () => {
    const files = {
      'content/pages/fi/about.md': page(),
      'content/pages/en/about.md': page({ of: '"00000000"', by: 'person', description: 'Since 1998.' }, english),
    };
    expect(findings(numbers, files)).toMatchObject([
      { file: 'content/pages/en/about.md', line: 3, field: 'description' },
    ]);
  });

  test('a page is held against its original', () => {
    const en = { 'content/pages/en/help.md': page({}, 'Call [112](tel:112).') };
    const fi = (body: string) => ({ 'content/pages/fi/help.md': page({ of: '"00000000"', by: 'machine' }, body) });
    expect(findings(numbers, { ...en, ...fi('Soita [112](tel:112).') })).toEqual([]);
    expect(findings(numbers, { ...en, ...fi('Soita [112](tel:113).') })).toMatchObject([
      { file: 'content/pages/fi/help.md', line: 8, message: { en: expect.stringContaining('The number 113') } },
    ]);
  });

  test('a translation of nothing is for another rule', () => {
    expect(findings(numbers, { [path]: translation({}, 'Call 12345.') })).toEqual([]);
  });
});
