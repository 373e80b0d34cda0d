import { describe, expect, test } from 'vitest';
import { languages } from './languages.ts';
import { english, findings, finnish, organisation, translation } from './testing.ts';

const a = 'content/organisations/a.md';
const inEnglish = 'content/translations/en/a.md';

describe('languages', () => {
  test('a text in another language than its file says', () => {
    expect(findings(languages, { [a]: organisation(), [inEnglish]: translation({}, finnish) })).toEqual([
      {
        rule: 'languages',
        level: 'error',
        file: inEnglish,
        line: 6,
        field: 'body',
        message: {
          fi: 'Teksti näyttää kieleltä "fi", vaikka sen pitäisi olla "en". Siirrä se oikeaan tiedostoon tai korjaa kieli.',
          en: 'The text looks like "fi", though it should be "en". Move it to the right file or correct the language.',
        },
      },
    ]);
  });

  test("an organisation's own text", () => {
    expect(findings(languages, { [a]: organisation({}, english) })).toMatchObject([
      { file: a, line: 14, message: { en: expect.stringContaining('looks like "en", though it should be "fi"') } },
    ]);
  });

  test.each([
    ['ru', 'Помощь для всіх', 'The letter "і" does not belong to "ru"'],
    ['uk', 'Помощь для всех, кто переехал сюды', 'The letter "ы" does not belong to "uk"'],
    ['fa', 'یارمەتی بۆ هەمووان', 'The letter "ە" does not belong to "fa"'],
    ['ar', 'Advice for all who have moved', 'The summary is not in the letters of "ar"'],
    ['th', 'Neuvoja kaikille', 'The summary is not in the letters of "th"'],
    ['so', 'مساعدة للجميع', 'The summary is not in the letters of "so"'],
  ])('a summary in %s that is written otherwise: %s', (lang, summary, expected) => {
    const file = `content/translations/${lang}/a.md`;
    expect(findings(languages, { [a]: organisation(), [file]: translation({ summary }, '') })).toMatchObject([
      { file, line: 2, field: 'summary', level: 'error', message: { en: expect.stringContaining(expected) } },
    ]);
  });

  test.each([
    ['ru', 'Помощь для всех: SPR Varsinais-Suomi'],
    ['ckb', 'یارمەتی بۆ هەمووان لە تورکو'],
    ['zh-Hans', '为所有人提供建议（Startup Refugees）'],
    ['so', 'Talo dadka oo dhan ku socota'],
  ])('a summary in %s may hold Latin names: %s', (lang, summary) => {
    const file = `content/translations/${lang}/a.md`;
    expect(findings(languages, { [a]: organisation(), [file]: translation({ summary }, '') })).toEqual([]);
  });

  test('easy Finnish is Finnish', () => {
    const file = 'content/translations/fi-simple/a.md';
    expect(findings(languages, { [a]: organisation(), [file]: translation({ summary: 'Neuvoja.' }, finnish) })).toEqual(
      [],
    );
    expect(
      findings(languages, { [a]: organisation(), [file]: translation({ summary: 'Neuvoja.' }, english) }),
    ).toHaveLength(1);
  });

  test('texts in their languages, and an empty one, are silent', () => {
    expect(findings(languages, { [a]: organisation(), [inEnglish]: translation() })).toEqual([]);
    expect(findings(languages, { [a]: organisation({ language: 'en' }, english) })).toEqual([]);
    expect(findings(languages, { [a]: organisation({}, '') })).toEqual([]);
  });
});
