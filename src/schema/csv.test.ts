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
  ['with a semicolon in a name', 'term,"note; of it",translation\nkunta,,"municipality, town"\nKela,,Kela\n'],
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

test('a value of several lines moves the lines of what follows', () => {
  const text = 'term,"note\nof it"\r\nkunta,"one\r\ntwo"\n\nKela,\n';
  expect(readCsv(text, ['term']).rows.map(({ line }) => line)).toEqual([3, 6]);
});

test.each([
  ['a quote that goes on', 'term,translation\nKela,Kela\n"kunta" (maalla),x\n', 3],
  ['a quote without an end', 'term,translation\n"kunta,x\nKela,Kela\n', 2],
])('%s would lose what follows: a fault on its line', (_, text, line) => {
  expect(readCsv(text, ['term']).fault).toMatchObject({ line, en: expect.stringContaining('a quote') });
});

test('a quote inside a value is a letter like others, and two in quotes are one', () => {
  expect(readCsv('term,forms\n5" näyttö,"""a"""', ['term']).rows).toEqual([
    { term: '5" näyttö', forms: '"a"', line: 2 },
  ]);
});

test('a column that stands twice, and a value under none, are faults', () => {
  expect(readCsv('term,forms,term\na,b,c', ['term']).fault).toMatchObject({
    line: 1,
    en: expect.stringContaining('term stands here twice'),
  });
  expect(readCsv('term,,forms\na,,\na,b,c', ['term']).fault).toMatchObject({
    line: 3,
    en: expect.stringContaining('3 values for 2'),
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
