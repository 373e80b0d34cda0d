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

  test('texts in their languages, and an empty one, are silent', () => {
    expect(findings(languages, { [a]: organisation(), [inEnglish]: translation() })).toEqual([]);
    expect(findings(languages, { [a]: organisation({ language: 'en' }, english) })).toEqual([]);
    expect(findings(languages, { [a]: organisation({}, '') })).toEqual([]);
  });
});
