import { describe, expect, test, vi } from 'vitest';
import { fold, searchable, split } from './search-text.ts';

describe('fold: what is typed otherwise is the same word', () => {
  test.each([
    ['ar', 'مساعدةٌ قانونيّة', 'مساعده قانونيه'],
    ['ar', 'أطفال إلى آباء', 'اطفال الي اباء'],
    ['fa', 'می‌خواهم کمک', 'ميخواهم كمك'],
    ['fa', 'كمك', 'کمک'],
    ['ckb', 'یارمەتیی ڕێنمایی', 'يارمه‌تيي رينمايي'],
    ['ckb', 'کۆمەڵە', 'كومەلە'],
    ['so', 'Soomaaliyeed', 'somaliyed'],
    ['so', 'caafimaad', 'aafimaad'],
    ['so', 'xafiis', 'hafis'],
    ['so', 'dhallinyaro', 'dalinyaro'],
    ['ru', 'ребёнок', 'ребенок'],
    ['uk', 'сім’я', "сім'я"],
    ['uk', 'її', 'іі'],
    ['vi', 'Tiếng Việt', 'tieng viet'],
    ['vi', 'Đăng ký', 'dang ky'],
    ['tr', 'İş arıyorum', 'is ariyorum'],
    ['fr', 'd’asile', 'd asile'],
    ['fi', 'LÄKSYAPU', 'läksyapu'],
  ])('%s: %s and %s', (lang, a, b) => {
    expect(fold(lang, a)).toBe(fold(lang, b));
  });

  test('what tells words apart in a language stays', () => {
    expect(fold('fi', 'näen')).not.toBe(fold('fi', 'naen'));
    expect(fold('uk', 'лис')).not.toBe(fold('uk', 'ліс'));
    expect(fold('en', 'book')).toBe('book');
    expect(fold('so', '112 Kuopio')).toBe('112 kuopio');
  });
});

describe('split', () => {
  test('by white space, Chinese by characters, Thai by words', () => {
    expect(split('fi', '  kieli \t kahvila ')).toEqual(['kieli', 'kahvila']);
    expect(split('zh-Hans', '芬兰语 Tampere 课程')).toEqual(['芬', '兰', '语', 'Tampere', '课', '程']);
    expect(split('th', 'ภาษาฟินแลนด์ Turku')).toEqual(['ภาษา', 'ฟินแลนด์', 'Turku']);
    expect(split('en', '')).toEqual([]);
    expect(split('fi', 'ภาษาฟินแลนด์ 芬兰语')).toEqual(['ภาษาฟินแลนด์', '芬兰语']);
  });

  test('Thai stays as it is where a browser does not know its words', async () => {
    vi.stubGlobal('Intl', { ...Intl, Segmenter: undefined });
    vi.resetModules();
    const older = await import('./search-text.ts');
    expect(older.split('th', 'ภาษาฟินแลนด์ Turku')).toEqual(['ภาษาฟินแลนด์', 'Turku']);
    vi.unstubAllGlobals();
  });
});

test('searchable is split and folded', () => {
  expect(searchable('zh-Hans', '学习 ABC')).toBe('学 习 abc');
});
