import { afterEach, describe, expect, test, vi } from 'vitest';
import { nearest, openEngine } from './engine.ts';

describe('nearest', () => {
  test.each([
    ['kahvla', ['koulu', 'kahvila'], 'kahvila'],
    ['kahvila', ['kahvi', 'kahvila'], 'kahvila'],
    ['kielikhavila', ['kielikahvila'], 'kielikahvila'],
    ['perhekaxvixa', ['perhekahvila'], 'perhekahvila'],
    ['pexhekaxvixa', ['perhekahvila'], undefined],
    ['tuku', ['turku'], 'turku'],
    ['tkuu', ['turku'], undefined],
    ['työx', ['työ'], 'työ'],
    ['tyx', ['työ'], undefined],
    ['työ', ['työ'], 'työ'],
    ['kouluu', ['koulut', 'koulu'], 'koulut'],
    ['abcdefgh', ['abcdxxgh', 'abcdefgx'], 'abcdefgx'],
    ['turku', [], undefined],
  ])('of %j among %j is %j', (word, known, expected) => {
    expect(nearest(word, known)).toBe(expected);
  });
});

describe('openEngine', () => {
  afterEach(() => void vi.unstubAllGlobals());
  const words = { words: ['kahvila', 'koulu'], places: [['åbo', 'Turku', 'places/turku/']] };

  test('loads the words once, when first asked, and corrects by them and by places', async () => {
    const load = vi.fn(async (_: string) => ({ json: async () => words }));
    vi.stubGlobal('fetch', load);
    const engine = openEngine('/search/fi/', 'fi');
    expect(load).not.toHaveBeenCalled();
    expect(await engine.correct('kahvla')).toBe('kahvila');
    expect(await engine.correct('åboo')).toBe('åbo');
    expect(await engine.correct('qwertz')).toBeUndefined();
    expect(await engine.words()).toBe(words);
    expect(load.mock.calls).toEqual([['/search/fi/words.json']]);
  });

  test('hands words and filters to Pagefind, with its options set first', async () => {
    const source = `const calls = [];
      export const options = async (given) => { calls.push(given.baseUrl); };
      export const search = async (words, given) => ({ results: [...calls, words, given] });`;
    const engine = openEngine(`data:text/javascript,${encodeURIComponent(source)}//`, 'en');
    const filters = { place: 'turku' };
    expect(await engine.search('tea', filters)).toEqual(['/', 'tea', { filters }]);
    expect(await engine.search(null, {})).toEqual(['/', null, { filters: {} }]);
  });

  test('asks in the one form of letters; in languages of syllables, what has them together comes first', async () => {
    const source = `export const options = async () => {};
      export const search = async (words) => ({
        results: (words.startsWith('"') ? ['c', 'a'] : ['a', 'b', 'c']).map((id) => ({ id, words })),
      });`;
    const module = `data:text/javascript,${encodeURIComponent(source)}//`;
    const found = async (lang: string, text: string) => await openEngine(module, lang).search(text, {});
    expect(await found('so', 'Soomaali')).toMatchObject([{ words: 'somali' }, { id: 'b' }, { id: 'c' }]);
    expect((await found('vi', 'Luật sư')).map(({ id }) => id)).toEqual(['a', 'c', 'b']);
    expect((await found('fr', 'aide juridique')).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(openEngine(module, 'zh-Hans').split('律师')).toEqual(['律', '师']);
  });
});
