import { COLLECTION_STYLE, CORE_SCHEMA, dump, SCALAR_STYLE, visit } from 'js-yaml';
import { schemas } from '#schema/organisation.ts';
import { clean, cleanFacts } from './clean.ts';
import type { EntryKind } from './read.ts';

/** Lists of short words that stay on one line. */
const inline = new Set(['days', 'serves', 'activities', 'groups', 'languages', 'roles', 'funding', 'exceptions']);

/** The canonical form of a file: fields in the schema's order, quotes where YAML would misread, one empty line before the body. */
export function print(kind: EntryKind, frontmatter: unknown, body: string): string {
  const yaml = dump(inOrder(cleanFacts(kind, frontmatter), schemas[kind]), {
    schema: CORE_SCHEMA,
    lineWidth: -1,
    noRefs: true,
    quoteStyle: 'double',
    transform: (documents) =>
      visit(documents, (node) => {
        if (node.kind === 'scalar' && node.tag === 'tag:yaml.org,2002:str' && /^[\d+]/.test(node.value))
          node.style = SCALAR_STYLE.DOUBLE_QUOTED;
        if (node.kind !== 'mapping') return;
        for (const { key, value } of node.items)
          if (key.kind === 'scalar' && value.kind === 'sequence' && inline.has(key.value))
            if (value.items.every(({ kind }) => kind === 'scalar')) value.style = COLLECTION_STYLE.FLOW;
      }),
  });
  const text = clean(body)
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+$/gm, '')
    .trim();
  return `---\n${yaml}---\n${text && `\n${text}\n`}`;
}

/** Known fields in the schema's order, then unknown ones as they came, so that nothing is lost. */
function inOrder(value: unknown, schema: unknown): unknown {
  const type = core(schema);
  if (Array.isArray(value)) return value.map((item) => inOrder(item, type?.['element']));
  const shape = type?.['shape'] as Record<string, unknown> | undefined;
  if (value === null || typeof value !== 'object' || !shape) return value;
  const keys = Object.keys(value);
  const known = Object.keys(shape).filter((key) => keys.includes(key));
  const rest = keys.filter((key) => !Object.hasOwn(shape, key));
  return Object.fromEntries([...known, ...rest].map((key) => [key, inOrder(Reflect.get(value, key), shape[key])]));
}

function core(schema: unknown): Record<string, unknown> | undefined {
  if (schema === null || typeof schema !== 'object') return undefined;
  const type = schema as Record<string, unknown> & { unwrap?: () => unknown; element?: unknown };
  return 'element' in type || 'shape' in type ? type : type.unwrap ? core(type.unwrap()) : type;
}
