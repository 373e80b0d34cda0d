import { describe, expect, test } from 'vitest';
import { type Lang, langs } from '#i18n/languages.ts';
import type { Text } from './listed.ts';
import { bodyFor, textFor } from './texts.ts';

const text = (lang: Lang): Text => ({ lang, summary: lang, html: '', by: 'original', outdated: false });
const shown = (own: Lang, there: Lang[], reader: Lang) =>
  textFor({ id: 'a', language: own, texts: Object.fromEntries(there.map((lang) => [lang, text(lang)])) }, reader).lang;

describe('textFor', () => {
  test.each(langs)('readers of %s get their own language when it is there', (lang) => {
    for (const own of langs) expect(shown(own, [...langs], lang)).toBe(lang);
  });

  test('otherwise the best that they may know', () => {
    expect(shown('fi', ['fi', 'sv'], 'en')).toBe('fi');
    expect(shown('sv', ['sv', 'en'], 'fi')).toBe('en');
    expect(shown('fi', ['fi', 'en'], 'sv')).toBe('en');
    expect(shown('fi', ['fi', 'en', 'fi-simple'], 'fi-simple')).toBe('fi-simple');
    expect(shown('sv', ['sv', 'en', 'ru'], 'uk')).toBe('en');
    expect(shown('sv', ['sv', 'fi'], 'th')).toBe('fi');
  });

  test.each(langs)('readers of %s get some text whatever the only one is', (reader) => {
    for (const only of langs) expect(shown(only, [only], reader)).toBe(only);
  });

  test('an organisation without any text is a fault of ours', () => {
    expect(() => shown('fi', [], 'en')).toThrow('a has no text in any language');
  });
});

describe('bodyFor', () => {
  const body = (lang: Lang, html: string): Text => ({ ...text(lang), html });
  const of = (texts: Text[], reader: Lang) =>
    bodyFor({ id: 'a', language: 'fi', texts: Object.fromEntries(texts.map((one) => [one.lang, one])) }, reader).lang;

  test('is in the language of the summary where that has a body', () => {
    expect(of([body('fi', '<p>fi</p>'), body('ru', '<p>ru</p>')], 'ru')).toBe('ru');
  });

  test('is the best that readers may know where only the summary has been translated', () => {
    expect(of([body('fi', '<p>fi</p>'), body('en', '<p>en</p>'), body('ru', '')], 'ru')).toBe('en');
    expect(of([body('fi', '<p>fi</p>'), body('en', ''), body('ru', '')], 'ru')).toBe('fi');
  });
});
