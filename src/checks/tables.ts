import type { z } from 'zod';
import { lineIn, type Table } from '#entry/table.ts';
import { explain } from '#schema/explain.ts';
import { type Field, fieldsOf } from '#schema/fields.ts';
import { type Finding, inTable, onFile } from './material.ts';

/** What is wrong with a table as a whole, and with rows that do not fit their schema. */
export function* misfits(rule: string, table: Table, schema: z.ZodObject): Iterable<Finding> {
  if (table.fault) {
    const { line, reason } = table.fault;
    const message = {
      fi: `Taulukkoa ei voi lukea (${reason}). Tarkista sisennys, kaksoispisteet ja lainausmerkit; jokainen rivi alkaa "- id:".`,
      en: `The table cannot be read (${reason}). Check the indentation, colons and quotes; each row begins with "- id:".`,
    };
    yield { rule, ...onFile(table.path, message, 'error', line) };
  }
  const fields: Field[] = fieldsOf(schema);
  for (const [index, row] of table.rows.entries()) {
    for (const issue of schema.safeParse(row).error?.issues ?? []) {
      const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
      yield { rule, ...inTable(table, [index, ...path], explain(issue, row, fields)) };
    }
  }
}

/** Rows whose value in a field stands in a row before them, too. */
export function* repeated(rule: string, table: Table, field: string): Iterable<Finding> {
  const seen = new Map<string, number>();
  for (const [index, row] of table.rows.entries()) {
    const value: unknown = row !== null && typeof row === 'object' ? Reflect.get(row, field) : undefined;
    if (typeof value !== 'string') continue;
    const first = seen.get(value);
    if (first === undefined) seen.set(value, index);
    else
      yield {
        rule,
        ...inTable(table, [index, field], {
          fi: `${field} "${value}" on jo rivillä ${lineIn(table, [first, field])}. Yhdistä rivit tai korjaa toinen.`,
          en: `${field} "${value}" stands already on line ${lineIn(table, [first, field])}. Join the two or correct one.`,
        }),
      };
  }
}
