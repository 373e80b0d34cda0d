import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readCsv } from '#schema/csv.ts';
import { promised } from './promise.ts';
import { lost, textOf } from './texts.ts';

const columns = ['target', 'phrase', 'note'] as const;

/** Rows as a spreadsheet saves them. */
interface Saved {
  rows: string[][];
  delimiter: string;
  end: string;
  mark: string;
  quotesAll: boolean;
}

const saved: fc.Arbitrary<Saved> = fc.record({
  rows: fc.array(fc.array(textOf(6, 'sana', ',', ';', '"'), { minLength: 3, maxLength: 3 }), { maxLength: 5 }),
  delimiter: fc.constantFrom(',', ';'),
  end: fc.constantFrom('\n', '\r\n'),
  mark: fc.constantFrom('', '\ufeff'),
  quotesAll: fc.boolean(),
});

function save({ rows, delimiter, end, mark, quotesAll }: Saved): string {
  const cell = (text: string) => (quotesAll || /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return mark + [columns, ...rows].map((row) => row.map(cell).join(delimiter)).join(end) + end;
}

const linesOf = (text: string) => text.split(/\r\n|\n|\r/);

const same = (text: string) => text.normalize('NFC').trim();

export const tables = [
  promised('a table comes back from a spreadsheet, each row with its line', saved, (table) => {
    const { rows, fault } = readCsv(save(table), columns);
    assert.equal(fault, undefined);
    const filled = table.rows.flatMap((row, index) => {
      const line = linesOf(save({ ...table, rows: table.rows.slice(0, index) })).length;
      return row.some((value) => value.trim()) ? [[...row.map(same), line]] : [];
    });
    assert.deepEqual(
      rows.map((row) => [...columns.map((column) => row[column]), row.line]),
      filled,
    );
  }),
  promised(
    'any text under the names of columns is a table of all its words, or a fault',
    fc.tuple(
      fc.constantFrom(
        'target,phrase\n',
        'target;phrase\r\n',
        '"target","phrase"\n',
        'phrase,target,\n',
        'target,phrase,target\n',
        '',
      ),
      textOf(40, 'sana', ',', ';', '"', '\n'),
    ),
    ([names, text]) => {
      const { rows, fault } = readCsv(names + text, ['target', 'phrase']);
      if (fault) assert.ok(fault.line > 0 && fault.line <= linesOf(names + text).length, `line ${fault.line}`);
      else assert.deepEqual(lost(text, rows.map(({ target, phrase }) => `${target} ${phrase}`).join(' ')), []);
    },
  ),
];
