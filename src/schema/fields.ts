import { z } from 'zod';

/** One field of a schema, as the table of fields, forms and findings show it. */
export interface Field {
  name: string;
  fi: string;
  en: string;
  example?: string;
  required: boolean;
  /** Allowed values of a closed list; empty when any value of the type may stand. */
  options: string[];
  /** Fields inside, for an object or a list of objects. */
  fields: Field[];
}

/** The only reader of zod's metadata: the fields of an object schema, in canonical order. */
export function fieldsOf(schema: z.ZodObject): Field[] {
  return Object.entries(schema.shape).map(([name, type]) => {
    const meta = z.globalRegistry.get(type as z.ZodType) as { fi?: string; en?: string; example?: string };
    const inner = unwrap(type as z.ZodType);
    return {
      name,
      fi: meta?.fi ?? name,
      en: meta?.en ?? name,
      ...(meta?.example !== undefined && { example: meta.example }),
      required: !(type instanceof z.ZodOptional),
      options: inner instanceof z.ZodEnum ? inner.options.map(String) : [],
      fields: inner instanceof z.ZodObject ? fieldsOf(inner) : [],
    };
  });
}

/** The field at a path of zod's (`['offers', 0, 'when', 'slots']`), or nothing where the schema has none. */
export function fieldAt(fields: Field[], path: readonly PropertyKey[]): Field | undefined {
  const [name, ...rest] = path.filter((part) => typeof part === 'string');
  const found = fields.find((field) => field.name === name);
  return rest.length === 0 || !found ? found : (fieldAt(found.fields, rest) ?? found);
}

function unwrap(type: z.ZodType): z.ZodType {
  if (type instanceof z.ZodOptional) return unwrap(type.unwrap() as z.ZodType);
  if (type instanceof z.ZodArray) return unwrap(type.element as z.ZodType);
  return type;
}
