import { expect, test } from 'vitest';
import { organisation, today, translation } from '#checks/testing.ts';
import { changeOf } from './change.ts';
import { bytes, change, contentOf, pathOf } from './testing.ts';

const stays = { [pathOf('b')]: organisation({ name: 'Toinen ry' }) };

test('sorts what was sent: entries before and after, tables, and what is neither', () => {
  const before = { ...stays, [pathOf('a')]: organisation() };
  const after = {
    ...stays,
    'content/translations/en/a.md': translation(),
    'content/phrases/fi.csv': 'target,phrase\nfree,ilmainen\n',
    'content/organisations/README.md': 'x',
    'scripts/a.ts': 'x',
  };
  const { entries, tables, outside, after: content } = change(before, after);
  expect(entries.map(({ path, kind, id, lang, before, after }) => [path, kind, id, lang, !!before, !!after])).toEqual([
    [pathOf('a'), 'organisation', 'a', '', true, false],
    ['content/translations/en/a.md', 'translation', 'a', 'en', false, true],
  ]);
  expect(tables.map(({ path }) => path)).toEqual(['content/phrases/fi.csv']);
  expect(outside.map(({ path }) => path)).toEqual(['content/organisations/README.md', 'scripts/a.ts']);
  expect(content.entries.map(({ path }) => path)).toEqual([pathOf('b'), 'content/translations/en/a.md']);
  expect(content.phrases.get('fi')?.map(({ phrase }) => phrase)).toEqual(['ilmainen']);
});

test('what stands before is what the sender saw, not what has come since', () => {
  const [seen, since] = [organisation(), organisation({ name: 'Uusi ry' })];
  const files = [{ path: pathOf('a'), before: bytes(seen), after: bytes(seen.replace('Neuvoja', 'Apua')) }];
  const { entries } = changeOf(contentOf({ [pathOf('a')]: since }), { files }, today);
  expect(entries[0]?.before?.frontmatter).toMatchObject({ name: 'Esimerkki ry' });
});

test.each([
  ['a link', { isLink: true, after: bytes('../../etc/passwd') }, /link/],
  ['a large file', { size: 200_000 }, /200000 bytes/],
  ['other bytes than text', { after: new Uint8Array([255, 254, 0]) }, /UTF-8/],
  ['NUL', { after: bytes('---\nname: a\u0000\n---\n') }, /U\+0000/],
  ['nothing', { after: new Uint8Array() }, /empty/],
  ['a nest of lists', { after: bytes(`---\nname: ${'['.repeat(10_000)}\n---\n`) }, /cannot be read/],
])('%s is an entry with a fault', (_, file, fault) => {
  const { entries } = changeOf(contentOf({}), { files: [{ path: pathOf('a'), ...file }] }, today);
  expect(entries[0]?.after?.fault?.en).toMatch(fault);
});
