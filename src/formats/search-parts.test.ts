import { gunzipSync } from 'node:zlib';
import { decode } from 'cborg';
import { close, createIndex } from 'pagefind';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { divide, type SearchIndex } from './search-parts.ts';

interface Engine {
  search(words: string): Promise<{ results: { id: string; score: number }[] }>;
}

const stems = ['talo', 'talous', 'kerho', 'kerhola', 'neuvo', 'neuvola', 'apu', 'apua', 'iloinen', 'äiti'];
const pages = Array.from({ length: 60 }, (_, page) =>
  Array.from({ length: 60 }, (_, index) => `${stems[(page + index) % 10]}${(index * 7 + page * 13) % 300}`),
);

describe('divide', () => {
  let files: Map<string, Uint8Array>;
  let made: SearchIndex;

  beforeAll(async () => {
    const { index } = await createIndex({ forceLanguage: 'fi' });
    for (const [page, words] of pages.entries())
      await index?.addHTMLFile({
        url: `/${String(page).padStart(6, '0')}/`,
        content: `<html lang="fi"><body><h1>Otsikko${page}</h1><p>ilo ${words.join(' ')}</p></body></html>`,
      });
    files = new Map((await index?.getFiles())?.files.map(({ path, content }) => [path, content]));
    await close();
    const named = (pattern: RegExp) =>
      [...files].flatMap(([path, content]): [string, Uint8Array][] => {
        const name = pattern.exec(path)?.[1];
        return name ? [[name, gunzipSync(content)]] : [];
      });
    made = { meta: named(/(pf_meta)$/)[0]?.[1] ?? expect.fail(), parts: new Map(named(/^index\/(.*)\.pf_index$/)) };
  });
  afterAll(() => void vi.unstubAllGlobals());

  const divided = (size?: number) => divide(made, 'fi', (page) => `page ${page}`, size);

  /** Scores by page that Pagefind's own engine finds in an index of which it has read nothing before. */
  async function found({ meta, parts }: SearchIndex, words: string): Promise<Map<string, number>> {
    vi.stubGlobal('fetch', async (url: string) => {
      const path = url.replace(/^\/of\/|\?.*$/g, '');
      const part = parts.get(path.replace(/^index\/|\.pf_index$/g, ''));
      const content = path.endsWith('.pf_meta') ? meta : (part ?? files.get(path));
      return new Response(content && new Uint8Array(content));
    });
    const source = Buffer.from(files.get('pagefind.js') ?? '').toString('base64');
    const { createInstance } = await import(/* @vite-ignore */ `data:text/javascript;base64,${source}`);
    const engine: Engine = createInstance({ basePath: '/of/', noWorker: true });
    const { results } = await engine.search(words);
    return new Map(results.map(({ id, score }) => [id, score]));
  }

  test('parts are full, and words that begin alike stay together', () => {
    const parts = [...divided().parts.values()];
    for (const part of parts.slice(0, -1)) expect(part.length).toBeGreaterThan(3000);
    const beginnings = parts.map((part): Set<string> => {
      const [words]: [[word: string][]] = decode(part.subarray('pagefind_dcd'.length));
      return new Set(words.map(([word]) => word.slice(0, 3)));
    });
    expect([...divided().parts.keys()].slice(0, 4)).toEqual(['fi_0', 'fi_1', 'fi_2', 'fi_3']);
    expect(new Set(beginnings.flatMap((some) => [...some])).size).toBe(
      beginnings.reduce((sum, { size }) => sum + size, 0),
    );
  });

  test('names pages by their number in the order of their addresses', async () => {
    expect([...(await found(divided(), 'otsikko7')).keys()]).toEqual(['page 7']);
  });

  test.each(['talo', 'talous', 'apu', 'tal', 'iloi', 'kerhola13', 'talo1 kerho7', 'apua2 neuvola3 iloinen1', 'qqq'])(
    'finds as much by %s as in one part',
    async (words) => {
      const whole = await found(divided(Number.POSITIVE_INFINITY), words);
      expect(await found(divided(100), words)).toEqual(whole);
      expect(whole.size > 0).toBe(words !== 'qqq');
    },
  );

  test.each(['talofoo', 'neuvolaxyz', 'apuq', 'formula', '116006'])(
    'finds nothing by %s, which only begins like an indexed word',
    async (word) => {
      expect((await found(divided(), word)).size).toBe(0);
    },
  );

  test('finds a word as it stands in a phrase, and not what begins like it', async () => {
    expect((await found(divided(), '"talo0+"')).size).toBe(
      (await found(divided(Number.POSITIVE_INFINITY), '"talo0+"')).size,
    );
    expect((await found(divided(), '"talo0+"')).size).toBeGreaterThan(0);
    expect((await found(divided(), '"tal+"')).size).toBe(0);
  });

  test('a short word that stands everywhere is a part of its own', async () => {
    const { parts, meta } = divided(100);
    const [word] = [...parts].find(([, part]) => new TextDecoder().decode(part).includes('ilo')) ?? expect.fail();
    const [[...words]]: [[word: string][]] = decode((parts.get(word) ?? expect.fail()).subarray('pagefind_dcd'.length));
    expect(words.at(-1)?.[0]).toBe('ilo+');
    expect((await found({ parts, meta }, 'ilo')).size).toBe(pages.length);
  });

  test('says what is not of a Pagefind that it knows', () => {
    const other = new Uint8Array(made.meta);
    other.set(new TextEncoder().encode('1.7.0'), other.indexOf('1'.charCodeAt(0), 'pagefind_dcd'.length));
    expect(() => divide({ ...made, meta: other }, 'fi', String)).toThrow(/^Pagefind 1\.7\.0 is not known/);
    expect(() => divide({ ...made, parts: new Map() }, 'fi', String)).toThrow(/^The search index has no part fi_\w+$/);
    const broken = { ...made, meta: made.meta.subarray(1) };
    expect(() => divide(broken, 'fi', String)).toThrow('A file of the search index does not begin with pagefind_dcd');
  });
});
