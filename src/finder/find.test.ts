import { describe, expect, test } from 'vitest';
import { type Engine, find, type Understood } from './find.ts';
import type { Counts } from './narrow.ts';
import type { Choices, Query } from './query.ts';

/** Organisations of a small made-up directory: their words, and where they help. */
const all: Record<string, { words: string; place: string }> = {
  turku: { words: 'finnish course tea', place: 'turku' },
  country: { words: 'finnish course online', place: '' },
  both: { words: 'finnish friends', place: 'turku' },
  oulu: { words: 'finnish shelter course', place: 'oulu' },
  helsinki: { words: 'swedish tea', place: 'helsinki' },
};

/** Finds those that have all the words; notes what it was asked. */
function fake(corrections: Record<string, string> = {}) {
  const asked: string[] = [];
  const corrected: string[] = [];
  const engine: Engine = {
    async search(words) {
      asked.push(words);
      const wanted = words.toLowerCase().split(' ');
      const found = Object.entries(all).filter(([, one]) =>
        wanted.every((word) => one.words.split(' ').includes(word)),
      );
      return new Map(found.map(([id]) => [id, 1]));
    },
    split: (text) => text.split(/\s+/).filter(Boolean),
    async correct(word) {
      corrected.push(word);
      return corrections[word];
    },
  };
  return { engine, asked, corrected };
}

const counts = {} as Counts;

/** Keeps what is in the chosen place or everywhere; best score first. */
const narrow = ({ place }: Choices, scores?: ReadonlyMap<string, number>) => ({
  ids: Object.keys(all)
    .filter((id) => (!scores || scores.has(id)) && (!place || ['', place].includes(all[id]?.place ?? '')))
    .sort((a, b) => (scores?.get(b) ?? 0) - (scores?.get(a) ?? 0)),
  counts,
});

/** Knows one place. */
const understand = ({ words, place }: Query): Understood[] => [
  ...(!place && words.includes('turku') ? [{ choices: { place: 'turku' }, words: words.replace('turku', '') }] : []),
  { choices: {}, words },
];

async function found(query: Query, corrections?: Record<string, string>) {
  const { counts: _, ...rest } = await find(fake(corrections).engine, query, narrow, understand);
  return rest;
}

describe('find', () => {
  test('what has all the words, and asks for no other', async () => {
    const { engine, asked, corrected } = fake();
    const { ids } = await find(engine, { words: '  finnish \t course ' }, narrow, understand);
    expect(ids).toEqual(['turku', 'country', 'oulu']);
    expect(asked).toEqual(['finnish course']);
    expect(corrected).toEqual([]);
  });

  test('without words: what the choices say, without a search', async () => {
    const { engine, asked } = fake();
    const { ids } = await find(engine, { words: ' ', place: 'oulu' }, narrow, understand);
    expect(ids).toEqual(['country', 'oulu']);
    expect(asked).toEqual([]);
  });

  test('a place among the words narrows, and is told', async () => {
    expect(await found({ words: 'tea turku' })).toEqual({ ids: ['turku'], understood: { place: 'turku' } });
    expect(await found({ words: 'turku' })).toEqual({
      ids: ['turku', 'country', 'both'],
      understood: { place: 'turku' },
    });
  });

  test('a place that leads to nothing is a word again', async () => {
    const engine = fake().engine;
    const meant = () => [
      { choices: { place: 'kuopio' }, words: 'tea' },
      { choices: {}, words: 'swedish tea' },
    ];
    expect((await find(engine, { words: 'swedish tea' }, narrow, meant)).ids).toEqual(['helsinki']);
  });
});

describe('find, when nothing has all the words', () => {
  test('mends a mistyped word, and says so', async () => {
    expect(await found({ words: 'Finish course' }, { finish: 'finnish' })).toEqual({
      ids: ['turku', 'country', 'oulu'],
      instead: 'finnish course',
    });
  });

  test('asks corrections for unknown words only, in small letters', async () => {
    const { engine, corrected } = fake({ sheltr: 'shelter' });
    await find(engine, { words: 'finnish SHELTR' }, narrow, understand);
    expect(corrected).toEqual(['sheltr']);
  });

  test('mends within the choices', async () => {
    expect(await found({ words: 'finish tea', place: 'turku' }, { finish: 'finnish' })).toEqual({
      ids: ['turku'],
      instead: 'finnish tea',
    });
  });

  test('takes a word without its ending where nothing else is known, shortest ending first', async () => {
    expect(await found({ words: 'shelterissa' })).toEqual({ ids: ['oulu'], instead: 'shelter' });
  });

  test('a known word like the typed one comes before an ending is taken off', async () => {
    expect(await found({ words: 'shelters' }, { shelters: 'swedish' })).toEqual({
      ids: ['helsinki'],
      instead: 'swedish',
    });
  });

  test('a short word, and a long ending, stay', async () => {
    expect(await found({ words: 'teas' })).toEqual({ ids: [] });
    expect(await found({ words: 'shelterissanikin' })).toEqual({ ids: [] });
  });

  test('takes what has some of the words, most and rarest first', async () => {
    expect(await found({ words: 'tea swedish shelter' })).toEqual({
      ids: ['helsinki', 'oulu', 'turku'],
      looser: true,
    });
    expect(await found({ words: 'finnish swedish' })).toEqual({
      ids: ['helsinki', 'turku', 'country', 'both', 'oulu'],
      looser: true,
    });
  });

  test('looser only within the choices', async () => {
    expect(await found({ words: 'online tea', place: 'turku' })).toEqual({ ids: ['country', 'turku'], looser: true });
    expect(await found({ words: 'swedish friends', place: 'oulu' })).toEqual({ ids: [] });
  });

  test('mended and still not together: looser, with the mended words', async () => {
    expect(await found({ words: 'sweedish shelter' }, { sweedish: 'swedish' })).toEqual({
      ids: ['oulu', 'helsinki'],
      looser: true,
      instead: 'swedish shelter',
    });
  });

  test('what nothing has finds nothing', async () => {
    expect(await found({ words: 'qwertz' })).toEqual({ ids: [] });
    expect(await found({ words: 'qwertz asdf' }, { asdf: 'asdg' })).toEqual({ ids: [] });
  });
});
