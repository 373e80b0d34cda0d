import { describe, expect, test } from 'vitest';
import { renew } from '#directory/renew.ts';
import { sourceHash } from '#entry/hash.ts';
import { entries, findings, finnish, organisation, page, translation } from './testing.ts';
import { translations } from './translations.ts';

const source = 'content/organisations/a.md';
const path = 'content/translations/en/a.md';

describe('translations', () => {
  test('one whose original has changed', () => {
    const files = { [source]: organisation({ summary: 'Uusi tiivistelmä.' }), [path]: translation() };
    expect(findings(translations, files)).toEqual([
      {
        rule: 'translations',
        level: 'warning',
        file: path,
        line: 3,
        field: 'of',
        message: {
          fi: 'Alkuteksti on muuttunut käännöksen jälkeen. Tarkista käännös ja kirjoita sitten: of: d02ad67c (tai aja: npm run renew -- a)',
          en: 'The original has changed since this was translated. Look the translation over and then write: of: d02ad67c (or run: npm run renew -- a)',
        },
      },
    ]);
  });

  test('what it says to write is in canonical form: quotes only where YAML would read a number', () => {
    const files = { [source]: organisation({ summary: 'Toinen.' }), [path]: translation() };
    expect(findings(translations, files)).toMatchObject([
      { message: { en: expect.stringContaining('then write: of: "70cd5a3c"') } },
    ]);
  });

  test('one of no organisation', () => {
    expect(findings(translations, { [path]: translation() })).toEqual([
      {
        rule: 'translations',
        level: 'error',
        file: path,
        line: 1,
        field: '',
        message: {
          fi: 'Järjestöä content/organisations/a.md ei ole. Korjaa tiedoston nimi tai poista käännös.',
          en: "There is no content/organisations/a.md. Correct the file's name or remove the translation.",
        },
      },
    ]);
  });

  test('one of no organisation does not hide the next', () => {
    const old = {
      'content/translations/en/0.md': translation(),
      [source]: organisation({ summary: 'Uusi tiivistelmä.' }),
      [path]: translation(),
    };
    expect(findings(translations, old).map(({ file, line }) => [file, line])).toEqual([
      ['content/translations/en/0.md', 1],
      [path, 3],
    ]);
  });

  test('one into the language of the original', () => {
    const files = { [source]: organisation(), 'content/translations/fi/a.md': translation() };
    expect(findings(translations, files).map(({ line, message }) => [line, message])).toEqual([
      [
        1,
        {
          fi: 'Järjestön oma teksti on jo tällä kielellä (fi). Poista käännös.',
          en: "The organisation's own text is already in this language (fi). Remove the translation.",
        },
      ],
    ]);
  });

  test('one that fits its original is silent, and so is one whose original has faults of its own', () => {
    expect(findings(translations, { [source]: organisation(), [path]: translation() })).toEqual([]);
    expect(findings(translations, { [source]: organisation({ kind: 'club' }), [path]: translation() })).toEqual([]);
  });

  test('a draft says that readers do not see it, and not that it is old', () => {
    const files = { [source]: organisation({ summary: 'Uusi.' }), [path]: translation({ draft: 'true' }) };
    expect(findings(translations, files)).toEqual([
      {
        rule: 'translations',
        level: 'warning',
        file: path,
        line: 5,
        field: 'draft',
        message: {
          fi: 'Käännös on luonnos, jota lukijat eivät näe. Kun se on valmis, poista rivi: draft: true',
          en: 'The translation is a draft that readers do not see. When it is ready, remove the line: draft: true',
        },
      },
    ]);
  });

  test('a summary alone asks for the hash of the summary alone', () => {
    const of = sourceHash({ summary: 'Neuvoja ja kielikahvila kaikille.', body: finnish }, '');
    const files = { [source]: organisation(), [path]: translation({}, '') };
    expect(findings(translations, files)).toMatchObject([{ message: { en: expect.stringContaining(`of: ${of} `) } }]);
    expect(findings(translations, { [source]: organisation(), [path]: translation({ of }, '') })).toEqual([]);
  });

  test('a small edit, renewed, is silent again', () => {
    const files = { [source]: organisation({}, `${finnish} Tervetuloa!`), [path]: translation() };
    expect(findings(translations, files)).toHaveLength(1);
    const renewed = Object.fromEntries(renew(entries(files), ['a']).map(({ path, text }) => [path, text]));
    expect(findings(translations, { ...files, ...renewed })).toEqual([]);
  });

  test('pages: exactly one version is the original, and the others know it', () => {
    const en = 'content/pages/en/about.md';
    const fi = 'content/pages/fi/about.md';
    expect(findings(translations, { [en]: page(), [fi]: page() })).toMatchObject([
      { file: fi, line: 1, message: { en: expect.stringContaining('Exactly one version of the page "about"') } },
    ]);
    const none = { [fi]: page({ of: '"00000000"', by: 'machine' }) };
    expect(findings(translations, none)).toMatchObject([{ file: fi, line: 1 }]);
    const old = { [en]: page(), ...none };
    expect(findings(translations, old)).toMatchObject([{ file: fi, line: 4, field: 'of', level: 'warning' }]);
    const renewed = Object.fromEntries(renew(entries(old), ['about']).map(({ path, text }) => [path, text]));
    expect(findings(translations, { ...old, ...renewed })).toEqual([]);
  });
});
