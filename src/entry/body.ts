import type { Root as HastRoot } from 'hast';
import type { Nodes, Root } from 'mdast';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

const parser = unified().use(remarkParse);

/** Addresses that a body may link to; no relative one, for a body stands on many pages, and `https:a.fi` is one to browsers. */
export const safeLink = /^(?:https:\/\/[^\s/\\@?#]+(?:[/?#].*)?$|mailto:[^\s?]+$|tel:\+?\d+$)/;

const toSafeHtml = unified()
  .use(remarkRehype)
  .use(rehypeSanitize, {
    ...defaultSchema,
    tagNames: ['p', 'ul', 'ol', 'li', 'strong', 'em', 'a', 'br', 'h2', 'h3', 'blockquote'],
    attributes: { a: [['href', safeLink]], ol: ['start'] },
    protocols: { href: ['https', 'mailto', 'tel'] },
  })
  .use(rehypeStringify);

/** A sign that Markdown might read as more than words: then the parser decides. */
const marked = /[\\`*_[\]<>&#=~|]|^(?:[-+]|\d+[.)])|^[ \t]|[ \t]$|\r/m;

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

/** The tree of that HTML, for who must make elements of it one by one. */
export const bodyTree = (body: string): HastRoot => toSafeHtml.runSync(parser.parse(body)) as HastRoot;

/** A body as words, a paragraph, heading or item a line. */
export const bodyText = (body: string): string => (paragraphs(body) ?? blocks(parser.parse(body))).join('\n');

function blocks(node: Nodes): string[] {
  const isWhole = node.type === 'paragraph' || node.type === 'heading' || !('children' in node);
  return isWhole ? [words(node)] : node.children.flatMap(blocks);
}

function words(node: Nodes): string {
  if ('children' in node) return node.children.map(words).join('');
  if (node.type === 'break') return ' ';
  return 'value' in node && node.type !== 'html' ? node.value : '';
}
