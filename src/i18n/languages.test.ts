import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isLang, langs, language, languages } from './languages.ts';

describe('the table of languages', () => {
  test('has a file of strings for each, and none more', () => {
    const files = readdirSync(`${import.meta.dirname}/strings`);
    expect(files.sort()).toEqual(langs.map((lang) => `${lang}.json`).sort());
  });

  test.each(languages)('$tag has a locale that Intl knows in the same language, its own name and direction', (one) => {
    const locale = new Intl.Locale(one.locale);
    expect(new Intl.Locale(one.tag).language).toBe(locale.language);
    expect(Intl.DateTimeFormat.supportedLocalesOf(one.locale)).toEqual([one.locale]);
    expect(Intl.PluralRules.supportedLocalesOf(one.locale)).toEqual([one.locale]);
    expect(Intl.Collator.supportedLocalesOf(one.locale)).toEqual([one.locale]);
    expect(new Intl.DisplayNames(one.tag, { type: 'language' }).of(one.tag)).toBe(one.autonym);
    const rtl = ['Arab', 'Hebr', 'Thaa'].includes(locale.maximize().script ?? '');
    expect(one.dir).toBe(rtl ? 'rtl' : 'ltr');
    expect(one.pagefind).toMatch(/^[a-z]{2}$/);
  });

  test('each tag once', () => {
    expect(new Set(langs).size).toBe(languages.length);
  });
});

test('language gives the row of a tag', () => {
  for (const row of languages) expect(language(row.tag)).toBe(row);
});

test.each([
  ['fi', true],
  ['en', true],
  ['FI', false],
  ['de', false],
  ['', false],
  [undefined, false],
  [['fi'], false],
])('isLang(%j) is %s', (value, expected) => {
  expect(isLang(value)).toBe(expected);
});
