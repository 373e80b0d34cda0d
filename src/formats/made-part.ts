/** A table of Markdown; bars inside cells are escaped. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`)
    .join('');

/** A document with what stands between its marks `<!-- name -->` and `<!-- /name -->` made again. */
export function withPart(markdown: string, name: string, part: string): string {
  const [before, after] = [`<!-- ${name} -->\n`, `<!-- /${name} -->`];
  const [start, end] = [markdown.indexOf(before), markdown.indexOf(after)];
  if (start < 0 || end < start) throw new Error(`The marks ${before.trim()} and ${after} are missing`);
  return `${markdown.slice(0, start)}${before}\n${part}\n${markdown.slice(end)}`;
}

export const code = (text: string): string => `\`${text}\``;
