import { type Field, fieldsOf } from '#schema/fields.ts';
import { organisation } from '#schema/organisation.ts';

const head = `| kenttä / field | suomeksi | in English | pakollinen / required | arvot tai esimerkki / values or example |
| --- | --- | --- | --- | --- |
`;
const marks = /(<!-- fields -->\n)[\s\S]*?(<!-- \/fields -->)/;

/** A text in Markdown with the table of an organisation's fields made anew between its marks. */
export function withFieldTable(markdown: string): string {
  if (!marks.test(markdown)) throw new Error('The marks <!-- fields --> and <!-- /fields --> are missing');
  const table = fieldTable(fieldsOf(organisation));
  return markdown.replace(marks, (_, start: string, end: string) => `${start}\n${table}\n${end}`);
}

/** Fields as a Markdown table, one a row; fields inside another have dotted names. */
export function fieldTable(fields: readonly Field[]): string {
  const firstWith = new Map<string, string>();
  const rows = flat(fields, '').map(({ path, field }) => {
    const key = field.options.join();
    const first = firstWith.get(key);
    if (key && !first) firstWith.set(key, path);
    const required = field.required ? 'kyllä / yes' : '';
    const cells = [code(path), field.fi, field.en, required, first ? `kuten / as ${code(first)}` : values(field)];
    return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`;
  });
  return head + rows.join('');
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

const code = (text: string) => `\`${text}\``;
