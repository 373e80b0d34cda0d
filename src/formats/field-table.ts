import { type Field, fieldsOf } from '#schema/fields.ts';
import { organisation } from '#schema/organisation.ts';
import { code, table } from './made-part.ts';

const head = [
  'kenttä / field',
  'suomeksi',
  'in English',
  'pakollinen / required',
  'arvot tai esimerkki / values or example',
];

/** Fields as a Markdown table, one a row; fields inside another have dotted names. */
export function fieldTable(fields: readonly Field[] = fieldsOf(organisation)): string {
  const firstWith = new Map<string, string>();
  const rows = flat(fields, '').map(({ path, field }) => {
    const key = field.options.join();
    const first = firstWith.get(key);
    if (key && !first) firstWith.set(key, path);
    const required = field.required ? 'kyllä / yes' : '';
    return [code(path), field.fi, field.en, required, first ? `kuten / as ${code(first)}` : values(field)];
  });
  return table(head, rows);
}

const flat = (fields: readonly Field[], before: string): { path: string; field: Field }[] =>
  fields.flatMap((field) => {
    const path = before + field.name;
    return [{ path, field }, ...flat(field.fields, `${path}.`)];
  });

function values({ options, fields, example }: Field): string {
  if (fields.length) return 'rivit alla / rows below';
  if (options.length) return options.map(code).join(', ');
  return example === undefined ? '' : code(example);
}
