import { expect, test } from 'vitest';
import { readCsv } from './csv.ts';

const rows = [
  { term: 'kunta', translation: 'municipality, town', line: 2 },
  { term: 'Kela', translation: 'Kela', line: 3 },
];

test.each([
  ['as it should be', 'term,translation\nkunta,"municipality, town"\nKela,Kela\n'],
  ['with a byte order mark', '\ufeffterm,translation\nkunta,"municipality, town"\nKela,Kela'],
  ['with semicolons', 'term;translation\nkunta;municipality, town\nKela;Kela\n'],
  ['with line ends of Windows and quotes', '"term","translation"\r\n"kunta","municipality, town"\r\n"Kela","Kela"\r\n'],
  ['with empty rows and values', 'term,translation,\nkunta,"municipality, town",\nKela,Kela,\n,,\n\n'],
])('a table %s', (_, text) => {
  expect(readCsv(text, ['term', 'translation']).rows).toMatchObject(rows);
  expect(readCsv(text, ['term', 'translation']).fault).toBeUndefined();
});

test('the same letters are the same', () => {
  expect(readCsv('term\na\u0308', ['term']).rows).toEqual([{ term: 'ä', line: 2 }]);
});

test('a column that is missing is named, and what to write', () => {
  expect(readCsv('term\tforms\nkunta\t', ['term', 'translation'])).toEqual({
    rows: [],
    fault: {
      line: 1,
      fi: 'Taulukosta puuttuu sarake term, translation. Kirjoita ensimmäiseksi riviksi: term,translation',
      en: 'The table lacks the column term, translation. Write as its first line: term,translation',
    },
  });
});

test('a value that would be lost is a fault on its line', () => {
  expect(readCsv('term,translation\nKela,Kela\nkunta,municipality, town\n', ['term'])).toEqual({
    rows: [],
    fault: {
      line: 3,
      fi: 'Rivillä on 3 arvoa, sarakkeita on 2. Kirjoita pilkun sisältävä arvo lainausmerkkeihin.',
      en: 'The row has 3 values for 2 columns. Put a value with a comma in it in quotes.',
    },
  });
});
