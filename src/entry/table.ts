import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import type { z } from 'zod';
import { type PublicLine, publicLine } from '#schema/public-line.ts';
import { type PublicService, publicService } from '#schema/public-service.ts';
import { lineWithin } from './lines.ts';

/** A list of facts in one YAML file of `content/`, as text: nothing is judged but that it can be read. */
export interface Table {
  /** Relative to the project's root. */
  path: string;
  text: string;
  rows: unknown[];
  /** Why it cannot be read, and on which line. */
  fault?: { line: number; reason: string };
}

/** Reads a YAML list. Never throws. */
export function readTable(path: string, text: string): Table {
  try {
    const rows = load(text, { schema: CORE_SCHEMA, maxAliases: 0 });
    if (Array.isArray(rows)) return { path, text, rows };
    return { path, text, rows: [], fault: { line: 1, reason: 'no list' } };
  } catch (error) {
    const [line, reason] =
      error instanceof YAMLException ? [(error.mark?.line ?? 0) + 1, error.reason] : [1, String(error)];
    return { path, text, rows: [], fault: { line, reason } };
  }
}

/** The line of a table's file, from 1, on which the value at a path stands. */
export const lineIn = (table: Table, path: readonly PropertyKey[]): number =>
  lineWithin(table, `---\n${table.text}`, path) - 1;

const valid = <T>(schema: z.ZodType<T>, { rows }: Table): T[] =>
  rows.flatMap((row) => schema.safeParse(row).data ?? []);

/** The valid rows of `content/public-lines.yaml`. */
export const publicLines = (table: Table): PublicLine[] => valid(publicLine, table);

/** The valid rows of `content/public-services.yaml`. */
export const publicServices = (table: Table): PublicService[] => valid(publicService, table);
