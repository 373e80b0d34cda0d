import { expect, test } from 'vitest';
import { countWords, wordChanges } from './words.ts';

const marks = { same: '', removed: '-', added: '+' } as const;
const told = (before: string, after: string, lang?: string) =>
  wordChanges(before, after, lang)
    .map(({ is, text }) => (is === 'same' ? text : `[${marks[is]}${text}${marks[is]}]`))
    .join('');

const long = 'yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen';

test('words that change stand among a few that stay', () => {
  expect(told('Soita numeroon 123 heti.', 'Soita numeroon 456 heti.')).toBe('Soita numeroon [-123-][+456+] heti.');
  expect(told(`${long} vanha ${long} ${long}`, `${long} uusi ${long} ${long}`)).toBe(
    '… viisi kuusi seitsemän kahdeksan yhdeksän kymmenen [-vanha-][+uusi+] yksi kaksi kolme neljä viisi kuusi … ',
  );
  expect(told(long, `${long} lisää`)).toBe('… viisi kuusi seitsemän kahdeksan yhdeksän kymmenen [+lisää+]');
});

test('a text that is the same, but for spaces, has no change', () => {
  expect(wordChanges(long, long)).toEqual([]);
  expect(wordChanges('a b\nc', 'a  b c')).toEqual([]);
  expect(wordChanges('', '')).toEqual([]);
});

test('Chinese and Thai are divided into words, though they write no spaces', () => {
  expect(told('我们提供免费的法律咨询', '我们提供免费的语言咨询', 'zh-Hans')).toBe(
    '我们提供免费的[-法律-][+语言+]咨询',
  );
});

test('texts with nothing in common stand side by side, and soon', () => {
  const [before, after] = ['a', 'b'].map((letter) =>
    Array.from({ length: 3000 }, (_, index) => `${letter}${index}`).join(' '),
  );
  expect(wordChanges(before ?? '', after ?? '')).toEqual([
    { is: 'removed', text: before },
    { is: 'added', text: after },
  ]);
});

test('words are counted in every script; signs are none', () => {
  expect(countWords("Puhelin / Phone: 040 1234567 → info@a.fi, järjestö's")).toBe(6);
  expect(countWords('помощь العربية')).toBe(2);
});
