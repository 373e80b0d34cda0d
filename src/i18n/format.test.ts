import { describe, expect, test } from 'vitest';
import {
  compare,
  formatDate,
  formatList,
  formatNumber,
  languageName,
  ownName,
  pluralForms,
  weekday,
} from './format.ts';
import { type Lang, langs } from './languages.ts';

describe('formatDate', () => {
  test.each<[Lang, string, string]>([
    ['fi', '2024-03-05', '5. maaliskuuta 2024'],
    ['sv', '2024-03-05', '5 mars 2024'],
    ['en', '2024-03-05', '5 March 2024'],
    ['fi', '2024-03', 'maaliskuu 2024'],
    ['sv', '2024-03', 'mars 2024'],
    ['en', '2024-03', 'March 2024'],
    ['en', '2024-12-31', '31 December 2024'],
    ['en', '2024-01-01', '1 January 2024'],
  ])('in %s %s is %s', (lang, date, expected) => {
    expect(formatDate(lang, date)).toBe(expected);
  });

  test('a year stays as it is', () => {
    for (const lang of langs) expect(formatDate(lang, '2019')).toBe('2019');
  });
});

test.each<[Lang, string]>([
  ['fi', 'maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai'],
  ['sv', 'måndag tisdag onsdag torsdag fredag lördag söndag'],
  ['en', 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'],
])('weekdays in %s, Monday first', (lang, expected) => {
  expect([0, 1, 2, 3, 4, 5, 6].map((day) => weekday(lang, day)).join(' ')).toBe(expected);
});

test.each<[Lang, string, string]>([
  ['fi', 'a ja b', 'a, b ja c'],
  ['sv', 'a och b', 'a, b och c'],
  ['en', 'a and b', 'a, b and c'],
])('lists in %s', (lang, two, three) => {
  expect(formatList(lang, [])).toBe('');
  expect(formatList(lang, ['a'])).toBe('a');
  expect(formatList(lang, ['a', 'b'])).toBe(two);
  expect(formatList(lang, new Set(['a', 'b', 'c']))).toBe(three);
});

test.each<[Lang, string]>([
  ['fi', '12\u00a0345'],
  ['sv', '12\u00a0345'],
  ['en', '12\u00a0345'],
])('numbers in %s as in Finland', (lang, expected) => {
  expect(formatNumber(lang, 12345)).toBe(expected);
  expect(formatNumber(lang, 7)).toBe('7');
});

test('order of words is that of the language', () => {
  const words = ['ö', 'z', 'å', 'ä', 'a', 'B'];
  expect(words.toSorted(compare('fi')).join('')).toBe('aBzåäö');
  expect(words.toSorted(compare('sv')).join('')).toBe('aBzåäö');
  expect(words.toSorted(compare('en')).join('')).toBe('aåäBöz');
});

describe('languageName', () => {
  test.each<[string, string, string, string]>([
    ['fse', 'suomalainen viittomakieli', 'finskt teckenspråk', 'Finnish sign language'],
    ['fss', 'suomenruotsalainen viittomakieli', 'finlandssvenskt teckenspråk', 'Finland-Swedish sign language'],
    ['ckb', 'kurdi (sorani)', 'kurdiska (sorani)', 'Kurdish (Sorani)'],
    ['kmr', 'kurdi (kurmandži)', 'kurdiska (kurmanji)', 'Kurdish (Kurmanji)'],
    ['prs', 'dari', 'dari', 'Dari'],
    ['so', 'somali', 'somaliska', 'Somali'],
    ['ar', 'arabia', 'arabiska', 'Arabic'],
    ['zh-Hant', 'kiina (perinteinen)', 'traditionell kinesiska', 'Traditional Chinese'],
  ])('%s', (tag, ...expected) => {
    expect((['fi', 'sv', 'en'] as const).map((lang) => languageName(lang, tag))).toEqual(expected);
  });
});

test.each([
  ['fi', 'Suomi'],
  ['sv', 'Svenska'],
  ['en', 'English'],
  ['so', 'Soomaali'],
  ['ar', 'العربية'],
  ['fa', 'فارسی'],
  ['ru', 'Русский'],
  ['tr', 'Türkçe'],
  ['zh', '中文'],
  ['fse', 'Suomalainen viittomakieli'],
  ['fss', 'Finlandssvenskt teckenspråk'],
  ['ckb', 'کوردیی ناوەندی'],
  ['kmr', 'Kurdî (Kurmancî)'],
  ['prs', 'دری'],
  ['tl', 'Tagalog'],
])('%s calls itself %s', (tag, expected) => {
  expect(ownName(tag)).toBe(expected);
});

describe('pluralForms', () => {
  test.each<[Lang, Record<string, string>]>([
    ['fi', { zero: 'Ei tuloksia', one: '# järjestö', other: '# järjestöä' }],
    ['sv', { zero: 'Inga träffar', one: '# organisation', other: '# organisationer' }],
    ['en', { zero: 'Nothing found', one: '# organisation', other: '# organisations' }],
  ])('in %s', (lang, expected) => {
    expect(pluralForms(lang, 'search.count')).toEqual(expected);
  });

  test('a string without words for none counts none as the language does', () => {
    expect(pluralForms('en', 'list.count').zero).toBe('# organisations');
  });
});
