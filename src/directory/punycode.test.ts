import { domainToASCII } from 'node:url';
import { expect, test } from 'vitest';
import { decoded } from './punycode.ts';

/** From RFC 3492, section 7.1. */
test.each([
  ['egbpdaj6bu4bxfgehfvwxn', 'ليهمابتكلموشعربي؟'],
  ['ihqwcrb4cv8a8dqg056pqjye', '他们为什么不说中文'],
  ['Proprostnemluvesky-uyb24dma41a', 'Pročprostěnemluvíčesky'],
  ['3B-ww4c5e180e575a65lsy2b', '3年B組金八先生'],
  ['-> $1.00 <--', '-> $1.00 <-'],
])('%s is %s', (part, letters) => {
  expect(decoded(part)).toBe(letters);
});

test.each(['äidit', 'kahvila-ilo-ö', 'пример', 'สวัสดี', `${'a'.repeat(20)}ž`, '😀'])(
  'gives back %s as the system wrote it',
  (letters) => {
    expect(decoded(domainToASCII(`${letters}.fi`).slice(4, -3))).toBe(letters);
  },
);

test.each(['ä', 'zzzzzzzz', 'a b', 'k8al!'])('%s stands for no letters', (part) => {
  expect(decoded(part)).toBeUndefined();
});
