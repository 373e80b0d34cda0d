import { dsvFormat } from 'd3-dsv';
import type { Sentence } from '#i18n/sentence.ts';

/** Why a table cannot be read, and on which line, from 1. */
export type CsvFault = Sentence & { line: number };

/** A row of a CSV file by the names of its columns, and its line, from 1. */
export type Row<Column extends string> = Record<Column, string> & { line: number };

export interface Csv<Column extends string> {
  rows: Row<Column>[];
  fault?: CsvFault;
}

/**
 * Reads a CSV file (RFC 4180) with the columns that it must have, in any order. What spreadsheets save is read as well:
 * a byte order mark, semicolons, line ends of Windows. What would be lost is a fault: a value without a column, such as
 * that of a text with a comma and no quotes, a column that stands twice, and what follows a quote that is not closed.
 */
export function readCsv<Column extends string>(text: string, columns: readonly Column[]): Csv<Column> {
  const plain = text.replace(/^\ufeff/, '').normalize('NFC');
  const [head = ''] = plain.split(/[\r\n]/, 1);
  const delimiter = !head.includes(',') && head.includes(';') ? ';' : ',';
  const fault = (line: number, fi: string, en: string): Csv<Column> => ({ rows: [], fault: { line, fi, en } });
  const stray = strayQuote(plain, delimiter);
  if (stray)
    return fault(
      stray,
      'Rivillä alkaa lainausmerkki, joka ei lopu arvon loppuun. Kirjoita arvon sisällä oleva lainausmerkki kahdesti ("") ja koko arvo lainausmerkkeihin.',
      'On this line begins a quote that does not end where its value ends. Write a quote inside a value twice ("") and put the whole value in quotes.',
    );
  const [names = [], ...rows] = dsvFormat(delimiter).parseRows(plain);
  const missing = columns.filter((column) => !names.includes(column));
  if (missing.length > 0)
    return fault(
      1,
      `Taulukosta puuttuu sarake ${missing.join(', ')}. Kirjoita ensimmäiseksi riviksi: ${columns.join(',')}`,
      `The table lacks the column ${missing.join(', ')}. Write as its first line: ${columns.join(',')}`,
    );
  const twice = names.find((name, index) => name && names.indexOf(name) < index);
  if (twice)
    return fault(
      1,
      `Sarake ${twice} on kahdesti. Poista toinen tai anna sille toinen nimi.`,
      `The column ${twice} stands here twice. Remove one or give it another name.`,
    );
  let next = linesIn(names);
  const numbered = rows.map((values) => {
    const line = next + 1;
    next += linesIn(values);
    return { values, line };
  });
  const long = numbered.find(({ values }) => values.some((value, index) => value.trim() && !names[index]));
  if (long)
    return fault(
      long.line,
      `Rivillä on ${long.values.length} arvoa, sarakkeita on ${names.filter(Boolean).length}. Kirjoita pilkun sisältävä arvo lainausmerkkeihin.`,
      `The row has ${long.values.length} values for ${names.filter(Boolean).length} columns. Put a value with a comma in it in quotes.`,
    );
  const filled = numbered.filter(({ values }) => values.some((value) => value.trim()));
  const named = (values: string[]) =>
    Object.fromEntries(names.map((name, index) => [name, values[index]?.trim() ?? ''])) as Record<Column, string>;
  return { rows: filled.map(({ values, line }) => ({ ...named(values), line })) };
}

/** Lines of a file that a row takes: a value in quotes may have several. */
const linesIn = (values: readonly string[]) => 1 + (values.join(',').match(/\r\n?|\n/g)?.length ?? 0);

/** The line, from 1, of the first value in quotes that goes on after them, or that has no end; the reader would lose letters there. */
function strayQuote(text: string, delimiter: string): number | undefined {
  const value = new RegExp(`(?:"[^"]*(?:""[^"]*)*"|(?!")[^${delimiter}\\r\\n]*)(?:${delimiter}|\\r\\n?|\\n|$)`, 'y');
  while (value.lastIndex < text.length) {
    const at = value.lastIndex;
    if (!value.test(text)) return linesIn([text.slice(0, at)]);
  }
  return undefined;
}
