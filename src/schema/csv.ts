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

const byComma = dsvFormat(',');
const bySemicolon = dsvFormat(';');

/**
 * Reads a CSV file (RFC 4180) with the columns that it must have, in any order. What spreadsheets save is read as well:
 * a byte order mark, semicolons, line ends of Windows. A row with too many values, such as a text with a comma and no
 * quotes, is a fault: the last of them would be lost.
 */
export function readCsv<Column extends string>(text: string, columns: readonly Column[]): Csv<Column> {
  const plain = text.replace(/^\ufeff/, '').normalize('NFC');
  const [head = ''] = plain.split(/\r?\n/, 1);
  const format = !head.includes(',') && head.includes(';') ? bySemicolon : byComma;
  const [names = [], ...rows] = format.parseRows(plain);
  const missing = columns.filter((column) => !names.includes(column));
  if (missing.length > 0)
    return {
      rows: [],
      fault: {
        line: 1,
        fi: `Taulukosta puuttuu sarake ${missing.join(', ')}. Kirjoita ensimmäiseksi riviksi: ${columns.join(',')}`,
        en: `The table lacks the column ${missing.join(', ')}. Write as its first line: ${columns.join(',')}`,
      },
    };
  const filled = rows.map((values, index) => ({
    ...(Object.fromEntries(names.map((name, at) => [name, values[at]?.trim() ?? ''])) as Record<Column, string>),
    line: index + 2,
  }));
  const long = rows.findIndex((values) => values.slice(names.length).some((value) => value.trim()));
  if (long < 0) return { rows: filled.filter((_, index) => rows[index]?.some((value) => value.trim())) };
  return {
    rows: [],
    fault: {
      line: long + 2,
      fi: `Rivillä on ${rows[long]?.length} arvoa, sarakkeita on ${names.length}. Kirjoita pilkun sisältävä arvo lainausmerkkeihin.`,
      en: `The row has ${rows[long]?.length} values for ${names.length} columns. Put a value with a comma in it in quotes.`,
    },
  };
}
