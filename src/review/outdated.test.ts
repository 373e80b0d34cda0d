import { expect, test } from 'vitest';
import { finnish, organisation, page, translation } from '#checks/testing.ts';
import { outdatedBy } from './outdated.ts';
import { change, pathOf } from './testing.ts';

const en = { 'content/translations/en/a.md': translation() };
const sv = { 'content/translations/sv/a.md': translation() };
const a = (text = finnish) => ({ [pathOf('a')]: organisation({}, text) });

test('a text that changes leaves its translations behind', () => {
  expect(outdatedBy(change({ ...a(), ...en, ...sv }, { ...a(`${finnish} Tervetuloa!`), ...en, ...sv }))).toEqual([
    { kind: 'organisation', id: 'a', langs: ['sv', 'en'] },
  ]);
});

test('facts leave none behind, nor does a change to what was outdated before', () => {
  const facts = { [pathOf('a')]: organisation({ groups: '[women]' }) };
  expect(outdatedBy(change({ ...a(), ...en }, { ...facts, ...en }))).toEqual([]);
  expect(outdatedBy(change({ ...a('x'), ...en }, { ...a('y'), ...en }))).toEqual([]);
});

test('a page of the site leaves its translations behind, too', () => {
  const of = { [`content/pages/fi/about.md`]: page({ of: '"00000000"', by: 'machine' }) };
  const before = { 'content/pages/en/about.md': page() };
  expect(outdatedBy(change(before, { ...before, ...of }))).toEqual([{ kind: 'page', id: 'about', langs: ['fi'] }]);
});
