import { z } from 'zod';
import type { Entry } from '#entry/read.ts';
import { schemas } from '#schema/organisation.ts';
import { absolute } from '#site.ts';

/**
 * What Astro's language server reads in `.astro/collections/` to complete and judge the facts on top of Markdown files, by
 * the names of the files: a JSON Schema for each kind, and which file is of which kind. `root` ends in a slash.
 */
export function editorFiles(entries: readonly Pick<Entry, 'path' | 'kind'>[], root: URL): Map<string, string> {
  const address = (path: string) => decodeURIComponent(new URL(path, root).href).toLowerCase();
  const manifest = {
    collections: Object.keys(schemas).map((name) => ({ name, hasSchema: true })),
    entries: Object.fromEntries(entries.map(({ path, kind }) => [address(path), kind])),
  };
  const written = Object.entries(schemas).map(([name, kind]) => [`${name}.schema.json`, jsonSchema(kind)] as const);
  return new Map([...written, ['collections.json', manifest] as const].map(([name, json]) => [name, text(json)]));
}

/** Where the schema of a kind of file is published, under the address of the site. */
export const schemaPath = (kind: keyof typeof schemas): string => `schema/${kind}.json`;

/** The public JSON Schema of a kind of file, for the facts on top of it. */
export const schemaFile = (kind: keyof typeof schemas): string =>
  text({ $id: absolute(schemaPath(kind)), title: `${kind} (Kotokartta)`, ...jsonSchema(schemas[kind]) });

/** What we ask of a JSON Schema. */
export interface JsonSchema {
  type?: string | undefined;
  const?: unknown;
  items?: JsonSchema | undefined;
  properties?: Record<string, JsonSchema> | undefined;
}

/** A schema with the names of fields in both languages as what an editor shows beside them. */
export const jsonSchema = (schema: z.ZodObject): JsonSchema =>
  z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    override({ jsonSchema: made }) {
      const { fi, en, example } = made;
      for (const own of ['fi', 'en', 'example']) delete made[own];
      if (fi) made.description = [`${fi} / ${en}`, ...(example ? [`(${example})`] : [])].join(' ');
    },
  }) as JsonSchema;

const text = (json: unknown) => `${JSON.stringify(json, null, 2)}\n`;
