import type { Root } from 'mdast';
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

/** A sign that Markdown might read as more than words: then the parser decides. */
const marked = /[\\`*_[\]<>&#=~|]|^\s*(?:[-+]|\d+[.)])|^[ \t]|[ \t]$|\r/m;

/** Paragraphs of a body that is words alone, which most bodies are; nothing where the parser must look. */
const paragraphs = (body: string): string[] | undefined =>
  marked.test(body)
    ? undefined
    : body
        .split(/\n{2,}/)
        .map((text) => text.trim())
        .filter(Boolean);

/** The tree of a body, for rules that look at its nodes; nothing when it is words alone. */
export const parseBody = (body: string): Root | undefined => (paragraphs(body) ? undefined : parser.parse(body));

/** A body as HTML: no raw HTML, no image, no link but https, mailto and tel, by construction. */
export function bodyHtml(body: string): string {
  const words = paragraphs(body)?.map((text) => `<p>${text}</p>`);
  return words ? words.join('\n') : toSafeHtml.stringify(toSafeHtml.runSync(parser.parse(body)));
}

/** A body as words, a paragraph a line. */
export function bodyText(body: string): string {
  const words = paragraphs(body) ?? parser.parse(body).children.map((node) => plain(node, { includeHtml: false }));
  return words.join('\n');
}
