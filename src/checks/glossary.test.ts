import { describe, expect, test } from 'vitest';
import { glossary } from './glossary.ts';
import { english, findings, organisation, page, translation } from './testing.ts';

const a = { 'content/organisations/a.md': organisation() };
const path = 'content/translations/en/a.md';
const told = (facts: Record<string, string>, body = english) =>
  findings(glossary, { ...a, [path]: translation(facts, body) }).map(({ line, field, message }) => [
    line,
    field,
    message.en,
  ]);

describe('glossary', () => {
  test('a Finnish word beside another translation than the fixed one', () => {
    expect(
      findings(glossary, { ...a, [path]: translation({}, 'You can do a\n\ntraining period (työkokeilu) here.') }),
    ).toEqual([
      {
        rule: 'glossary',
        level: 'error',
        file: path,
        line: 9,
        field: 'body',
        message: {
          fi: 'Sanan "työkokeilu" vieressä ei ole sanaston käännöstä. Kirjoita: work trial (työkokeilu)',
          en: 'Beside "työkokeilu" the glossary\'s translation does not stand. Write: work trial (työkokeilu)',
        },
      },
    ]);
  });

  test('in the summary, and among several words in the parentheses', () => {
    expect(told({ summary: 'An internship (työkokeilu, harjoittelu).' })).toMatchObject([
      [2, 'summary', expect.anything()],
    ]);
  });

  test('the translation must stand in the same sentence', () => {
    expect(told({}, 'There are work trials. You can come to a practice (työkokeilu).')).toHaveLength(1);
  });

  test('the fixed translation, an inflected one, another word and a language without a glossary are silent', () => {
    expect(
      told({}, 'A work trial (työkokeilu). Some Work Trials are long (työkokeilu). A practice (harjoittelu).'),
    ).toEqual([]);
    expect(
      findings(glossary, { ...a, 'content/translations/sv/a.md': translation({}, 'Praktik (työkokeilu).') }),
    ).toEqual([]);
  });

  test('pages are looked at, too', () => {
    const files = { 'content/pages/en/about.md': page({}, 'A trial (työkokeilu).') };
    expect(findings(glossary, files)).toMatchObject([{ file: 'content/pages/en/about.md', line: 6 }]);
  });
});
