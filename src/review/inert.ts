import { escaped } from '#formats/escaped.ts';
import { controls } from '#schema/types.ts';

/** Characters of one piece of what others have written. */
const longest = 1500;

/** Where a sign stands that turns text round or that nobody sees, its code. */
export const visible = (text: string): string =>
  text
    .replace(/[\r\n\t]+/g, ' ')
    .replace(
      new RegExp(`${controls.source}|[\\u200e\\u200f\\u061c\\ufeff\\u200b\\u2060]`, 'gu'),
      (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
    );

/** Text that stands as it is in a block of HTML in a comment: no tag, no line of Markdown, no end of the block. */
export function inert(text: string): string {
  const short = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return escaped(visible(short));
}
