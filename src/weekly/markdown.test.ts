import { expect, test } from 'vitest';
import { address, quoted } from './markdown.ts';

test.each([
  ['Kahvila', '`Kahvila`'],
  ['a `b` c', "`a 'b' c`"],
  ['@someone #12 <b> [a](b) | c', '`@someone #12 <b> [a](b) | c`'],
  ['a\nb\u202ec', '`a b c`'],
  ['', '` `'],
  ['ä'.repeat(90), `\`${'ä'.repeat(79)}…\``],
])('%j is quoted as %s', (text, expected) => {
  expect(quoted(text)).toBe(expected);
});

test.each([
  ['https://a.fi/b?c=d&e=%20', '<https://a.fi/b?c=d&e=%20>'],
  ['https://a.fi/<script>', '`https://a.fi/<script>`'],
  ['https://a.fi/b|c', '`https://a.fi/b|c`'],
  ['https://a.fi/`b`', "`https://a.fi/'b'`"],
  ['https://a.fi/@b', '`https://a.fi/@b`'],
  ['javascript:alert(1)', '`javascript:alert(1)`'],
])('the address %s stands as %s', (url, expected) => {
  expect(address(url)).toBe(expected);
});

test('a long address is cut', () => {
  expect(address(`https://a.fi/${'b'.repeat(400)}`)).toHaveLength(82);
});
