import { describe, expect, test } from 'vitest';
import { schema } from './schema.ts';
import { findings, organisation, page, translation } from './testing.ts';

const path = 'content/organisations/a.md';

describe('schema', () => {
  test('a wrong value is named on its own line', () => {
    const facts = { offers: '\n  - name: Kahvila\n    activity: guidance\n    asOf: keväällä' };
    expect(findings(schema, { [path]: organisation(facts) })).toEqual([
      {
        rule: 'schema',
        level: 'error',
        file: path,
        line: 16,
        field: 'offers.0.asOf',
        message: {
          fi: 'Tässä on "keväällä". Kirjoita vuosi "2024", kuukausi "2024-03" tai päivä "2024-03-15" lainausmerkeissä, tai unknown.',
          en: 'Here stands "keväällä". Write a year "2024", a month "2024-03" or a day "2024-03-15" in quotes, or unknown.',
        },
      },
    ]);
  });

  test('an unknown field stands at its own name, inside other fields too', () => {
    const facts = { fone: '"116006"', languages: '\n  - language: so\n    who: staff' };
    expect(findings(schema, { [path]: organisation(facts) })).toMatchObject([
      { line: 16, field: 'languages.0.who' },
      { line: 13, field: 'fone', message: { en: expect.stringContaining('Did you mean "phone"?') } },
    ]);
  });

  test('every wrong fact of a file is told at once', () => {
    const facts = { kind: 'club', serves: '[]', phone: '0401234567' };
    const fields = findings(schema, { [path]: organisation(facts) }).map(({ field, line }) => [field, line]);
    expect(fields).toEqual([
      ['kind', 3],
      ['serves', 7],
      ['phone', 13],
    ]);
  });

  test('a missing fact stands on the first line', () => {
    const text = organisation().replace('kind: association\n', '');
    expect(findings(schema, { [path]: text })).toMatchObject([{ line: 1, field: 'kind' }]);
  });

  test('translations and pages have schemas of their own', () => {
    const files = {
      'content/translations/en/a.md': translation({ by: 'robot' }),
      'content/pages/fi/about.md': page({ phone: '"112"' }),
    };
    expect(findings(schema, files)).toMatchObject([
      { file: 'content/translations/en/a.md', field: 'by', line: 4 },
      { file: 'content/pages/fi/about.md', field: 'phone', line: 4 },
    ]);
  });

  test('good files, and files that cannot be read, have no findings here', () => {
    const files = {
      [path]: organisation(),
      'content/organisations/b.md': 'no facts',
      'content/translations/en/a.md': translation(),
      'content/pages/fi/about.md': page(),
    };
    expect(findings(schema, files)).toEqual([]);
  });
});
