import { controls } from '#schema/types.ts';

/** Characters of a text of others that a row shows. */
const most = 80;

/** A text that others have written, as code: there Markdown, HTML, mentions and numbers of issues mean nothing. */
export function quoted(text: string): string {
  const plain = text.replace(new RegExp(controls, 'gu'), ' ').replace(/`/g, "'").trim();
  const signs = [...plain];
  return `\`${signs.length > most ? `${signs.slice(0, most - 1).join('')}…` : plain || ' '}\``;
}

/** Characters of an address that may stand as a link. */
const longest = 160;

/** An address that one can open, where no sign in it could mean something else; as code where one could. */
export function address(url: string): string {
  const isPlain = url.length <= longest && /^https?:\/\/[\w.~:/?&=%+,;-]+$/i.test(url);
  return isPlain ? `<${url}>` : quoted(url);
}
