import { globSync, readFileSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { langs, language } from './languages.ts';
import { type Key, keys, pattern, translator } from './t.ts';
import { made, sameAsEnglish } from './testing.ts';

const src = `${import.meta.dirname}/..`;
const read = (path: string) => readFileSync(`${src}/${path}`, 'utf8');
const strings = langs.map((lang) => ({
  lang,
  locale: language(lang).locale,
  table: JSON.parse(read(`i18n/strings/${lang}.json`)) as Record<string, string>,
}));
const others = strings.filter(({ lang }) => lang !== 'en');

type Elements = ReturnType<IntlMessageFormat['getAst']>;
type Element = Elements[number];

/** Every piece of an ICU pattern, those inside plurals and selects too. */
const pieces = (elements: Elements): Element[] =>
  elements.flatMap((one) => [
    one,
    ...('options' in one ? Object.values(one.options).flatMap(({ value }) => pieces(value)) : []),
  ]);
const parsed = (text: string, locale: string) =>
  text.includes('{') ? pieces(new IntlMessageFormat(text, locale).getAst()) : [];

/** A language takes the name or the case of a place that it needs. */
const ofPlace = ['place', 'inessive'];
const [literal, pound] = [0, 7];
const placeholders = (text: string, locale: string): string[] => {
  const named = parsed(text, locale).flatMap((one) =>
    one.type === literal || one.type === pound || !('value' in one) ? [] : [one.value],
  );
  return [...new Set(named.map((name) => (ofPlace.includes(name) ? 'place' : name)))].sort();
};
const pluralsOf = (text: string, locale: string) => parsed(text, locale).filter((one) => 'pluralType' in one);

describe('the tests of strings', () => {
  test('see every placeholder and every plural', () => {
    const text = '{b} {a, plural, one {# {c}} other {#}} {inessive} <d>';
    expect(placeholders(text.replace(' <d>', ''), 'en')).toEqual(['a', 'b', 'c', 'place']);
    expect(pluralsOf('{a, plural, other {{b, plural, other {#}}}}', 'en')).toHaveLength(2);
    expect(placeholders('No placeholder', 'en')).toEqual([]);
  });
});

describe.each(strings)('strings in $lang', ({ lang, locale, table }) => {
  test('has the keys of English', () => {
    expect(Object.keys(table).sort()).toEqual([...keys].sort());
  });

  test('none is empty or has white space around it', () => {
    expect(keys.filter((key) => table[key]?.trim() !== table[key] || table[key] === '')).toEqual([]);
  });

  test('has the placeholders of English', () => {
    const of = (get: (key: Key) => string) =>
      Object.fromEntries(keys.map((key) => [key, placeholders(get(key), locale)]));
    expect(of((key) => table[key] ?? '')).toEqual(of((key) => pattern('en', key)));
  });

  test('every plural has all plural categories of the locale, and no other', () => {
    const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
    const plurals = keys.flatMap((key) => pluralsOf(table[key] ?? '', locale).map((one) => ({ key, one })));
    expect(plurals.length).toBeGreaterThan(5);
    for (const { key, one } of plurals) {
      const options = Object.keys('options' in one ? one.options : {}).filter((option) => !option.startsWith('='));
      expect(options.sort(), key).toEqual([...pluralCategories].sort());
    }
  });

  test('every string can be said, and leaves no placeholder', () => {
    const t = translator(lang);
    for (const key of keys) {
      const names = parsed(pattern(lang, key), locale).flatMap((one) => ('value' in one ? [one.value] : []));
      const said = t(key, Object.fromEntries(names.map((name) => [name, 2])));
      expect(said, key).not.toMatch(/[{}#]|undefined/);
      expect(said, key).not.toBe('');
    }
  });
});

test.each(others)('no string in $lang is left in English', ({ lang, table }) => {
  const same = keys.filter((key) => table[key] === pattern('en', key));
  expect(same).toEqual(keys.filter((key) => sameAsEnglish[lang]?.[key] !== undefined));
});

describe('keys', () => {
  const code = globSync('**/*.{ts,astro}', { cwd: src, exclude: (path) => path.endsWith('.test.ts') })
    .map(read)
    .join('\n');
  const templates = [...code.matchAll(/`([a-z]+\.[a-zA-Z.]*)\$\{[^`}]+\}([a-z.]*)`/g)]
    .filter(([, before = '']) => keys.some((key) => key.startsWith(before)))
    .map(([, before, after]) => `${before}*${after}`);

  test('every template in src is known here, and every known one is in src', () => {
    expect([...new Set(templates)].sort()).toEqual(Object.keys(made).sort());
  });

  test('what a template makes has a string', () => {
    const all = Object.entries(made).flatMap(([template, ids]) => ids.map((id) => template.replace('*', id)));
    expect(all.filter((key) => !keys.some((known) => known === key))).toEqual([]);
  });

  test('every key is used, as a literal or by a template', () => {
    const byTemplate = new Set(
      Object.entries(made).flatMap(([template, ids]) => ids.map((id) => template.replace('*', id))),
    );
    expect(keys.filter((key) => !byTemplate.has(key) && !code.includes(`'${key}'`))).toEqual([]);
  });
});

describe('in a text from right to left', () => {
  test('what is filled in keeps its own direction; elsewhere it stands as it is', () => {
    const values = { number: '09 25250111' };
    for (const lang of ['ar', 'fa', 'ckb'] as const)
      expect(translator(lang)('org.next.call', values)).toContain('\u206809 25250111\u2069');
    expect(translator('fi')('org.next.call', values)).toBe('Soita 09 25250111');
    expect(translator('ar')('place.title', { place: 'Turku (توركو)' })).toContain('\u2067Turku (توركو)\u2069');
  });

  test('numbers have Latin digits in every language', () => {
    for (const lang of langs) expect(translator(lang)('list.count', { count: 374 }), lang).toContain('374');
  });
});

describe('translator', () => {
  test('is made once for a language', () => {
    expect(translator('fi')).toBe(translator('fi'));
    expect(translator('fi')).not.toBe(translator('sv'));
  });

  test('says plain strings, fills placeholders, counts', () => {
    expect(translator('sv')('nav.search')).toBe('Sök');
    const t = translator('en');
    expect(t('org.next.go', { street: '<b> & 1', city: 'Oulu' })).toBe('Go to <b> & 1, Oulu');
    expect([0, 1, 2, 1000].map((count) => t('search.count', { count }))).toEqual([
      'Nothing found',
      '1 organisation',
      '2 organisations',
      '1\u00a0000 organisations',
    ]);
    expect(t('place.summary', { local: 0, regional: 1, nationwide: 7 })).toBe(
      'No local organisation yet, 1 for the region, 7 for the whole country or online.',
    );
  });

  test('says the same the second time', () => {
    const t = translator('fi');
    expect(t('list.page', { page: 2 })).not.toBe(t('list.page', { page: 3 }));
    expect(t('list.page', { page: 2 })).toBe(t('list.page', { page: 2 }));
  });

  test('a value that is missing is an error', () => {
    expect(() => translator('en')('list.page')).toThrow(/page/);
  });
});
