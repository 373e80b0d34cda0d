import { expect, test } from 'vitest';
import { organisation } from '#checks/testing.ts';
import { print } from '#entry/print.ts';
import { read } from '#entry/read.ts';
import { corrected } from './corrected.ts';
import { isShown, linesShown, reviewComment, type Suggestion, suggestionsFor } from './suggestions.ts';
import { bytes, pathOf } from './testing.ts';

const path = pathOf('a');
const entry = read(path, bytes(organisation({ phone: '"+358401234567"' })));
const canonical = print('organisation', entry.frontmatter, entry.body);
const suggest = (text: string) => suggestionsFor({ path, after: bytes(text) });

/** The text after somebody has taken every suggestion. */
function taken(text: string, suggestions: Suggestion[]): string {
  const lines = text.split('\n');
  for (const { start, end, lines: wanted } of suggestions.toReversed())
    lines.splice(start - 1, end - start + 1, ...wanted);
  return lines.join('\n');
}

test.each([
  [
    'two fields in another order',
    canonical.replace('kind: association\nstatus: active', 'status: active\nkind: association'),
  ],
  ['quotes that nobody needs', canonical.replace('name: Esimerkki ry', "name: 'Esimerkki ry'")],
  ['an empty line too many', canonical.replace('\n\n', '\n\n\n')],
  ['an empty line too few', canonical.replace('---\n\n', '---\n')],
  ['spaces at the end', canonical.replace('koulusta.', 'koulusta.  ')],
  ['a number without quotes', canonical.replace('"+358401234567"', '+358401234567')],
  ['a number as people write it', canonical.replace('"+358401234567"', '040 123 4567')],
  ['no end of the last line', canonical.trimEnd()],
])('%s: who takes the suggestions has the canonical form', (_, sent) => {
  expect(sent).not.toBe(canonical);
  const found = suggest(sent);
  expect(found.length).toBeGreaterThan(0);
  expect(taken(sent, found).trimEnd()).toBe(canonical.trimEnd());
});

test('one line says one line', () => {
  expect(suggest(canonical.replace('name: Esimerkki ry', "name: 'Esimerkki ry'"))).toEqual([
    { path, start: 2, end: 2, lines: ['name: Esimerkki ry'] },
  ]);
});

test('nothing to suggest: canonical, still wrong, from Windows, a link, no entry', () => {
  expect(suggest(canonical)).toEqual([]);
  expect(suggest(canonical.replace('kind: association', 'kind: x'))).toEqual([]);
  expect(suggest(canonical.replaceAll('\n', '\r\n'))).toEqual([]);
  expect(suggest('x')).toEqual([]);
  expect(suggestionsFor({ path, after: bytes('x'), isLink: true })).toEqual([]);
  expect(suggestionsFor({ path: 'scripts/a.ts', after: bytes('x') })).toEqual([]);
  expect(suggestionsFor({ path })).toEqual([]);
});

test('obvious corrections touch facts alone, and only what can be meant in one way', () => {
  const text = (yaml: string, body = '') => `---\n${yaml}\n---\n${body}`;
  expect(corrected(text('phone: 09 310 1691\npostcode: 00530\nasOf: 2024-03'))).toBe(
    text('phone: "+35893101691"\npostcode: "00530"\nasOf: "2024-03"'),
  );
  expect(corrected(text('  - from: 09:00\n    to: 24:00'))).toBe(text('  - from: "09:00"\n    to: "24:00"'));
  for (const same of [
    text('phone: "116006"'),
    text('phone: 12'.replace('12', '"12"')),
    text('name: 123', 'phone: 09 310 1691\n'),
    'phone: 1',
  ])
    expect(corrected(same)).toBe(same);
});

test('a review speaks only on lines that GitHub shows', () => {
  const shown = linesShown(
    '@@ -1,3 +1,4 @@\n ---\n-name: A\n+name: B\n+kind: x\n status: y\n@@ -20 +21,2 @@ more\n a\n+b',
  );
  expect([...shown]).toEqual([1, 2, 3, 4, 21, 22]);
  const at = (start: number, end: number) => isShown({ path, start, end, lines: [] }, shown);
  expect([at(2, 4), at(21, 22), at(4, 5), at(22, 23), at(10, 10)]).toEqual([true, true, false, false, false]);
});

test('its fence is longer than any in the lines', () => {
  expect(reviewComment({ path, start: 2, end: 3, lines: ['a', '```', '@b'] })).toEqual({
    path,
    start_line: 2,
    start_side: 'RIGHT',
    line: 3,
    side: 'RIGHT',
    body: 'Vakiomuoto / Canonical form:\n\n````suggestion\na\n```\n@b\n````',
  });
  expect(reviewComment({ path, start: 2, end: 2, lines: ['a'] })).not.toHaveProperty('start_line');
});
