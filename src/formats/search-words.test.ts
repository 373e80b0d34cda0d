import { describe, expect, test } from 'vitest';
import { places } from '#checks/testing.ts';
import { buildDirectory } from '#directory/directory.ts';
import { listed } from '#directory/listed.ts';
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
const none = searchWords(of()).words;

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
    const { words } = searchWords(directory);
    const own = words.filter((word) => !none.includes(word));
    const expected = ['café', 'qwertz', 'ururka', 'zyxa', 'zyxi', 'zyxo', 'zyxu', 'zyxwv', 'zyxy', 'äxtrå', 'جمعية'];
    expect(own).toEqual(expected.sort());
    expect(words).toEqual([...new Set(words)].sort());
    expect(words).not.toContain('tiivistelmäsana');
  });

  test('no words of terms or texts are there: those are understood by phrases', () => {
    expect(none).toEqual([]);
  });
});
