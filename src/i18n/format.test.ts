import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  compare,
  formatDate,
  formatFirst,
  formatList,
  formatNumber,
  languageName,
  ownName,
  pluralForms,
  weekday,
} from './format.ts';
import { type Lang, langs } from './languages.ts';

const content = `${import.meta.dirname}/../../content/organisations`;

describe('formatDate', () => {
  test.each<[Lang, string, string]>([
    ['fi', '2024-03-05', '5. maaliskuuta 2024'],
    ['sv', '2024-03-05', '5 mars 2024'],
    ['en', '2024-03-05', '5 March 2024'],
    ['fi-simple', '2024-03-05', '5. maaliskuuta 2024'],
    ['ru', '2024-03-05', '5 марта 2024 г.'],
    ['uk', '2024-03-05', '5 березня 2024 р.'],
    ['ar', '2024-03-05', '5 مارس 2024'],
    ['so', '2024-03-05', 'Maarso 5, 2024'],
    ['fa', '2024-03-05', '5 مارس 2024'],
    ['ckb', '2024-03-05', '5ی ئازاری 2024'],
    ['et', '2024-03-05', '5. märts 2024'],
    ['zh-Hans', '2024-03-05', '2024年3月5日'],
    ['vi', '2024-03-05', '5 tháng 3, 2024'],
    ['sq', '2024-03-05', '5 mars 2024'],
    ['th', '2024-03-05', '5 มีนาคม 2024'],
    ['tr', '2024-03-05', '5 Mart 2024'],
    ['es', '2024-03-05', '5 de marzo de 2024'],
    ['fr', '2024-03-05', '5 mars 2024'],
    ['fi', '2024-03', 'maaliskuu 2024'],
    ['sv', '2024-03', 'mars 2024'],
    ['en', '2024-03', 'March 2024'],
    ['ckb', '2024-03', 'ئازاری 2024'],
    ['zh-Hans', '2024-03', '2024年3月'],
    ['zh-Hans', '2024', '2024年'],
    ['en', '2024-12-31', '31 December 2024'],
    ['en', '2024-01-01', '1 January 2024'],
  ])('in %s %s is %s', (lang, date, expected) => {
    expect(formatDate(lang, date)).toBe(expected);
  });

  test('a year stays as it is, but in Chinese', () => {
    for (const lang of langs) expect(formatDate(lang, '2019')).toBe(lang === 'zh-Hans' ? '2019年' : '2019');
  });

  test('a month stands before its year, but in Chinese', () => {
    for (const lang of langs) expect(formatDate(lang, '2024-11').startsWith('2024'), lang).toBe(lang === 'zh-Hans');
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
  ['ru', 'a и b', 'a, b и c'],
  ['zh-Hans', 'a和b', 'a、b和c'],
  ['ar', '\u2068a\u2069 و\u2068b\u2069', '\u2068a\u2069 و\u2068b\u2069 و\u2068c\u2069'],
  ['ckb', '\u2068a\u2069 و \u2068b\u2069', '\u2068a\u2069، \u2068b\u2069 و \u2068c\u2069'],
])('lists in %s', (lang, two, three) => {
  expect(formatList(lang, [])).toBe('');
  expect(formatList(lang, ['a']).replace(/[\u2068\u2069]/g, '')).toBe('a');
  expect(formatList(lang, ['a', 'b'])).toBe(two);
  expect(formatList(lang, new Set(['a', 'b', 'c']))).toBe(three);
});

test.each<[Lang, string]>([
  ['fi', 'a, b …'],
  ['en', 'a, b…'],
  ['ar', '\u2068a\u2069، \u2068b\u2069…'],
  ['zh-Hans', 'a、b……'],
])('the first of a longer list in %s', (lang, expected) => {
  expect(formatFirst(lang, ['a', 'b'])).toBe(expected);
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
  ['ckb', 'کوردی (سۆرانی)'],
  ['fi-simple', 'Selkosuomi'],
  ['kmr', 'Kurdî (Kurmancî)'],
  ['ku', 'Kurdî / کوردی'],
  ['prs', 'دری'],
  ['tl', 'Tagalog'],
])('%s calls itself %s', (tag, expected) => {
  expect(ownName(tag)).toBe(expected);
});

test('every language in which somebody serves, and every site language, has a name in each of the others', () => {
  const served = globSync(`${content}/*.md`).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/language: ([a-z-]+)$|languages: \[([a-z, -]+)\]/gim)].flatMap(
      ([, one = '', list = '']) => [one, ...list.split(', ')].filter(Boolean),
    ),
  );
  const tags = [...new Set([...served, ...langs])];
  expect(tags.length).toBeGreaterThan(30);
  for (const lang of langs) {
    const names = tags.map((tag) => languageName(lang, tag));
    expect(
      names.filter((name) => tags.includes(name.toLowerCase())),
      lang,
    ).toEqual([]);
    expect(new Set(names).size, `${lang}: two languages have one name`).toBe(tags.length);
  }
});

describe('pluralForms', () => {
  test.each<[Lang, Record<string, string>]>([
    ['fi', { zero: 'Ei tuloksia', one: '# järjestö', other: '# järjestöä' }],
    ['sv', { zero: 'Inga träffar', one: '# organisation', other: '# organisationer' }],
    ['en', { zero: 'Nothing found', one: '# organisation', other: '# organisations' }],
  ])('in %s', (lang, expected) => {
    expect(pluralForms(lang, 'search.count')).toEqual(expected);
  });

  test('in languages with more forms, each form, with the number always told apart', () => {
    expect(Object.keys(pluralForms('ar', 'search.count')).sort()).toEqual([
      'few',
      'many',
      'one',
      'other',
      'two',
      'zero',
    ]);
    expect(Object.keys(pluralForms('ru', 'search.count')).sort()).toEqual(['few', 'many', 'one', 'zero']);
    for (const lang of langs)
      for (const form of ['few', 'many', 'other'])
        expect(pluralForms(lang, 'search.count')[form] ?? '#', `${lang} ${form}`).toContain('#');
  });

  test('a string without words for none counts none as the language does', () => {
    expect(pluralForms('en', 'list.count').zero).toBe('# organisations');
  });
});
