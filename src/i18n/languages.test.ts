import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isLang, type Language, langs, language, languages, marks } from './languages.ts';

/** Intl has no name for easy Finnish, and another one for Sorani than its readers. */
const ours: readonly string[] = ['fi-simple', 'ckb'];

describe('the table of languages', () => {
  test('in the order of care', () => {
    expect(langs.join(' ')).toBe('fi fi-simple sv en ru uk ar so fa ckb et zh-Hans vi sq th tr es fr');
  });

  test('has a file of strings for each, and none more', () => {
    const files = readdirSync(`${import.meta.dirname}/strings`);
    expect(files.sort()).toEqual(langs.map((lang) => `${lang}.json`).sort());
  });

  test.each<Language>(languages)(
    '$tag has a locale that Intl knows in the same language, its own name and direction',
    (one) => {
      const locale = new Intl.Locale(one.locale);
      expect(new Intl.Locale(one.tag).language).toBe(locale.language);
      expect(Intl.DateTimeFormat.supportedLocalesOf(one.locale)).toEqual([one.locale]);
      expect(Intl.PluralRules.supportedLocalesOf(one.locale)).toEqual([one.locale]);
      const lists = Intl.ListFormat.supportedLocalesOf(one.locale).length > 0;
      expect(
        one.and === undefined,
        'words between the last two of a list where Intl has no lists, and only there',
      ).toBe(lists);
      if (!ours.includes(one.tag))
        expect(new Intl.DisplayNames(one.tag, { type: 'language' }).of(one.tag)).toBe(one.autonym);
      const rtl = ['Arab', 'Hebr', 'Thaa'].includes(locale.maximize().script ?? '');
      expect(one.dir).toBe(rtl ? 'rtl' : 'ltr');
      expect(one.pagefind).toBe(locale.language);
      for (const other of one.also ?? []) expect(langs).toContain(other);
      expect(one.script !== undefined).toBe(!['Latn', 'Cyrl'].includes(locale.maximize().script ?? ''));
    },
  );

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

test('marks tell language and direction of a text where they differ from its page', () => {
  expect(marks('ar', 'fi')).toEqual({ lang: 'ar', dir: 'rtl' });
  expect(marks('en', 'ckb')).toEqual({ lang: 'en', dir: 'ltr' });
  expect(marks('fa', 'fa')).toEqual({});
});
