import { describe, expect, test } from 'vitest';
import { host, typed } from './host.ts';

describe('the host of a web address', () => {
  test.each([
    ['https://www.talo.fi/sivu?a=1', 'talo.fi'],
    ['http://talo.fi', 'talo.fi'],
    ['https://wwwtalo.fi', 'wwwtalo.fi'],
    ['https://www.äidit-yhdessä.fi/', 'äidit-yhdessä.fi'],
    ['https://xn--idit-yhdess-k8al.fi/', 'äidit-yhdessä.fi'],
    ['https://blog.språkcafé.org/', 'blog.språkcafé.org'],
    ['https://пример.рф/', 'пример.рф'],
    ['https://مثال.إيران/', 'مثال.إيران'],
    ['https://例子.中国/', '例子.中国'],
  ])('%s is read as %s', (url, expected) => {
    expect(host(url)).toBe(expected);
  });

  test.each([
    ['letters of another script that pass for Latin ones', 'https://раураӏ.com/'],
    ['two scripts in one word', 'https://pаypal.fi/'],
    ['another script before a Latin end', 'https://пример.fi/'],
    ['a Latin letter that passes for another', 'https://paypaı.com/'],
    ['a letter with a dot below', 'https://mielị.fi/'],
    ['what stands for no letters', 'https://xn--a-.fi/'],
  ])('stays as machines write it with %s', (_, url) => {
    expect(host(url)).toBe(new URL(url).hostname);
    expect(host(url)).toContain('xn--');
  });
});

test.each([
  ['https://www.talo.fi/', 'talo.fi'],
  ['https://talo.fi/fi/kerho/', 'talo.fi/fi/kerho'],
  ['https://äidit.fi/a?b=c', 'äidit.fi/a?b=c'],
])('%s is typed as %s', (url, expected) => {
  expect(typed(url)).toBe(expected);
});
