import { describe, expect, test } from 'vitest';
import type { Lang } from '#i18n/languages.ts';
import type { Choices } from './query.ts';
import { english, made } from './testing.ts';
import { understanding } from './understand.ts';

const reader = (lang: Lang, phrases: Record<string, string>) =>
  understanding(lang, { phrases, places: ['abo', '', '', ''] }, made);
const understand = reader('en', english);

describe('one meaning', () => {
  test.each<[string, Choices]>([
    ['learn finnish', { situation: 'language' }],
    ['Learn Finnish!', { situation: 'language' }],
    ['i want a course', { need: 'courses' }],
    ['coruse', { need: 'courses' }],
    ['for women', { group: 'women' }],
    ['in arabic', { language: 'ar' }],
    ['right now', { when: 'now' }],
    ['by phone', { way: 'phone' }],
    ['no cost', { free: 'yes' }],
    ['Turku', { place: 'turku' }],
    ['Åbo', { place: 'turku' }],
    ['my child', {}],
    ['qwertz', {}],
    ['', {}],
  ])('of %j: %j', (text, choices) => {
    expect(understand(text).choices).toEqual(choices);
  });

  test('a situation comes with the group that it is for alone', () => {
    expect(understand('deported').choices).toEqual({ situation: 'papers', group: 'undocumented' });
  });
});

describe('several meanings', () => {
  test.each<[string, Choices]>([
    ['course and flat', { need: 'courses,housing' }],
    ['baby club', { situation: 'family', need: 'groups' }],
    ['club, baby', { situation: 'family', need: 'groups' }],
    ['club, flat, course, kela, baby', { need: 'courses,housing,groups' }],
    ['evening course for women', { need: 'courses', group: 'women' }],
    ['courses in arabic', { need: 'courses', language: 'ar' }],
    ['learn finnish on sunday', { situation: 'language', when: 'weekend' }],
    ['a flat by phone', { need: 'housing', way: 'phone' }],
    ['free course', { need: 'courses', free: 'yes' }],
    ['learn finnish in turku online', { situation: 'language', place: 'turku', way: 'online' }],
    ['course for everyone', { need: 'courses' }],
    ['pregnant, for men', { situation: 'family' }],
  ])('of %j: %j', (text, choices) => {
    expect(understand(text).choices).toEqual(choices);
  });

  test('the situation stands first among the answers', () => {
    expect(understand('club, baby').answers).toEqual(['family']);
    expect(understand('course and flat').answers).toEqual([]);
  });
});

describe('advice in the own language', () => {
  test.each<[Lang, string, Choices]>([
    ['en', 'help in my language', { need: 'own-language-guidance' }],
    ['so', 'help in my language', { need: 'own-language-guidance', language: 'so' }],
    ['zh-Hans', 'help in my language', { need: 'own-language-guidance', language: 'zh' }],
    ['so', 'help in my language, in arabic', { need: 'own-language-guidance', language: 'ar' }],
    ['en', 'help in my language, in arabic', { need: 'own-language-guidance', language: 'ar' }],
    ['so', 'rent a flat, help in my language', { need: 'housing', language: 'so' }],
  ])('on a page in %s, of %j: %j', (lang, text, choices) => {
    expect(reader(lang, english)(text).choices).toEqual(choices);
  });

  test('a language that is named beside a need asks for no advice', () => {
    const phrases = { ...english, 'own-language-guidance': `${english['own-language-guidance']}|in arabic|arabic` };
    expect(reader('en', phrases)('course in arabic').choices).toEqual({ need: 'courses', language: 'ar' });
    expect(reader('en', phrases)('pregnant, in arabic').choices).toEqual({ situation: 'family', language: 'ar' });
    expect(reader('en', phrases)('in arabic').choices).toMatchObject({ language: 'ar' });
  });
});

describe('what an authority decides', () => {
  test.each<[string, string, Choices]>([
    ['kela', 'benefits', { need: 'guidance' }],
    ['i am ill', 'doctor', { need: 'guidance,crisis-support' }],
    ['kela, course', 'benefits', { need: 'courses' }],
    ['kela, pregnant', 'benefits', { situation: 'family' }],
    ['doctor for women', 'doctor', { need: 'guidance,crisis-support', group: 'women' }],
  ])('%j is about %s, and %j helps', (text, service, choices) => {
    expect(understand(text)).toMatchObject({ service, choices });
    expect(understand(text).choices).toEqual(choices);
  });

  test('a course is nothing that an authority decides', () => {
    expect(understand('course')).not.toHaveProperty('service');
  });
});

describe('what is left', () => {
  test.each([
    ['learn finnish', true, ''],
    ['learn', false, ''],
    ['course monika', false, 'monika'],
    ['monika', false, 'monika'],
    ['learn finnish in turku', true, ''],
    ['by phone', false, ''],
  ])('of %j: certain %j, left %j', (text, certain, left) => {
    expect(understand(text)).toMatchObject({ certain, left });
  });

  test('the words are without the name of a place', () => {
    expect(understand('Turku: learn finnish').words).toBe('learn finnish');
    expect(understand('Turku').words).toBe('');
  });

  test('a name that is said of something else first is a place only where it stands alone', () => {
    expect(understand('salo flat').choices).toEqual({ need: 'housing' });
    expect(understand('Salo').choices).toEqual({ place: 'salo' });
  });
});
