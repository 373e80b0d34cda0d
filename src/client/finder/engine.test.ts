import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Facts } from '#finder/file.ts';
import { nearest, openEngine } from './engine.ts';

describe('nearest', () => {
  test.each([
    ['one left out', 'kahvla', ['koulu', 'kahvila'], 'kahvila', true],
    ['one put in', 'kahviila', ['kahvi', 'kahvila'], 'kahvila', true],
    ['another', 'kahvika', ['kahvila'], 'kahvila', true],
    ['two in the wrong order', 'kielikhavila', ['kielikahvila'], 'kielikahvila', true],
    ['a word of five letters may be another', 'kahvl', ['kahvi'], 'kahvi', false],
    ['a word of six is long enough', 'kahvix', ['kahvi'], 'kahvi', true],
    ['one of two', 'kouluu', ['koulun', 'koulu'], 'koulun', false],
    ['one that stands there twice', 'kouluu', ['koulu', 'koulu'], 'koulu', true],
    ['the one that begins alike', 'kahvila', ['tahvila', 'kahvile'], 'kahvile', false],
  ])('%s: for %j among %j it is %j, certain: %j', (_, word, known, expected, certain) => {
    expect(nearest(word, known)).toEqual({ word: expected, certain });
  });

  test.each([
    ['two slips', 'perhekaxvixa', ['perhekahvila']],
    ['a short word', 'tyx', ['työ']],
    ['a word that is no slip of another', 'tkuu', ['turku']],
    ['nothing known', 'turku', []],
  ])('%s: there is none for %j among %j', (_, word, known) => {
    expect(nearest(word, known)).toBeUndefined();
  });

  test('words are compared in one form, and given as they are known', () => {
    expect(nearest('soomalii', ['Soomaali'], (text) => text.toLowerCase())).toBeUndefined();
    expect(nearest('soomali', ['Soomaali'], (text) => text.toLowerCase())).toEqual({ word: 'Soomaali', certain: true });
  });
});

describe('openEngine', () => {
  afterEach(() => void vi.unstubAllGlobals());
  const words = { words: ['kahvila', 'koulu', 'dhakhtar'] };
  const facts = async () => ({ of: '1', rows: [['ann'], ['bo'], ['cia']] }) as unknown as Facts;
  const moduleOf = (source: string) => `data:text/javascript,${encodeURIComponent(source)}//`;

  test('loads the words once, when first asked, and corrects by them in the one form of letters', async () => {
    const load = vi.fn(async () => ({ json: async () => words }));
    vi.stubGlobal('fetch', load);
    const engine = openEngine('/search/so/', 'so', facts);
    expect(load).not.toHaveBeenCalled();
    expect(await engine.correct('kahvla')).toEqual({ word: 'kahvila', certain: true });
    expect(await engine.correct('Daqtaar')).toMatchObject({ word: 'dhakhtar' });
    expect(await engine.correct('qwertz')).toBeUndefined();
    expect(load.mock.calls).toEqual([['/search/so/words.json']]);
  });

  test('loads the words again after they could not be had', async () => {
    const load = vi.fn(async () => ({ json: async () => words }));
    load.mockRejectedValueOnce(new Error('offline'));
    vi.stubGlobal('fetch', load);
    const engine = openEngine('/search/fi/', 'fi', facts);
    await expect(engine.correct('kahvla')).rejects.toThrow('offline');
    expect(await engine.correct('kahvla')).toMatchObject({ word: 'kahvila' });
  });

  test('takes a hyphen between letters for two words', () => {
    expect(openEngine('/', 'fi', facts).split('e-kirje  -20 24-7')).toEqual(['e', 'kirje', '-20', '24-7']);
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
