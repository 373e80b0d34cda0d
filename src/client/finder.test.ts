import { describe, expect, test } from 'vitest';
import { type Engine, find, type Hit, type Query, readQuery, writeQuery } from './finder.ts';

/** A page of a small made-up index: its words, and what filters know of it. */
interface Page {
  words: string;
  place?: string;
  everywhere?: string;
  family?: string;
}

const pages: Record<string, Page> = {
  turku: { words: 'finnish course tea', place: 'turku', family: 'learning' },
  country: { words: 'finnish course online', everywhere: 'yes', family: 'learning' },
  both: { words: 'finnish friends', place: 'turku', everywhere: 'yes', family: 'people' },
  oulu: { words: 'finnish shelter course', place: 'oulu', family: 'safety' },
  helsinki: { words: 'swedish tea', place: 'helsinki', family: 'people' },
};

/** Finds pages that have all the words and pass all the filters, in the order above; notes what it was asked. */
function fake(corrections: Record<string, string> = {}) {
  const asked: { words: string | null; filters: Record<string, string> }[] = [];
  const corrected: string[] = [];
  const engine: Engine = {
    async search(words, filters) {
      asked.push({ words, filters });
      const wanted = words?.toLowerCase().split(' ') ?? [];
      return Object.entries(pages)
        .filter(([, page]) => wanted.every((word) => page.words.split(' ').includes(word)))
        .filter(([, page]) => Object.entries(filters).every(([name, value]) => page[name as keyof Page] === value))
        .map(([id]): Hit => ({ id, data: async () => ({ url: `/${id}/`, meta: {} }) }));
    },
    split: (text) => text.split(/\s+/).filter(Boolean),
    async correct(word) {
      corrected.push(word);
      return corrections[word];
    },
  };
  return { engine, asked, corrected };
}

const query = (words: string, place = '', family = ''): Query => ({ words, place, family });

async function found(asked: Query, corrections?: Record<string, string>) {
  const { hits, ...rest } = await find(fake(corrections).engine, asked);
  return { ids: hits.map(({ id }) => id), ...rest };
}

describe('find', () => {
  test('what has all the words, and asks for no other', async () => {
    const { engine, asked, corrected } = fake();
    const { hits, ...rest } = await find(engine, query('finnish course'));
    expect(hits.map(({ id }) => id)).toEqual(['turku', 'country', 'oulu']);
    expect(rest).toEqual({});
    expect(asked).toEqual([{ words: 'finnish course', filters: {} }]);
    expect(corrected).toEqual([]);
  });

  test('white space around and between words says nothing', async () => {
    const { engine, asked } = fake();
    await find(engine, query('  finnish \t course '));
    expect(asked).toEqual([{ words: 'finnish course', filters: {} }]);
    expect(await found(query('shelter  tea'))).not.toHaveProperty('instead');
  });

  test('with a place: what works there before what works everywhere, each once', async () => {
    expect(await found(query('finnish', 'turku'))).toEqual({ ids: ['turku', 'both', 'country'] });
    expect(await found(query('finnish', 'kuopio'))).toEqual({ ids: ['country', 'both'] });
  });

  test('with a kind of help: nothing of another kind', async () => {
    expect(await found(query('finnish', '', 'learning'))).toEqual({ ids: ['turku', 'country'] });
    expect(await found(query('finnish', 'turku', 'people'))).toEqual({ ids: ['both'] });
  });

  test('without words: what the filters say, and without those nothing', async () => {
    const { engine, asked } = fake();
    await find(engine, query(' ', 'turku', 'learning'));
    expect(asked).toEqual([
      { words: null, filters: { family: 'learning', place: 'turku' } },
      { words: null, filters: { family: 'learning', everywhere: 'yes' } },
    ]);
    expect(await found(query('', '', 'people'))).toEqual({ ids: ['both', 'helsinki'] });
    const nothing = fake();
    expect(await find(nothing.engine, query('  '))).toEqual({ hits: [] });
    expect(nothing.asked).toEqual([]);
  });

  test('without words and without hits it looks for no other words', async () => {
    expect(await found(query('', '', 'rights'))).toEqual({ ids: [] });
  });
});

describe('find, when nothing has all the words', () => {
  test('mends a mistyped word, and says so', async () => {
    expect(await found(query('Finish course'), { finish: 'finnish' })).toEqual({
      ids: ['turku', 'country', 'oulu'],
      instead: 'finnish course',
    });
  });

  test('asks corrections for unknown words only, in small letters', async () => {
    const { engine, corrected } = fake({ sheltr: 'shelter' });
    await find(engine, query('finnish SHELTR'));
    expect(corrected).toEqual(['sheltr']);
  });

  test('mends with the place and the kind of help that were asked', async () => {
    const mend = { finish: 'finnish' };
    expect(await found(query('finish', 'turku', 'learning'), mend)).toEqual({
      ids: ['turku', 'country'],
      instead: 'finnish',
    });
  });

  test('takes a word without its ending where nothing else is known, shortest ending first', async () => {
    expect(await found(query('shelterissa'))).toEqual({ ids: ['oulu'], instead: 'shelter' });
    expect(await found(query('finnishin course', 'turku'))).toEqual({
      ids: ['turku', 'country'],
      instead: 'finnish course',
    });
  });

  test('a known word like the typed one comes before an ending is taken off', async () => {
    expect(await found(query('shelters'), { shelters: 'swedish' })).toEqual({ ids: ['helsinki'], instead: 'swedish' });
  });

  test('a short word, and a long ending, stay', async () => {
    expect(await found(query('teas'))).toEqual({ ids: [], looser: false });
    expect(await found(query('shelterissanikin'))).toEqual({ ids: [], looser: false });
  });

  test('takes what has some of the words, most first', async () => {
    expect(await found(query('tea swedish shelter'))).toEqual({ ids: ['helsinki', 'turku', 'oulu'], looser: true });
  });

  test('looser with a place: only what works there or everywhere', async () => {
    expect(await found(query('online tea', 'turku'))).toEqual({ ids: ['country', 'turku'], looser: true });
  });

  test('mended and still not together: looser, with the mended words', async () => {
    expect(await found(query('sweedish shelter'), { sweedish: 'swedish' })).toEqual({
      ids: ['helsinki', 'oulu'],
      looser: true,
      instead: 'swedish shelter',
    });
  });

  test('a single word that nothing has finds nothing, mended or not', async () => {
    expect(await found(query('qwertz'))).toEqual({ ids: [], looser: false });
    expect(await found(query('qwertz'), { qwertz: 'qwerty' })).toEqual({ ids: [], looser: false });
    expect(await found(query('swedish', 'oulu'))).toEqual({ ids: [], looser: false });
  });

  test('several words of which nothing has any find nothing', async () => {
    expect(await found(query('qwertz asdf'), { asdf: 'asdg' })).toEqual({ ids: [], looser: false });
  });
});

describe('the address', () => {
  test.each([
    query('finnish course', 'turku', 'learning'),
    query('A&B=C#D +358 50%', '', ''),
    query('päiväkahvi كوردي', '', 'people'),
    query('', 'turku', ''),
    query('', '', ''),
  ])('keeps %j', (asked) => {
    expect(readQuery(writeQuery(asked))).toEqual(asked);
  });

  test('is after # as the form writes it, and empty without a query', () => {
    expect(writeQuery(query('kieli kahvila', 'turku', 'learning'))).toBe('#q=kieli+kahvila&place=turku&need=learning');
    expect(writeQuery(query('', '', ''))).toBe('');
  });

  test('is read from a form sent without JavaScript, too; what is after # comes first', () => {
    expect(readQuery('', '?q=a&place=turku&need=people')).toEqual(query('a', 'turku', 'people'));
    expect(readQuery('#', '?q=a')).toEqual(query('a'));
    expect(readQuery('#q=b', '?q=a&place=turku')).toEqual(query('b'));
    expect(readQuery('')).toEqual(query(''));
  });
});
