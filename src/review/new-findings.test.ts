import { expect, test } from 'vitest';
import { organisation, translation } from '#checks/testing.ts';
import { newFindings } from './new-findings.ts';
import { change, pathOf } from './testing.ts';

const found = (...files: Parameters<typeof change>) => {
  const { findings, similar } = newFindings(change(...files));
  const told = (all: typeof findings) =>
    all.map(({ file, rule, level }) => `${file.replace('content/', '')} ${rule} ${level}`);
  return { findings: told(findings), similar: told(similar) };
};

test('what stood before is no finding of the change, on whatever line it stands now', () => {
  const a = organisation({ kind: 'wrong' });
  expect(found({ [pathOf('a')]: a }, { [pathOf('a')]: a.replace('kind:', 'shortName: Uusi\nkind:') })).toEqual({
    findings: [],
    similar: [],
  });
});

test('errors come first, and those that it makes in files that it does not touch are told', () => {
  const a = { [pathOf('a')]: organisation(), 'content/translations/en/a.md': translation() };
  expect(found(a, { 'content/translations/en/a.md': a['content/translations/en/a.md'] ?? '' }).findings).toEqual([
    'translations/en/a.md translations error',
  ]);
  const wrong = { [pathOf('a')]: organisation({ website: 'http://esimerkki.fi/', kind: 'wrong' }) };
  expect(found({}, wrong).findings[0]).toBe('organisations/a.md schema error');
});

test('near-duplicates and copied sentences are told of what changes, not of what was there', () => {
  const a = { [pathOf('a')]: organisation({ phone: '"+358401234567"' }) };
  const b = { [pathOf('b')]: organisation({ name: 'Aivan toinen ry', phone: '"+358401234567"' }) };
  const { findings, similar } = found(a, { ...a, ...b });
  expect(findings.filter((one) => /duplicates|copied/.test(one))).toEqual([]);
  expect(new Set(similar)).toEqual(new Set(['organisations/b.md duplicates error', 'organisations/b.md copied error']));
});
