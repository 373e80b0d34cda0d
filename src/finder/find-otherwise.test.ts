import { describe, expect, test } from 'vitest';
import type { Correction } from './engine.ts';
import { find } from './find.ts';
import type { Hits } from './narrow.ts';
import type { Choices } from './query.ts';
import { fake, found, narrow, understood } from './testing.ts';

/** What is found where nobody has all the words. */

const certainly = (word: string): Correction => ({ word, certain: true });
const perhaps = (word: string): Correction => ({ word, certain: false });

describe('a word that nobody has', () => {
  test.each<[string, string, Record<string, Correction>, string[], object]>([
    [
      'is exchanged where it can be no other',
      'Finish course',
      { finish: certainly('finnish') },
      ['tea', 'online', 'haven'],
      { instead: 'finnish course' },
    ],
    [
      'is offered where it may be another',
      'finish course',
      { finish: perhaps('finnish') },
      [],
      { suggested: 'finnish course' },
    ],
    [
      'is offered where one of two may be another',
      'finish corse',
      { finish: certainly('finnish'), corse: perhaps('course') },
      [],
      { suggested: 'finnish course' },
    ],
    [
      'is only offered where the exchange finds nobody together',
      'finish swedsh',
      { finish: certainly('finnish'), swedsh: certainly('swedish') },
      [],
      { suggested: 'finnish swedish' },
    ],
    ['loses its ending where nothing else is known', 'shelters', {}, ['haven'], { instead: 'shelter' }],
    ['loses an ending of two letters where it is long', 'shelteria', {}, ['haven'], { instead: 'shelter' }],
    ['keeps an ending of two letters where it is shorter', 'teaxx', {}, [], {}],
    [
      'is exchanged before an ending is taken off',
      'shelters',
      { shelters: certainly('swedish') },
      ['swedish'],
      { instead: 'swedish' },
    ],
    ['keeps an ending of three letters', 'shelterxyz', {}, [], {}],
    ['keeps its ending where it is short', 'te', {}, [], {}],
    ['stays where nothing is like it', 'qwertz', {}, [], {}],
  ])('%s: %s', async (_, words, corrections, ids, said) => {
    const result = await found({ words }, { corrections });
    expect([result.ids, result.said]).toEqual([ids, said]);
  });

  test('is asked about in small letters; one that somebody has is not', async () => {
    const { corrected } = await found({ words: 'finnish SHELTR' }, { corrections: { sheltr: certainly('shelter') } });
    expect(corrected).toEqual(['sheltr']);
  });

  test('is never exchanged for one of danger: that is offered', async () => {
    const meanings = { shelter: { danger: true } };
    expect(await found({ words: 'sheltr' }, { meanings, corrections: { sheltr: certainly('shelter') } })).toMatchObject(
      {
        ids: [],
        said: { suggested: 'shelter' },
      },
    );
  });

  test('is exchanged within the choices', async () => {
    const corrections = { finish: certainly('finnish') };
    expect(await found({ words: 'finish', need: 'shelter' }, { corrections })).toMatchObject({ ids: ['haven'] });
    expect(await found({ words: 'finish', need: 'nothing' }, { corrections })).toMatchObject({ ids: [] });
  });

  test('is not asked about where the words were understood, or somebody has them all', async () => {
    const meanings = { shletr: { choices: { need: 'nothing' } } };
    expect((await found({ words: 'shletr' }, { meanings })).corrected).toEqual([]);
    expect((await found({ words: 'swedish tea' })).corrected).toEqual([]);
  });
});

describe('what has only some of the words', () => {
  test.each<[string, string, Choices, string[], object]>([
    [
      'has half of them at least, most and rarest first',
      'swedish tea shelter course',
      {},
      ['swedish', 'haven', 'tea'],
      { looser: true },
    ],
    ['has no less than half', 'swedish tea qwe rty uio', {}, [], {}],
    ['has two at least', 'swedish shelter', {}, [], {}],
    ['fits the choices', 'swedish tea shelter course', { when: 'weekend' }, ['tea'], { looser: true }],
    ['a word typed twice counts once', 'tea tea friends', {}, [], {}],
  ])('%s: %s with %j', async (_, words, choices, ids, said) => {
    const result = await found({ words, ...choices });
    expect([result.ids, result.said]).toEqual([ids, said]);
  });

  test('is no more than twenty', async () => {
    const { engine } = fake();
    const many = new Map(Array.from({ length: 30 }, (_, index) => [`${index}`, 1]));
    const hits: (Hits | undefined)[] = [];
    const search = async (words: string) => (words.includes(' ') ? new Map() : many);
    const keep = (choices: Choices, some?: Hits) => {
      hits.push(some);
      return { ...narrow(choices), count: some?.scores.size ?? 0 };
    };
    const { looser, count } = await find({ ...engine, search }, { words: 'a b' }, keep, understood({}));
    expect([looser, count]).toEqual([true, 20]);
    expect(hits.at(-1)?.only).toBe(true);
  });
});
