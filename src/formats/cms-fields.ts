import { termKey } from '#directory/value-words.ts';
import type { Sentence } from '#i18n/sentence.ts';
import { translator } from '#i18n/t.ts';
import type { Field } from '#schema/fields.ts';
import type { JsonSchema } from './editor-schema.ts';
import { both } from './questions.ts';

/** A field as Sveltia CMS draws it. */
export interface CmsField {
  name: string;
  label: string;
  widget: string;
  required?: boolean;
  hint?: string;
  multiple?: boolean;
  options?: { label: string; value: string | boolean }[];
  fields?: CmsField[];
  [more: string]: unknown;
}

/** Fields of a schema as forms of the editor: names from the schema's words, kinds of input from its JSON Schema. */
export function cmsFields(fields: readonly Field[], { properties = {} }: JsonSchema): CmsField[] {
  return fields.map((field) => ({ ...named(field), ...input(field, properties[field.name] ?? {}) }));
}

const named = ({ name, required, example, ...label }: Field) => ({
  name,
  label: both(label),
  required,
  ...(example && { hint: example }),
});

/** A list that nobody has filled stays away, and so does `false`, which the schema does not know. */
function input(field: Field, schema: JsonSchema): { widget: string } & Partial<CmsField> {
  if (schema.const === true) return { widget: 'select', options: [{ label: both(yes), value: true }] };
  if (field.options.length > 0)
    return {
      widget: 'select',
      multiple: schema.type === 'array',
      options: field.options.map((one) => option(field.name, one)),
    };
  if (schema.type === 'array') {
    const inside =
      field.fields.length > 0 ? { collapsed: true, fields: cmsFields(field.fields, schema.items ?? {}) } : {};
    return { widget: 'list', ...inside };
  }
  if (field.fields.length > 0) return { widget: 'object', collapsed: true, fields: cmsFields(field.fields, schema) };
  if (schema.type === 'object') return { widget: 'keyvalue' };
  if (schema.type === 'integer') return { widget: 'number', value_type: 'int' };
  if (schema.type === 'number') return { widget: 'number', value_type: 'float', step: 0.00001 };
  return { widget: 'string', use_emoji_autocomplete: false };
}

const yes: Sentence = { fi: 'kyllä', en: 'yes' };

const [fi, en] = [translator('fi'), translator('en')];

function option(name: string, value: string): { label: string; value: string } {
  const key = termKey(name, value);
  return { value, label: key ? both({ fi: fi(key), en: en(key) }) : value };
}
