import { describe, expect, test } from 'vitest';
import { places } from '#checks/testing.ts';
import { buildDirectory, listed } from '#directory/directory.ts';
import type { Organisation } from '#schema/organisation.ts';
import { searchWords } from './search-words.ts';

const least: Organisation = {
  name: 'A',
  kind: 'association',
  status: 'active',
  language: 'fi',
  summary: 'Tiivistelmäsana',
  serves: ['Turku'],
  activities: ['guidance'],
  groups: ['everyone'],
  sources: [{ url: 'https://a.fi/', asOf: '2024' }],
};
const of = (...all: Partial<Organisation>[]) =>
  buildDirectory(
    all.map((facts, number) => listed(`a${number}`, { ...least, ...facts }, {}, places)),
    places,
  );
const none = searchWords(of(), 'fi').words;

describe('words', () => {
  test('are those of every name and offer: small letters, four long at least, each once, sorted', () => {
    const directory = of(
      {
        name: 'Zyxwv-Qwertz Äxtrå ry',
        shortName: 'Zyxo',
        alternateNames: ['Café Zyxu', 'zyxo'],
        names: { so: 'Ururka Zyxa', ar: 'جمعية' },
        offers: [{ name: 'Zyxi 2 <b> & "Zyxy"', activity: 'guidance', asOf: '2024' }],
      },
      { name: 'Zyxq', status: 'ended' },
    );
    const { words } = searchWords(directory, 'fi');
    const own = words.filter((word) => !none.includes(word));
    const expected = ['qwertz', 'ururka', 'zyxa', 'zyxi', 'zyxo', 'zyxu', 'zyxwv', 'zyxy', 'äxtrå', 'جمعية'];
    expect(own).toEqual(expected.sort());
    expect(words).toEqual([...new Set(words)].sort());
    expect(words).not.toContain('tiivistelmäsana');
  });

  test('of terms and their synonyms are there in every language, for readers of each', () => {
    for (const word of ['turvakoti', 'skyddshem', 'shelter', 'lomake', 'blankett', 'naiset', 'kvinnor', 'women'])
      expect(none, word).toContain(word);
    expect(searchWords(of(), 'en').words).toEqual(none);
    expect(none.filter((word) => [...word].length < 4 || word !== word.toLowerCase())).toEqual([]);
  });
});

describe('places', () => {
  const named = (lang: 'fi' | 'sv' | 'en' | 'ru', id: string) =>
    searchWords(of(), lang).places.find(([one]) => one === id);

  test('are shown by the name of the reader, and found by every other one, too', () => {
    expect(named('sv', 'turku')).toEqual(['turku', 'Åbo', 'turku']);
    expect(named('en', 'varsinais-suomi')).toEqual([
      'varsinais-suomi',
      'Southwest Finland',
      'varsinais-suomi',
      'egentliga finland',
    ]);
    expect(named('fi', 'kuhmo')).toEqual(['kuhmo', 'Kuhmo']);
    expect(named('ru', 'turku')).toEqual(['turku', 'Turku (Турку)', 'åbo']);
  });

  test('are all municipalities and regions', () => {
    expect(new Set(searchWords(of(), 'fi').places.map(([id]) => id)).size).toBe(308 + 19);
  });
});
