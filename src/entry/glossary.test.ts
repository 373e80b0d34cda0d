import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { langs } from '#i18n/languages.ts';
import { keys, pattern } from '#i18n/t.ts';
import { readGlossary, strayTerms } from './glossary.ts';

const folder = `${import.meta.dirname}/../../content/glossary`;
const names = readdirSync(folder).filter((name) => name.endsWith('.csv'));
const tables = names.map((name) => ({
  lang: langs.find((lang) => `${lang}.csv` === name) ?? expect.fail(`${name} is of no site language`),
  terms: readGlossary(readFileSync(`${folder}/${name}`, 'utf8')).rows,
}));

describe('readGlossary', () => {
  test('terms with the forms of their translations, in small letters', () => {
    expect(readGlossary('term,translation,forms\nKela,Kela,\nkunta,Gemeinde,Gemeinden|gemeindlich\n').rows).toEqual([
      { term: 'Kela', translation: 'Kela', forms: ['kela'] },
      { term: 'kunta', translation: 'Gemeinde', forms: ['gemeinde', 'gemeinden', 'gemeindlich'] },
    ]);
  });
});

describe('strayTerms', () => {
  const terms = readGlossary('term,translation,forms\nkunta,municipality,municipalities').rows;
  const stray = (text: string) => strayTerms(text, terms).map(({ term }) => term);

  test('looks no farther back than the sentence, however long the text is', () => {
    const before = 'The municipality helps. '.repeat(20);
    expect(stray(`${before}Ask your town (kunta).`)).toEqual(['kunta']);
    expect(stray(`${before}Ask your municipality (kunta).`)).toEqual([]);
    expect(stray(`municipality ${'a '.repeat(100)}(kunta)`)).toEqual(['kunta']);
  });

  test.each([
    ['Ask your town (kunta).', ['kunta']],
    ['Ask your municipality (kunta).', []],
    ['Ask the Municipalities (kunta, kaupunki).', []],
    ['Your municipality helps. Ask the town (kunta).', ['kunta']],
    ['你的市（kunta）', ['kunta']],
    ['The word kunta alone.', []],
    ['(kuntaliitto)', []],
  ])('%s', (text, expected) => {
    expect(stray(text)).toEqual(expected);
  });
});

/** Names the field of both schools, beside the names of either. */
const bothSchools = 'kind.adult-education';

describe('the glossaries', () => {
  test('there is one for every language but Finnish', () => {
    expect(tables.map(({ lang }) => lang).sort()).toEqual(langs.filter((lang) => lang !== 'fi').sort());
  });

  test.each(tables)('$lang has the same terms, thirty and more, each once and translated', ({ terms }) => {
    const first = tables[0]?.terms.map(({ term }) => term) ?? [];
    expect(first.length).toBeGreaterThanOrEqual(30);
    expect(terms.map(({ term }) => term)).toEqual(first);
    expect(terms.filter(({ translation }) => translation === '')).toEqual([]);
  });

  test.each(tables)('the words of the site in $lang keep to it', ({ lang, terms }) => {
    const stray = keys
      .filter((key) => key !== bothSchools)
      .flatMap((key) => strayTerms(pattern(lang, key), terms).map(({ term }) => `${key}: ${term}`));
    expect(stray).toEqual([]);
  });
});
