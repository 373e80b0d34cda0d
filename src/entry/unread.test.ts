import { expect, test } from 'vitest';
import { unread } from './unread.ts';

test.each([
  ['# alku\nname: A', [{ line: 1, text: '# alku' }]],
  ['name: A\nsummary: Apua kaikille #yhdessä joka päivä.', [{ line: 2, text: '#yhdessä joka päivä.' }]],
  [
    'name: A # b\nserves: # c\n  - D',
    [
      { line: 1, text: '# b' },
      { line: 2, text: '# c' },
    ],
  ],
  ['summary: |\n  a\n  # b\nname: A # c', [{ line: 4, text: '# c' }]],
  ['name: &Co Oy\nshortName: Co', [{ line: 1, text: '&Co' }]],
  [
    'serves: [&a Turku, !b Oulu]',
    [
      { line: 1, text: '&a' },
      { line: 1, text: '!b' },
    ],
  ],
  ['name: A\nsummary: ! Tervetuloa', [{ line: 2, text: '!' }]],
  ['name: "A #1" #2', [{ line: 1, text: '#2' }]],
])('%j holds %j', (yaml, found) => {
  expect(unread(yaml)).toEqual(found);
});

test.each([
  'name: A#b',
  "name: 'A # b'",
  'name: "A # b"',
  'name: >-\n  a # b\n  # c',
  'url: https://a.fi/#b',
  'name: R&D & me!',
  'name: "&Co"',
  'summary: |-\n  &a\n  !b',
])('%j is all read', (yaml) => {
  expect(unread(yaml)).toEqual([]);
});
