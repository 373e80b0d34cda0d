import { describe, expect, test } from 'vitest';
import { check } from './index.ts';
import { finnish, material, ofTheWhole, organisation, page, translation } from './testing.ts';

/** Whatever somebody puts into a file, the checks say something about it and never throw. */

const good = {
  'content/organisations/a.md': organisation(),
  'content/translations/en/a.md': translation(),
  'content/pages/fi/about.md': page(),
};
const paths = Object.keys(good) as (keyof typeof good)[];

const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf16 = (text: string) => {
  const bytes = new Uint8Array(2 + text.length * 2).fill(0xff, 0, 1).fill(0xfe, 1, 2);
  for (let i = 0; i < text.length; i++) new DataView(bytes.buffer).setUint16(2 + i * 2, text.charCodeAt(i), true);
  return bytes;
};
const every = Uint8Array.from({ length: 4096 }, (_, index) => index % 256);
const facts = (yaml: string) => `---\n${yaml}\n---\n\n${finnish}\n`;
const deep = (open: string, close: string, levels = 1000) => open.repeat(levels) + close.repeat(levels);

const unreadable: [string, string | Uint8Array][] = [
  ['every byte', every],
  ['zeros', new Uint8Array(100)],
  ['nothing', ''],
  ['5 MB', new Uint8Array(5_000_000).fill(0x61)],
  ['Latin-1', latin1(organisation())],
  ['UTF-16 with its mark', utf16(organisation())],
  ['only a byte order mark', new Uint8Array([0xef, 0xbb, 0xbf])],
  ['no facts', finnish],
  ['facts that never end', organisation().replace('---\n\n', '')],
  ['line ends of an old Macintosh', organisation().replaceAll('\n', '\r')],
  ['empty facts', '---\n---\n'],
  ['only a comment', facts('# hei')],
  ['anchors in a circle', facts('serves: &a [*a]')],
  ['merged anchors', facts('a: &a {b: 1}\nc:\n  <<: *a')],
  ['a name said twice', facts('name: A\nname: B')],
  ['__proto__ twice', facts('__proto__: 1\n__proto__: 2')],
  ['a list in a name', facts('? [a, b]\n: c\n? [a, b]\n: d')],
  ['a tag that makes code', facts('name: !!js/function "function () {}"')],
  ['two documents', facts('name: A\n...\nname: B')],
  ['tabs', facts('name: A\n\tkind: b')],
  ['control characters', facts('name: "a\u0000b\u0007"\nkind: \u0000')],
  ['1,000 lists in each other', facts(`name: ${deep('[', ']')}`)],
  ['1,000 fields in each other', facts(`name: ${deep('{a: ', '}')}`)],
  [
    '1,000 steps',
    facts(
      Array.from({ length: 100 }, (_, i) => `${' '.repeat(i)}a:`)
        .join('\n')
        .concat(' [', deep('[', ']'), ']'),
    ),
  ],
  ['a body of 1,000 quotes in each other', organisation({}, '>'.repeat(1000))],
  ['a body of 1,000 lists in each other', organisation({}, '1) '.repeat(1000))],
  ['a body of 1,000 emphases in each other', organisation({}, deep('*a ', ' a*'))],
  ['a body of 100 KB of [', organisation({}, '['.repeat(100_000))],
  ['a body of [ just within the limit', organisation({}, '['.repeat(28_000))],
];

const wrong: [string, string][] = [
  ['a list', facts('- name\n- kind')],
  ['a string', facts('hei')],
  ['a number', facts('5')],
  ['null', facts('null')],
  ['an empty mapping', facts('{}')],
  ['__proto__', facts('__proto__: {name: A}\nconstructor: {prototype: {}}\ntoString: x')],
  [
    'lists where text belongs',
    facts(['name', 'summary', 'title', 'of', 'sources'].map((key) => `${key}: [[[]]]`).join('\n')),
  ],
  ['empty fields', facts('name:\nsummary:\ntitle:\nserves:\n  -\nsources:\n  - {}')],
  ['numbers without an end', facts('founded: .inf\nlat: .nan\nname: -.inf\nof: 1e999')],
  ['90 levels', facts(`name: ${deep('[', ']', 90)}\nsummary: ${deep('{a: ', '}', 90)}`)],
  ['one field of 25 KB', facts(`name: "${'ä'.repeat(12_000)}"`)],
  ['a thousand fields', facts(Array.from({ length: 1000 }, (_, i) => `field${i}: ${i}`).join('\n'))],
  ['unknown languages', facts('names: {fi-abc: A, x: B, "": C}\nlanguages: [{language: zh-yue}, {language: "\\0"}]')],
];

describe.each(paths)('%s', (path) => {
  const of = (content: string | Uint8Array) => {
    const findings = check(material({ ...good, [path]: content })).filter(
      ({ file, rule }) => file === path && !ofTheWhole.includes(rule),
    );
    const lines = (typeof content === 'string' ? content : '').split('\n').length;
    for (const { line, message } of findings) {
      expect(line).toBeGreaterThanOrEqual(1);
      expect(line).toBeLessThanOrEqual(lines);
      expect(message.fi).not.toMatch(/undefined|\[object/);
      expect(message.en).not.toMatch(/undefined|\[object/);
    }
    return findings.map(({ rule }) => rule);
  };

  test.each(unreadable)('%s cannot be read, and that alone is told', (_, content) => {
    expect(of(content)).toEqual(['readable']);
  });

  test.each(wrong)('facts that are %s are told by the schema', (_, content) => {
    expect(new Set(of(content))).toEqual(new Set(['schema']));
  });

  test('only facts, without any text', () => {
    const bare = good[path].slice(0, good[path].indexOf('\n---\n') + 5);
    const told = path.includes('pages') ? [] : path.includes('translations') ? ['translations'] : ['body'];
    expect(of(bare)).toEqual(told);
  });

  test('a byte order mark before a good file is nothing to mend', () => {
    expect(of(new TextEncoder().encode(`\ufeff${good[path]}`))).toEqual([]);
  });

  test('line ends of Windows in a good file are a matter of layout only', () => {
    expect(of(good[path].replaceAll('\n', '\r\n'))).toEqual(['layout']);
  });

  test('one word of 6 KB, and 6 KB of words, are judged as any text', () => {
    expect(of(good[path].replace(/---\n\n[\s\S]*/, `---\n\n${'a'.repeat(5990)}\n`))).not.toContain('readable');
    expect(of(good[path].replace(/---\n\n[\s\S]*/, `---\n\n${'A. '.repeat(1990)}\n`))).not.toContain('readable');
  });
});

test('the good files of this test are good', () => {
  expect(check(material(good)).filter(({ rule }) => !ofTheWhole.includes(rule))).toEqual([]);
});
