import type { z } from 'zod';
import type { Content } from '#entry/folder.ts';
import { lineWithin } from '#entry/lines.ts';
import type { Entry, EntryKind } from '#entry/read.ts';
import { lineIn, type Table } from '#entry/table.ts';
import type { Sentence } from '#i18n/sentence.ts';
import {
  type Organisation,
  organisation,
  type Page,
  page,
  type Translation,
  translation,
} from '#schema/organisation.ts';

export type Level = 'error' | 'warning';

/** One thing to mend: where it stands and a sentence that ends in what to do. */
export interface Finding {
  rule: string;
  level: Level;
  file: string;
  line: number;
  /** Dotted path of the field (`offers.0.phone`), `body`, or empty for the file. */
  field: string;
  message: Sentence;
}

/** An entry whose frontmatter has passed its schema. */
export interface Parsed<T> extends Entry {
  data: T;
}

/** An accepted deviation from a rule, with an end. */
export interface Exception {
  rule: string;
  /** What is accepted: for `duplicates` the shared thing, such as `host:redcross.fi`. */
  subject: string;
  reason: string;
  /** Last day on which it holds, ISO 8601. */
  until: string;
}

/** Everything that rules look at. */
export interface Material extends Content {
  organisations: Parsed<Organisation>[];
  translations: Parsed<Translation>[];
  pages: Parsed<Page>[];
  byId: Map<string, Parsed<Organisation>>;
  exceptions: Exception[];
  /** Day of the check, ISO 8601. */
  today: string;
}

/** A rule: one file, one thought, one test beside it. */
export interface Rule {
  id: string;
  about: Sentence;
  check(material: Material): Iterable<Finding>;
}

export const schemas: Record<EntryKind, z.ZodObject> = { organisation, translation, page };

/** Sorts the entries into those that can be judged further and the rest. */
export function gather(content: Content, exceptions: Exception[], today: string): Material {
  const parsed = <T>(kind: EntryKind, schema: z.ZodType<T>) =>
    content.entries.flatMap((entry): Parsed<T>[] => {
      if (entry.kind !== kind || entry.fault) return [];
      const result = schema.safeParse(entry.frontmatter);
      return result.success ? [{ ...entry, data: result.data }] : [];
    });
  const organisations = parsed('organisation', organisation);
  return {
    ...content,
    organisations,
    translations: parsed('translation', translation),
    pages: parsed('page', page),
    byId: new Map(organisations.map((one) => [one.id, one])),
    exceptions,
    today,
  };
}

/** A finding about a field of the frontmatter; its line is looked up. */
export function at(
  entry: Entry,
  path: readonly PropertyKey[],
  message: Sentence,
  level: Level = 'error',
): Omit<Finding, 'rule'> {
  return {
    level,
    file: entry.path,
    line: lineWithin(entry, entry.text, path),
    field: path.map(String).join('.'),
    message,
  };
}

/** A finding about the body; `line` counts from the body's first line, from 1. */
export function inBody(entry: Entry, line: number, message: Sentence, level: Level = 'error'): Omit<Finding, 'rule'> {
  return { level, file: entry.path, line: entry.bodyLine + line - 1, field: 'body', message };
}

/** A finding about a value of a table; its line is looked up. */
export function inTable(
  table: Table,
  path: readonly PropertyKey[],
  message: Sentence,
  level: Level = 'error',
): Omit<Finding, 'rule'> {
  return {
    level,
    file: table.path,
    line: Math.max(1, lineIn(table, path)),
    field: path.map(String).join('.'),
    message,
  };
}

/** A finding about a file as a whole. */
export const onFile = (file: string, message: Sentence, level: Level = 'error'): Omit<Finding, 'rule'> => ({
  level,
  file,
  line: 1,
  field: '',
  message,
});

/** All texts that readers see: organisations' own and their translations. */
export const texts = ({ organisations, translations }: Material): (Parsed<Organisation> | Parsed<Translation>)[] => [
  ...organisations,
  ...translations,
];

/** The language in which an entry's text is written. */
export const languageOf = (entry: Parsed<Organisation> | Parsed<Translation> | Parsed<Page>): string =>
  'language' in entry.data ? entry.data.language : entry.lang;
