import { describe, expect, test } from 'vitest';
import { print } from './print.ts';
import { type EntryKind, read } from './read.ts';

const folders: Record<EntryKind, string> = {
  organisation: 'organisations',
  translation: 'translations/en',
  page: 'pages/fi',
};

const again = (kind: EntryKind, text: string) => {
  const { frontmatter, body, fault } = read(`content/${folders[kind]}/a.md`, new TextEncoder().encode(text));
  expect(fault).toBeUndefined();
  return { frontmatter, text: print(kind, frontmatter, body) };
};

describe('print', () => {
  test('fields in the order of the schema, inside other fields too, and short lists on one line', () => {
    const facts = {
      sources: [{ asOf: '2026-03', url: 'https://a.fi/' }],
      groups: ['everyone'],
      offers: [
        {
          when: { end: '2026-12-15', slots: [{ to: '24:00', from: '09:00', days: ['mo', 'tu'] }] },
          languages: ['fi', 'so'],
          name: 'Kahvila',
        },
      ],
      languages: [{ how: 'staff', language: 'so' }],
      serves: ['Turku', 'region:Kainuu'],
      names: { sv: 'B', en: 'A' },
      name: 'A',
    };
    expect(print('organisation', facts, 'Hei.')).toBe(`---
name: A
names:
  sv: B
  en: A
serves: [Turku, region:Kainuu]
groups: [everyone]
languages:
  - language: so
    how: staff
offers:
  - name: Kahvila
    languages: [fi, so]
    when:
      slots:
        - days: [mo, tu]
          from: "09:00"
          to: "24:00"
      end: "2026-12-15"
sources:
  - url: https://a.fi/
    asOf: "2026-03"
---

Hei.
`);
  });

  test('quotes stand where any reader of YAML would take text for something else', () => {
    const facts = {
      phone: '+358401234567',
      founded: 1998,
      name: 'true',
      exceptions: ['2026-12-06'],
      summary: '# a: b',
    };
    expect(print('organisation', facts, '')).toBe(`---
name: "true"
founded: 1998
summary: "# a: b"
phone: "+358401234567"
exceptions: ["2026-12-06"]
---
`);
  });

  test('a long line is not folded, and what stands twice is written twice', () => {
    const summary = 'sana '.repeat(30).trim();
    const strange = { a: 1 };
    expect(print('organisation', { summary, zeta: strange, omega: strange }, '')).toBe(
      `---\nsummary: ${summary}\nzeta:\n  a: 1\nomega:\n  a: 1\n---\n`,
    );
  });

  test('the body ends in one line end, lines in no spaces', () => {
    expect(print('page', { title: 'A' }, '\r\n\r\nYksi  \r\nKaksi\r\r\n\n')).toBe(
      '---\ntitle: A\n---\n\nYksi\nKaksi\n',
    );
  });

  test('unknown fields are kept, after the known ones, whatever their names', () => {
    const yaml = 'zeta: 1\nconstructor: [a]\n__proto__: {b: 2}\nname: A\ntoString: c\nhasOwnProperty:\n';
    const { text } = again('organisation', `---\n${yaml}---\n`);
    expect(text).toBe(
      '---\nname: A\nzeta: 1\nconstructor:\n  - a\n__proto__:\n  b: 2\ntoString: c\nhasOwnProperty: null\n---\n',
    );
    const inside = again('organisation', '---\nlocations:\n  - wifi: yes\n    city: Turku\n---\n');
    expect(inside.text).toBe('---\nlocations:\n  - city: Turku\n    wifi: yes\n---\n');
  });

  const hard: [EntryKind, unknown, string][] = [
    [
      'organisation',
      { name: '"', summary: "it's: [a] #b\n---\nc", phone: '00530', names: { no: '~' } },
      'a\n\n---\n\nb',
    ],
    [
      'organisation',
      { name: '- a', shortName: ' spaces ', summary: ' \u200f😀\u2028', serves: ['', 'null'] },
      '\ufeffHei',
    ],
    ['organisation', { name: ['list'], languages: 'so', offers: [null, 5, { when: [] }], locations: {} }, '    koodia'],
    [
      'organisation',
      { name: 1e21, founded: -0.5, lat: Infinity, addressSecret: false, phone: null },
      '> lainaus\n\n- lista',
    ],
    ['translation', { by: 'machine', of: '12345678', summary: 'x'.repeat(500) }, '---\nsummary: not facts\n---'],
    ['page', { title: '---', description: '...' }, '...\n'],
  ];

  test.each(hard)('what is printed reads the same and prints the same: %s %j', (kind, facts, body) => {
    const printed = print(kind, facts, body);
    const { frontmatter, text } = again(kind, printed);
    expect(frontmatter).toEqual(facts);
    expect(text).toBe(printed);
  });
});
