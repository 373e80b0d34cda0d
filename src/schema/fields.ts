import { z } from 'zod';

/** One field of a schema, as the table of fields, forms and findings show it. */
export interface Field {
  name: string;
  fi: string;
  en: string;
  example?: string;
  required: boolean;
  /** Of what it is made: `true` stands alone, `names` are texts by language tag, a `part` has fields inside. */
  type: 'text' | 'number' | 'true' | 'names' | 'part';
  /** Whether it is a list. */
  many: boolean;
  /** Allowed values of a closed list; empty when any value of the type may stand. */
  options: string[];
  /** Fields inside, for an object or a list of objects. */
  fields: Field[];
}

/** The only reader of zod's metadata: the fields of an object schema, in canonical order. */
export function fieldsOf(schema: z.ZodObject): Field[] {
  return Object.entries(schema.shape).map(([name, type]) => {
    const meta = z.globalRegistry.get(type as z.ZodType) as { fi?: string; en?: string; example?: string };
    const whole = optional(type as z.ZodType);
    const many = whole instanceof z.ZodArray;
    const inner = many ? (whole.element as z.ZodType) : whole;
    return {
      name,
      fi: meta?.fi ?? name,
      en: meta?.en ?? name,
      ...(meta?.example !== undefined && { example: meta.example }),
      required: !(type instanceof z.ZodOptional),
      type: typeOf(inner),
      many,
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

const optional = (type: z.ZodType): z.ZodType => (type instanceof z.ZodOptional ? (type.unwrap() as z.ZodType) : type);

function typeOf(type: z.ZodType): Field['type'] {
  if (type instanceof z.ZodObject) return 'part';
  if (type instanceof z.ZodRecord) return 'names';
  if (type instanceof z.ZodNumber) return 'number';
  return type instanceof z.ZodLiteral && type.value === true ? 'true' : 'text';
}
