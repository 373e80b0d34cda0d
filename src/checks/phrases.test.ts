import { describe, expect, test } from 'vitest';
import { readPhrases } from '#entry/phrases.ts';
import { langs } from '#i18n/languages.ts';
import { situations } from '#schema/situations.ts';
import { activityIds } from '#schema/vocabularies.ts';
import { phrases } from './phrases.ts';
import { findings, organisation } from './testing.ts';

/** So many phrases that differ in every language's one form of letters. */
const some = (target: string, count: number) =>
  Array.from({ length: count }, (_, i) => `${target},${target} ${'bdfglmnrt'[i % 9]}${'aeiou'[Math.floor(i / 9)]}`);
const rows = (danger: number, situation: number, activity: number) => [
  ...situations.flatMap((one) => some(one.id, one.danger ? danger : situation)),
  ...activityIds.flatMap((id) => some(id, activity)),
];
const enough = rows(40, 15, 8);
const last = enough.length + 2;
const table = (rows: readonly string[]) => readPhrases(`target,phrase\n${rows.join('\n')}\n`).rows;
const good = new Map(langs.map((lang): [string, ReturnType<typeof table>] => [lang, table(enough)]));
const files = {
  'content/organisations/a.md': organisation({ name: 'Monika ry', alternateNames: '[Naisten tupa, Tupa]' }),
};
const found = (lang: string, ...more: string[]) =>
  findings(phrases, files, [], { phrases: new Map([...good, [lang, table([...enough, ...more])]]) });

describe('phrases', () => {
  test('good tables are silent', () => {
    expect(findings(phrases, files, [], { phrases: good })).toEqual([]);
  });

  test.each([
    'undocumented',
    'taxes',
    'now',
    'weekend',
    'phone',
    'free',
    'language:ckb',
    'language:zh',
    'language:fse',
  ])('%s is a target', (target) => {
    expect(found('fi', `${target},jotakin muuta`)).toEqual([]);
  });

  test.each(['taxs', 'language:', 'language-so', 'anything:so', 'language:xx', 'help', ''])(
    '"%s" is none',
    (target) => {
      expect(found('fi', `${target},jotakin muuta`)).toMatchObject([{ field: 'target', line: last }]);
    },
  );

  test('the message names the nearest target', () => {
    expect(found('fi', 'taxs,verot')).toEqual([
      {
        rule: 'phrases',
        level: 'error',
        file: 'content/phrases/fi.csv',
        line: last,
        field: 'target',
        message: {
          fi: 'Kohdetta "taxs" ei tunneta. Lähin on "taxes"; kielestä kirjoita language: ja sen tunnus, esimerkiksi language:so.',
          en: 'There is no target "taxs". The nearest is "taxes"; for a language write language: and its tag, such as language:so.',
        },
      },
    ]);
  });

  test.each([
    ['fi', 'työtä', 'tyota'],
    ['fi', 'sama', 'sama'],
    ['so', 'caawimo', 'aawimo'],
    ['ar', 'أريد', 'اريد'],
    ['vi', 'bị đánh', 'bi danh'],
  ])('%s: "%s" and "%s" are one', (lang, first, second) => {
    expect(found(lang, `work,${first}`, `money,${second}`)).toMatchObject([
      {
        line: last + 1,
        field: 'phrase',
        message: { en: expect.stringContaining(`on line ${last}: "${first}" (work)`) },
      },
    ]);
  });

  test.each(['Iso', 'a', 'x'.repeat(61), 'hei!', 'a, b', 'kaksi  väliä', 'a/b', 'a_b', "l'eau", '😀 ok'])(
    '"%s" has not the shape of a phrase',
    (phrase) => {
      expect(found('fi', `work,"${phrase}"`)).toMatchObject([{ field: 'phrase', line: last }]);
    },
  );

  test.each(['luku- ja kirjoitustaito', 'b1', 'می‌خواهم', 'ฉันหิว', '我饿', 'x'.repeat(60)])('"%s" has', (phrase) => {
    expect(found('fi', `work,${phrase}`)).toEqual([]);
  });

  test.each(['mr virta', 'soita mrs smith', 'rouva lahtinen', 'herra niemi', 'a@b.fi', '040 1234567', 'koodi 1 23 45'])(
    '"%s" names somebody',
    (phrase) => {
      expect(found('fi', `work,${phrase}`)).toMatchObject([
        { field: 'phrase', message: { en: expect.stringContaining("somebody's name or number") } },
      ]);
    },
  );

  test.each([
    ['fi', 'tampere'],
    ['sv', 'åbo'],
    ['fi', 'abo'],
    ['ru', 'тампере'],
    ['fi', 'monika ry'],
    ['es', 'naisten tupa'],
    ['fi-simple', 'tupa'],
  ])('%s: "%s" is a name', (lang, phrase) => {
    expect(found(lang, `work,${phrase}`)).toMatchObject([
      { field: 'phrase', message: { en: expect.stringContaining('is a name') } },
    ]);
  });

  test('a name of one word is any word in another language, and a name with more is none', () => {
    expect(found('es', 'work,tupa', 'work,trabajo en tampere')).toEqual([]);
  });

  test('too few phrases for a situation, for danger and for an activity', () => {
    const few = table(rows(39, 14, 7));
    const told = findings(phrases, files, [], { phrases: new Map([...good, ['th', few]]) });
    expect(told.every(({ file, line, field }) => file.endsWith('th.csv') && line === 1 && field === 'target')).toBe(
      true,
    );
    const messages = told.map(({ message }) => message.en).join('\n');
    expect(messages).toContain('violence has 39 phrases, at least 40 are needed');
    expect(messages).toContain('crisis has 39 phrases');
    expect(messages).toContain('alone has 14 phrases, at least 15 are needed');
    expect(messages).toContain('shelter has 7 phrases, at least 8 are needed');
    expect(told).toHaveLength(situations.length + activityIds.length);
  });

  test('a language without a file, and a file without a language', () => {
    expect(findings(phrases, files)).toHaveLength(langs.length);
    const { th, ...rest } = Object.fromEntries(good);
    expect(th).toBeDefined();
    expect(
      findings(phrases, files, [], { phrases: new Map(Object.entries({ ...rest, xx: table(enough) })) }),
    ).toMatchObject([
      { file: 'content/phrases/th.csv', line: 1, field: '' },
      { file: 'content/phrases/xx.csv', line: 1, field: '' },
    ]);
  });
});
