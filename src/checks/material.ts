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

/** Everything that rules look at. */
export interface Material extends Content {
  organisations: Parsed<Organisation>[];
  translations: Parsed<Translation>[];
  pages: Parsed<Page>[];
  byId: Map<string, Parsed<Organisation>>;
  /** Paths of entries that are there and cannot be judged: what is wrong with them is told, and nothing of others. */
  broken: ReadonlySet<string>;
  /** Paths of the files that a change touches: what has only grown old is no error of a change to other files. */
  changed: ReadonlySet<string>;
  /** Day of the check, ISO 8601. */
  today: string;
}

/** A rule: one file, one thought, one test beside it. */
export interface Rule {
  id: string;
  about: Sentence;
  /** Whether its findings are warnings, all of them or some; else they are errors. */
  warns?: 'always' | 'sometimes';
  /** Tables of `content/` by which it judges other files, as beginnings of paths: it is silent while one of them cannot be read. */
  needs?: readonly string[];
  /** Whether what it finds in one file depends on other organisations' files. */
  compares?: true;
  check(material: Material): Iterable<Finding>;
}

/** Sorts the entries into those that can be judged further and the rest. */
export function gather(content: Content, today: string, changed: readonly string[] = []): Material {
  const parsed = <T>(kind: EntryKind, schema: z.ZodType<T>) =>
    content.entries.flatMap((entry): Parsed<T>[] => {
      if (entry.kind !== kind || entry.fault) return [];
      const result = schema.safeParse(entry.frontmatter);
      return result.success ? [{ ...entry, data: result.data }] : [];
    });
  const organisations = parsed('organisation', organisation);
  const translations = parsed('translation', translation);
  const pages = parsed('page', page);
  const whole = new Set([...organisations, ...translations, ...pages].map(({ path }) => path));
  return {
    ...content,
    organisations,
    translations,
    pages,
    broken: new Set(content.entries.flatMap(({ path }) => (whole.has(path) ? [] : [path]))),
    byId: new Map(organisations.map((one) => [one.id, one])),
    changed: new Set(changed),
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

/** Where the translation of an entry stands. */
export const translationPath = (lang: string, id: string): string => `content/translations/${lang}/${id}.md`;

/** A finding about a file as a whole, or a line of it that belongs to no field. */
export const onFile = (file: string, message: Sentence, level: Level = 'error', line = 1): Omit<Finding, 'rule'> => ({
  level,
  file,
  line,
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
