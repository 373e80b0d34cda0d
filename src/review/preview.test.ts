import { expect, test } from 'vitest';
import { organisation, page, translation } from '#checks/testing.ts';
import { previewOf } from './preview.ts';
import { change, pathOf } from './testing.ts';

const pages = (...files: Parameters<typeof change>) =>
  previewOf(change(...files).entries).map(({ id, langs }) => `${id} ${langs.join(' ')}`);

test('an organisation in its own language and one of the editors', () => {
  expect(pages({}, { [pathOf('a')]: organisation() })).toEqual(['a fi en']);
  expect(pages({}, { [pathOf('a')]: organisation({ language: 'sv' }) })).toEqual(['a sv fi']);
  expect(pages({}, { [pathOf('a')]: organisation({ language: 'en' }) })).toEqual(['a en fi']);
});

test('a translation in its language; with its organisation both once', () => {
  const so = { 'content/translations/so/a.md': translation() };
  expect(pages({}, so)).toEqual(['a so fi']);
  expect(pages({}, { ...so, [pathOf('a')]: organisation() })).toEqual(['a fi so']);
});

test('none of what is removed, cannot be read or is a page, and no language that the site has not', () => {
  expect(pages({ [pathOf('a')]: organisation() }, {})).toEqual([]);
  expect(pages({}, { [pathOf('a')]: 'x', 'content/pages/fi/about.md': page() })).toEqual([]);
  expect(pages({}, { 'content/translations/xx/a.md': translation() })).toEqual(['a fi en']);
});

test('at most twenty organisations', () => {
  const all = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [pathOf(`a${index}`), organisation()]));
  expect(pages({}, all)).toHaveLength(20);
});
