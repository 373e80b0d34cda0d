import { describe, expect, test } from 'vitest';
import { activityIds } from '#schema/vocabularies.ts';
import { pageWords } from './page-words.ts';

describe('the words of a hand-out', () => {
  test('say whose they are, and keep their placeholders', () => {
    expect(pageWords('ar')).toMatchObject({ lang: 'ar', dir: 'rtl', autonym: 'العربية' });
    expect(pageWords('en').words['handout.printed']).toContain('{date}');
  });

  test('have a sentence for every activity', () => {
    const { words } = pageWords('fi');
    expect(activityIds.filter((id) => !words[`say.${id}`])).toEqual([]);
  });
});
