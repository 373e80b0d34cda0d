import { describe, expect, test } from 'vitest';
import type { Lang } from '#i18n/languages.ts';
import type { Choices } from './query.ts';
import { english, made } from './testing.ts';
import { understanding } from './understand.ts';

/** What is understood of danger, and in languages that are written otherwise. */

const finnish = {
  violence: 'raiskaus|minut raiskattiin|mieheni lyö',
  family: 'raskaus|olen raskaana|vauva',
  courses: 'kurssi|suomen kurssi',
  housing: 'asunto',
};
const chinese = { courses: '学芬兰语|芬兰语课程', violence: '丈夫打我', housing: '租房' };

const places = ['abo', '', '', ''];
const reader = (lang: Lang, phrases: Record<string, string>) => understanding(lang, { phrases, places }, made);
const understand = reader('en', english);
const inFinnish = reader('fi', finnish);
const vietnamese = { courses: 'hoc tieng', housing: 'thue nha', groups: 'tieng hat', family: 'nha tre' };
const inVietnamese = reader('vi', vietnamese);
const inChinese = reader('zh-Hans', chinese);

describe('danger', () => {
  test.each<[string, Choices]>([
    ['he hits me', { situation: 'violence' }],
    ['my husband hits me', { situation: 'violence' }],
    ['rape', { situation: 'violence' }],
    ['I cannot go on', { situation: 'crisis' }],
    ['shelter', { need: 'shelter' }],
    ['he hits me, for women', { situation: 'violence' }],
  ])('is told in %j: %j', (text, choices) => {
    const { choices: found, danger, answers } = understand(text);
    expect([found, danger]).toEqual([choices, true]);
    expect(answers).toEqual(choices.situation ? [choices.situation] : []);
  });

  test.each([['learn finnish'], ['pregnant'], ['beats and music'], ['my child is ill'], ['my home'], ['']])(
    'is not told in %j',
    (text) => {
      expect(understand(text).danger).toBe(false);
    },
  );

  test('comes before a harmless meaning that is a little stronger, and not before one that is much stronger', () => {
    const [danger, harmless] = understand('flat, rape').senses;
    expect([danger?.target, harmless?.target]).toEqual(['violence', 'housing']);
    expect(harmless?.score).toBeGreaterThan(danger?.score ?? 0);
    const long = { housing: 'a flat with two rooms near the sea', violence: 'rape sea|rape|hurt', courses: 'course' };
    expect(reader('en', long)('a flat with two rooms near the sea').danger).toBe(false);
  });

  test('is meant by a question that is a phrase of danger and nothing else, whatever its words are said of besides', () => {
    const table = {
      violence: 'not safe',
      courses: 'safe|safe course|not now',
      housing: 'safe flat|not here|safe',
      family: 'not safe to play',
    };
    expect(reader('en', table)('not safe')).toMatchObject({ danger: true, answers: ['violence'] });
    expect(reader('en', table)('not here').danger).toBe(false);
  });

  test.each<[string, Choices]>([
    ['meet hits', { situation: 'violence', need: 'groups' }],
    ['he hits me, meet', { situation: 'violence' }],
    ['my husband hits me and i need a flat', { situation: 'violence', need: 'housing' }],
  ])('that is doubtful brings the other answer, too: %j is %j', (text, choices) => {
    expect(understand(text).choices).toEqual(choices);
  });
});

describe('in other languages', () => {
  test.each([
    ['raskaus', 'family', false],
    ['raskaana', 'family', false],
    ['raskasu', 'family', false],
    ['raiskaus', 'violence', true],
    ['raiskattu', 'violence', true],
    ['raisksu', 'violence', true],
    ['raiskaus ja asunto', 'violence', true],
  ])('pregnancy and rape are kept apart: %s is %s', (text, situation, danger) => {
    expect(inFinnish(text)).toMatchObject({ choices: { situation }, danger });
  });

  test.each<[string, Choices, string]>([
    ['học tiếng', { need: 'courses' }, ''],
    ['thuê nhà Monika', { need: 'housing' }, 'Monika'],
    ['hoc tieng, thue nha', { need: 'courses,housing' }, ''],
    ['tieng', {}, 'tieng'],
  ])('in Vietnamese syllables are known in pairs: %s', (text, choices, left) => {
    expect(inVietnamese(text)).toMatchObject({ left });
    expect(inVietnamese(text).choices).toEqual(choices);
  });

  test.each<[string, Choices, string]>([
    ['我丈夫打我', { situation: 'violence' }, ''],
    ['我想学芬兰语', { need: 'courses' }, ''],
    ['不知道', {}, '不知道'],
  ])('what stands in a sentence without spaces is understood: %s', (text, choices, left) => {
    expect(inChinese(text)).toMatchObject({ left });
    expect(inChinese(text).choices).toEqual(choices);
  });
});
