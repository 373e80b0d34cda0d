import { toString as plain } from 'mdast-util-to-string';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

const parser = unified().use(remarkParse);

/** Addresses that a body may link to; no relative one, for a body stands on many pages. */
export const safeLink = /^(?:https|mailto|tel):/;

const toSafeHtml = unified()
  .use(remarkRehype)
  .use(rehypeSanitize, {
    ...defaultSchema,
    tagNames: ['p', 'ul', 'ol', 'li', 'strong', 'em', 'a', 'br', 'h2', 'h3', 'blockquote'],
    attributes: { a: [['href', safeLink]] },
    protocols: { href: ['https', 'mailto', 'tel'] },
  })
  .use(rehypeStringify);

/** The tree of a body, for rules that look at its nodes. */
export const parseBody = (body: string) => parser.parse(body);

/** A body as HTML: no raw HTML, no image, no link but https, mailto and tel, by construction. */
export function bodyHtml(body: string): string {
  return toSafeHtml.stringify(toSafeHtml.runSync(parser.parse(body)));
}

/** A body as words, a paragraph a line. */
export function bodyText(body: string): string {
  return parser
    .parse(body)
    .children.map((node) => plain(node, { includeHtml: false }))
    .join('\n');
}
