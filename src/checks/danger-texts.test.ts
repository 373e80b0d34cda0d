import { describe, expect, test } from 'vitest';
import { langs } from '#i18n/languages.ts';
import { dangerTexts } from './danger-texts.ts';
import { findings, organisation, translation } from './testing.ts';

const path = 'content/organisations/a.md';
const tagged = { activities: '[crisis-support]' };
const others = langs.filter((lang) => lang !== 'fi');
const translated = (but: Record<string, string> = {}) =>
  Object.fromEntries(others.map((lang) => [`content/translations/${lang}/a.md`, but[lang] ?? translation()]));
const found = (facts: Record<string, string>, files: Record<string, string>) =>
  findings(dangerTexts, { [path]: organisation(facts), ...files });

describe('danger-texts', () => {
  test('the languages in which the text is not whole', () => {
    const but = { sv: translation({}, ''), ar: translation({ draft: 'true' }) };
    expect(found(tagged, translated(but))).toEqual([
      {
        rule: 'danger-texts',
        level: 'error',
        file: path,
        line: 1,
        field: '',
        message: {
          fi: 'Tänne tulee ihmisiä, jotka ovat vaarassa, mutta koko teksti puuttuu kieliltä: sv, ar. Kirjoita tiivistelmä ja leipäteksti tiedostoon content/translations/<kieli>/a.md.',
          en: 'People in danger come here, but the whole text is missing in: sv, ar. Write summary and body in content/translations/<language>/a.md.',
        },
      },
    ]);
  });

  test.each([
    { activities: '[shelter]' },
    { groups: '[violence-survivors]' },
    { activities: '[guidance, crisis-support]', status: 'unclear' },
  ])('%j concerns danger', (facts) => {
    expect(found(facts, {})).toMatchObject([{ message: { en: expect.stringContaining(others.join(', ')) } }]);
    expect(found(facts, translated())).toEqual([]);
  });

  test('a text that is there and cannot be judged is told of itself, not of the organisation', () => {
    expect(found(tagged, translated({ th: translation({ of: '""' }), ar: 'no facts' }))).toEqual([]);
  });

  test('an outdated text is whole, and what is ended or about something else is silent', () => {
    expect(found(tagged, translated({ en: translation({ of: '"00000000"' }) }))).toEqual([]);
    expect(found({ ...tagged, status: 'ended' }, {})).toEqual([]);
    expect(found({}, {})).toEqual([]);
  });
});
