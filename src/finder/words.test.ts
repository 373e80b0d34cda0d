import { describe, expect, test } from 'vitest';
import type { Lang } from '#i18n/languages.ts';
import { exactly, inRuns, plain, shortened, typedWords, wordsOf } from './words.ts';

describe('plain', () => {
  test.each<[Lang, string, string]>([
    ['fi', 'Äiti ÖLJY åbo', 'aiti oljy abo'],
    ['vi', 'Được học tiếng Việt', 'duoc hoc tieng viet'],
    ['tr', 'IŞIK çalışma', 'isik calisma'],
    ['et', 'Šokolaad õpe', 'sokolaad ope'],
    ['sv', 'Smørrebrød æble Straße złoty', 'smorrebrod aeble strasse zloty'],
    ['uk', "Сім'я сім’я п`ять", 'сімя сімя пять'],
    ['en', "I can't", 'i cant'],
    ['fr', "l'école", 'l ecole'],
    ['th', 'เรียนภาษา', 'เรียนภาษา'],
  ])('of %s %j is %j', (lang, text, expected) => {
    expect(plain(lang, text)).toBe(expected);
  });

  test.each<[Lang, string, string]>([
    ['so', 'dhakhtarka', 'daktarka'],
    ['so', 'xafiiska', 'hafiska'],
    ['ar', 'أُسْرة', 'اسره'],
    ['ar', 'إيجار', 'ايجار'],
    ['fa', 'کمک‌ها', 'كمكها'],
    ['ru', 'ребёнок', 'ребенок'],
  ])('in %s one can write %j or %j', (lang, one, other) => {
    expect(plain(lang, one)).toBe(plain(lang, other));
  });

  test('in Thai a vowel makes another word', () => {
    expect(plain('th', 'ดี')).not.toBe(plain('th', 'ดา'));
  });
});

describe('wordsOf', () => {
  test.each<[Lang, string, string[]]>([
    ['fi', 'Kielikahvila, Turussa!', ['kielik', 'turuss']],
    ['fi', 'apu', ['apu']],
    ['en', "I can't  go-on (24 h)", ['i', 'cant', 'go', 'on', '24', 'h']],
    ['ru', 'Помогите мне', ['помоги', 'мне']],
    ['fi', ' … ?! ', []],
    ['vi', 'Học tiếng Phần', ['hoc', 'tieng', 'phan', 'hoc_tieng', 'tieng_phan']],
    ['vi', 'học', ['hoc']],
    ['zh-Hans', '学芬兰语', ['学芬', '芬兰', '兰语']],
    ['zh-Hans', '律师', ['律师']],
    ['zh-Hans', '办kela卡', ['办k', 'ke', 'el', 'la', 'a卡']],
    ['zh-Hans', 'kela 律师', ['kela', '律师']],
    ['th', 'กขคงจ', ['กขคง', 'ขคงจ']],
    ['th', 'กขค', ['กขค']],
    ['th', 'kotoutuminen', ['kotoutuminen']],
  ])('of %s %j are %j', (lang, text, expected) => {
    expect(wordsOf(lang, text)).toEqual(expected);
  });

  test('every word is as long as what it is compared with', () => {
    expect(wordsOf('fi', 'oleskelulupaan')).toEqual(wordsOf('fi', 'Oleskelulupa'));
  });
});

describe('shortened', () => {
  test.each<[Lang, string, string]>([
    ['fi', 'Löysin  asunnon, mutta …', 'loysin asunno mutta'],
    ['vi', 'Học tiếng, Phần Lan', 'hoc tieng phan lan'],
    ['zh-Hans', ' 学芬兰语，律师。', '学芬兰语 律师'],
    ['th', 'กขคง-จ', 'กขคง จ'],
  ])('of %s %j is %j', (lang, phrase, expected) => {
    expect(shortened(lang, phrase)).toBe(expected);
  });

  test.each<[Lang, string]>([
    ['fi', 'Oleskelulupa ja kansalaisuus'],
    ['so', 'Dhakhtarka carruurta'],
    ['vi', 'Học tiếng Phần Lan'],
    ['zh-Hans', '我想学芬兰语'],
    ['th', 'เรียนภาษาฟินแลนด์'],
  ])('in %s has the same words as %j', (lang, phrase) => {
    expect(wordsOf(lang, shortened(lang, phrase))).toEqual(wordsOf(lang, phrase));
  });
});

test.each<[Lang, boolean, boolean]>([
  ['zh-Hans', true, true],
  ['th', true, true],
  ['vi', false, true],
  ['fi', false, false],
  ['so', false, false],
])('%s is written in runs: %j; its words are the same or not: %j', (lang, runs, same) => {
  expect([inRuns(lang), exactly(lang)]).toEqual([runs, same]);
});

test.each<[Lang, string, string[]]>([
  ['fr', "L’aide d'urgence", ['L', 'aide', 'd', 'urgence']],
  ['fi', 'Vaa’an R-kioski', ['Vaaan', 'R', 'kioski']],
])('in %s %j is typed as %j', (lang, text, expected) => {
  expect(typedWords(lang, text)).toEqual(expected);
});

test('a word in Latin letters is whole among others, one that has only some of them is not', () => {
  expect(wordsOf('zh-Hans', 'abc123 我a')).toEqual(['abc123', '我a']);
  expect(wordsOf('zh-Hans', 'ab我')).toEqual(['ab', 'b我']);
  expect(wordsOf('zh-Hans', '我ab')).toEqual(['我a', 'ab']);
});
