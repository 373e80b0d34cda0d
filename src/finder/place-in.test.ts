import { describe, expect, test } from 'vitest';
import type { Lang } from '#i18n/languages.ts';
import { placeIn } from './place-in.ts';

const ids = ['tampere', 'helsinki', 'turku', 'espoo', 'jamsa', 'koski tl', 'koski', 'kemi', 'ii', 'salo'];
const names: Partial<Record<Lang, Record<string, string>>> = {
  fi: {
    tampere: 'tammerfors|tamperee',
    helsinki: 'helsingfors|helsingi',
    turku: 'abo|turu',
    jamsa: 'Jämsä',
    koski: 'koske',
  },
  ru: { tampere: 'тампере', helsinki: 'хельсинки', turku: 'турку' },
  ar: { tampere: 'تامبيري', helsinki: 'هلسنكي' },
  'zh-Hans': { tampere: '坦佩雷', jamsa: '坦佩雷湖', helsinki: '赫尔辛基' },
  th: { tampere: 'ตัมเปเร' },
};

/** The place in a text by its id, and what is left of the text; `words` mean something else first. */
function found(lang: Lang, text: string, words: readonly string[] = []) {
  const own = { ...names.fi, ...names[lang] };
  const forms = ids.map((id) => [id, own[id]].filter(Boolean).join('|'));
  const placed = placeIn(lang, forms, (word) => words.includes(word))(text);
  return placed && [ids[placed.place], placed.rest.replace(/\s+/g, ' ').trim()];
}

describe('a place is found', () => {
  test.each<[string, Lang, string, string, string]>([
    ['as it stands', 'fi', 'lakimies Turku', 'turku', 'lakimies'],
    ['in front, with a comma', 'fi', 'Turku, lakimies', 'turku', 'lakimies'],
    ['by its other name', 'fi', 'advokat Åbo', 'turku', 'advokat'],
    ['without dots', 'fi', 'apua jamsa', 'jamsa', 'apua'],
    ['with dots', 'fi', 'apua Jämsässä', 'jamsa', 'apua'],
    ['of two words, the longest first', 'fi', 'kurssi Koski Tl', 'koski tl', 'kurssi'],
    ['of the one word', 'fi', 'kurssi Koskella', 'koski', 'kurssi'],
    ['in a sentence', 'fi', 'asun Espoossa ja etsin töitä', 'espoo', 'asun ja etsin töitä'],
    ['the last of two', 'fi', 'Turku vai Espoo', 'espoo', 'Turku vai'],
    ['after Swedish s', 'sv', 'Tamperes kurser', 'tampere', 'kurser'],
    ['in Estonian', 'et', 'abi Helsingis', 'helsinki', 'abi'],
    ['in Turkish, with an apostrophe', 'tr', "Tampere'de kurs", 'tampere', 'kurs'],
    ['in Finnish on a Turkish page', 'tr', 'Espoossa kurs', 'espoo', 'kurs'],
    ['after an Arabic preposition', 'ar', 'محامي بتامبيري', 'tampere', 'محامي'],
    ['after an Arabic "and to"', 'ar', 'محامي ولهلسنكي', 'helsinki', 'محامي'],
    ['in Russian', 'ru', 'юрист в Турку', 'turku', 'юрист в'],
    ['in Russian, with one slip', 'ru', 'юрист Хелсинки', 'helsinki', 'юрист'],
    ['in Russian, with an ending by mistake', 'ru', 'юрист Хельсинке', 'helsinki', 'юрист'],
    ['in Chinese without spaces', 'zh-Hans', '我在坦佩雷找律师', 'tampere', '我在 找律师'],
    ['in Chinese, the longest name', 'zh-Hans', '我在坦佩雷湖', 'jamsa', '我在'],
    ['in Thai without spaces', 'th', 'เรียนที่ตัมเปเรวันนี้', 'tampere', 'เรียนที่ วันนี้'],
    ['in Latin letters on a Chinese page', 'zh-Hans', 'Tampere 律师', 'tampere', '律师'],
  ])('%s (%s): %s', (_, lang, text, place, rest) => {
    expect(found(lang, text)).toEqual([place, rest]);
  });

  test.each([
    ['Tampereella'],
    ['Tampereelle'],
    ['Tampereelta'],
    ['Tampereen'],
    ['Helsingissä'],
    ['Helsingistä'],
    ['Helsinkiin'],
    ['Turussa'],
    ['Turkuun'],
    ['Espoohon'],
    ['Turkulainen'],
    ['Helsinkiläiset'],
  ])('in a Finnish case: %s', (word) => {
    expect(found('fi', `apua ${word}`)).toEqual([expect.stringMatching(/tampere|helsinki|turku|espoo/), 'apua']);
  });

  test.each([['Tamprere'], ['Tmapere'], ['Helsinky'], ['Helsnki']])('with one slip: %s', (word) => {
    expect(found('en', word)).toEqual([expect.stringMatching(/tampere|helsinki/), '']);
  });
});

describe('no place is', () => {
  test.each<[string, Lang, string]>([
    ['inside another word', 'fi', 'kemikaali'],
    ['inside another word with a like ending', 'fi', 'kemia'],
    ['a beginning of two letters', 'fi', 'iissä'],
    ['a slip in a name of four letters', 'fi', 'kami'],
    ['two slips away', 'fi', 'Tmaprere'],
    ['a slip in the first letter', 'fi', 'Dampere'],
    ['an ending that Finnish does not have', 'fi', 'Tamperexyz'],
    ['an ending of another language', 'fi', 'Espoode'],
    ['nothing', 'fi', ''],
  ])('%s (%s): %s', (_, lang, text) => {
    expect(found(lang, text)).toBeUndefined();
  });
});

describe('a name that means something else first', () => {
  test.each([
    ['salo help', ['salo'], undefined],
    ['salo', ['salo'], ['salo', '']],
    ['salo help', [], ['salo', 'help']],
    ['salo Turku', ['salo'], ['turku', 'salo']],
    ['tamprere help', ['tamprere'], undefined],
    ['tamprere', ['tamprere'], undefined],
  ])('%s, where %j are words: %j', (text, words, expected) => {
    expect(found('en', text, words)).toEqual(expected);
  });
});
