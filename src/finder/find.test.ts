import { describe, expect, test } from 'vitest';
import { choicesOf } from './find.ts';
import type { Choices, Query } from './query.ts';
import { found, type Table, understood } from './testing.ts';
import type { Understood } from './understand.ts';

describe('find', () => {
  test('what has all the words, and asks for no other', async () => {
    const { ids, asked, corrected, said } = await found({ words: '  finnish \t course ' });
    expect([ids, asked, corrected, said]).toEqual([['tea', 'online', 'haven'], ['finnish course'], [], {}]);
  });

  test.each<[string, Query, Table, string[]]>([
    ['without words', { words: ' ', need: 'shelter' }, {}, ['haven']],
    [
      'when the words are certainly understood',
      { words: 'safe place' },
      { 'safe place': { choices: { need: 'shelter' }, certain: true } },
      ['haven'],
    ],
    [
      'when a longer question is understood',
      { words: 'i am not safe' },
      { 'i am not safe': { choices: { need: 'shelter' } } },
      ['haven'],
    ],
    [
      'when every word named a place',
      { words: 'turku' },
      { turku: { words: '', choices: { when: 'weekend' } } },
      ['tea'],
    ],
  ])('%s: what the choices say, without a search', async (_, query, meanings, expected) => {
    const { ids, asked } = await found(query, { meanings });
    expect([ids, asked]).toEqual([expected, []]);
  });

  test('an organisation that was named comes first, without a search where the words are understood', async () => {
    const swedish = { choices: { need: 'groups' }, certain: true, named: ['swedish'] };
    const { ids, asked } = await found({ words: 'swedish' }, { meanings: { swedish } });
    expect([ids, asked]).toEqual([['swedish', 'friends'], []]);
  });

  test.each<[string, string, Partial<Understood>, string[], string[]]>([
    [
      'a short question may be a name',
      'swedish tea',
      { choices: { need: 'groups' } },
      ['swedish tea'],
      ['swedish', 'friends'],
    ],
    [
      'a question of three words may be a name',
      'groups and swedish',
      { choices: { need: 'groups' } },
      ['groups and swedish'],
      ['friends', 'swedish'],
    ],
    ['of four it is none', 'groups and swedish tea', { choices: { need: 'groups' } }, [], ['friends', 'swedish']],
    [
      'of danger nothing is a name',
      'swedish tea',
      { choices: { need: 'groups' }, danger: true },
      [],
      ['friends', 'swedish'],
    ],
    [
      'words that no meaning has explained',
      'i want groups and swedish',
      { choices: { need: 'groups' }, left: 'swedish' },
      ['swedish'],
      ['swedish', 'friends'],
    ],
    [
      'the words left over, where nobody has all',
      'groups swedish',
      { choices: { need: 'groups' }, left: 'swedish' },
      ['groups swedish', 'swedish'],
      ['swedish', 'friends'],
    ],
    [
      'nobody at all',
      'groups please',
      { choices: { need: 'groups' }, left: 'please' },
      ['groups please', 'please'],
      ['friends', 'swedish'],
    ],
  ])('%s lift what has them, and leave the rest', async (_, words, meaning, asked, ids) => {
    expect(await found({ words }, { meanings: { [words]: meaning } })).toMatchObject({ ids, asked });
  });

  test('where only a moment or a group was understood, the words count only if somebody has them', async () => {
    const meanings = { sunday: { choices: { when: 'weekend' } }, tea: { choices: { group: 'women' } } };
    expect(await found({ words: 'sunday' }, { meanings })).toMatchObject({ ids: ['tea'] });
    expect(await found({ words: 'tea' }, { meanings })).toMatchObject({ ids: ['friends'] });
  });
});

describe('what holds', () => {
  const meant = { need: 'courses', when: 'now', group: 'women' };

  test.each<[string, Query, Choices, Choices]>([
    ['what was understood', { words: 'a' }, meant, meant],
    ['a choice of the reader first', { words: 'a', when: 'today' }, meant, { ...meant, when: 'today' }],
    ['nothing where the reader wants nothing', { words: 'a', when: '', group: '' }, meant, { need: 'courses' }],
    [
      'an own need, without a situation that was understood',
      { words: 'a', need: 'groups' },
      { situation: 'crisis' },
      { need: 'groups' },
    ],
    [
      'an own situation, without a need that was understood',
      { words: 'a', situation: 'crisis' },
      meant,
      { situation: 'crisis', when: 'now', group: 'women' },
    ],
    [
      'neither, where the reader wants neither',
      { words: 'a', situation: '' },
      { situation: 'crisis', need: 'courses' },
      {},
    ],
  ])('is %s', (_, query, choices, expected) => {
    expect(choicesOf(query, understood({ a: { choices } })('a'))).toEqual(expected);
  });
});

describe('where nothing fits what the words ask for beside a need', () => {
  const meanings = (choices: Choices): Table => ({ 'i am here now': { choices: { need: 'shelter', ...choices } } });
  const dropped = async (choices: Choices, own: Choices = {}) => {
    const { ids, said } = await found({ words: 'i am here now', ...own }, { meanings: meanings(choices) });
    return [ids, said['dropped']];
  };

  test.each<[string, Choices, Choices, [string[], string[] | undefined]]>([
    ['it is left out', { when: 'weekend' }, {}, [['haven'], ['when']]],
    ['no more of it than must be', { when: 'weekend', group: 'women' }, {}, [['haven'], ['when', 'group']]],
    ['the others stay', { when: 'weekend', need: 'groups', group: 'women' }, {}, [['friends'], ['when']]],
    ['but nothing is left out that fits', { when: 'weekend', need: 'courses' }, {}, [['tea'], undefined]],
    ['nor what the reader has chosen', { when: 'now' }, { when: 'weekend' }, [[], undefined]],
    ['nor the need', { need: 'nothing', when: 'weekend' }, {}, [[], undefined]],
  ])('%s: %j, chosen %j', async (_, choices, own, expected) => {
    expect(await dropped(choices, own)).toEqual(expected);
  });
});
