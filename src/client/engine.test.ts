import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Facts } from '#finder/file.ts';
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
  const words = { words: ['kahvila', 'koulu'], places: [['turku', 'Turku (Турку)', 'åbo']] };
  const facts = async () => ({ of: '1', rows: [['ann'], ['bo'], ['cia']] }) as unknown as Facts;
  const moduleOf = (source: string) => `data:text/javascript,${encodeURIComponent(source)}//`;

  test('loads the words once, when first asked, and corrects by them and by places', async () => {
    const load = vi.fn(async () => ({ json: async () => words }));
    vi.stubGlobal('fetch', load);
    const engine = openEngine('/search/fi/', 'fi', facts);
    expect(load).not.toHaveBeenCalled();
    expect(await engine.correct('kahvla')).toBe('kahvila');
    expect(await engine.correct('åboo')).toBe('åbo');
    expect(await engine.correct('турку')).toBe('турку');
    expect(await engine.correct('turkku')).toBe('turku');
    expect(await engine.correct('qwertz')).toBeUndefined();
    expect(await engine.words()).toBe(words);
    expect(load.mock.calls).toEqual([['/search/fi/words.json']]);
  });

  test('hands words to Pagefind, with its options set first, and gives ids for its names', async () => {
    const source = `let set = 0;
      export const options = async ({ baseUrl }) => { set = baseUrl === '/' ? 1 : 0; };
      export const search = async (words) => ({ results: [{ id: '1 1', score: words.length + set }, { id: '1 0', score: 2 }] });`;
    expect([...(await openEngine(moduleOf(source), 'en', facts).search('tea'))]).toEqual([
      ['bo', 4],
      ['ann', 2],
    ]);
  });

  test.each(['2 0', '1 3'])('is an error when the index and the facts are of different days: %s', async (id) => {
    const source = `export const options = async () => {};
      export const search = async () => ({ results: [{ id: '${id}', score: 1 }] });`;
    await expect(openEngine(moduleOf(source), 'en', facts).search('tea')).rejects.toThrow('different days');
  });

  test('asks in the one form of letters; in languages of syllables, what has them together is far better', async () => {
    const source = `export const options = async () => {};
      export const search = async (words) => ({
        results: words === 'somali' ? [{ id: '1 2', score: 1 }]
          : (words.startsWith('"') ? [2, 0] : [0, 1, 2]).map((row) => ({ id: '1 ' + row, score: 1 })),
      });`;
    const found = async (lang: string, text: string) => [
      ...(await openEngine(moduleOf(source), lang, facts).search(text)),
    ];
    expect(await found('so', 'Soomaali')).toEqual([['cia', 1]]);
    expect(await found('vi', 'Luật sư')).toEqual([
      ['ann', 8],
      ['bo', 1],
      ['cia', 8],
    ]);
    expect(await found('fr', 'aide juridique')).toEqual([
      ['ann', 1],
      ['bo', 1],
      ['cia', 1],
    ]);
    expect(openEngine('/', 'zh-Hans', facts).split('律师')).toEqual(['律', '师']);
  });
});
