import type { Nodes } from 'mdast';
import { parseBody } from '#entry/body.ts';
import { at, type Finding, inBody, inTable, type Material, onFile, type Rule } from './material.ts';
import { beginnings, readUnlinkable } from './unlinkable-list.ts';

const rule = 'unlinkable';
const file = 'content/unlinkable.txt';

export const unlinkable: Rule = {
  id: rule,
  about: {
    fi: 'Mikään linkki ei vie sivulle, joka on luettelossa content/unlinkable.txt: salaisen paikan luo, välityspalvelimelle tai kopioon.',
    en: 'No link leads to a page listed in content/unlinkable.txt: a secret place, a proxy or a copy.',
  },
  *check(material) {
    const { hashes, faults } = readUnlinkable(material.unlinkable);
    for (const { line, message } of faults) yield { rule, ...onFile(file, message, 'error', line) };
    const known = new Map<string, boolean>();
    for (const { url, found } of links(material)) {
      const banned = known.get(url) ?? [...beginnings(url)].some((hash) => hashes.has(hash));
      known.set(url, banned);
      if (banned) yield { rule, ...found() };
    }
  },
};

/** An address, and the finding about it where it may not stand: only then its line is looked up. */
interface Link {
  url: string;
  found(): Omit<Finding, 'rule'>;
}

/** The banned address itself is not said: findings are public. */
const message = {
  fi: `Tätä osoitetta ei saa linkittää (${file}): sivu voi johtaa salaisen paikan luo, tai se on välityspalvelin tai kopio. Vaihda tilalle toinen lähde tai poista linkki.`,
  en: `This address may not be linked (${file}): its page may lead to a secret place, or it is a proxy or a copy. Put another source in its place or remove the link.`,
};

function* links({ organisations, translations, pages, lines, services }: Material): Iterable<Link> {
  for (const one of organisations)
    for (const { url, path } of addresses(one.data, [])) yield { url, found: () => at(one, path, message) };
  for (const table of [lines, services])
    for (const { url, path } of addresses(table.rows, [])) yield { url, found: () => inTable(table, path, message) };
  for (const one of [...organisations, ...translations, ...pages]) {
    const tree = parseBody(one.body);
    const found = [...(tree ? linksOf(tree) : []), ...bareLinks(one.body)];
    for (const [url, line] of new Map(found)) yield { url, found: () => inBody(one, line, message) };
  }
}

/** Every web address among facts, with its path. */
function* addresses(value: unknown, path: readonly PropertyKey[]): Iterable<{ url: string; path: PropertyKey[] }> {
  if (typeof value === 'string') {
    if (/^https?:/i.test(value)) yield { url: value, path: [...path] };
  } else if (value !== null && typeof value === 'object')
    for (const [key, inner] of Object.entries(value))
      yield* addresses(inner, [...path, Array.isArray(value) ? Number(key) : key]);
}

/** Links of Markdown, as the page has them. */
function* linksOf(node: Nodes): Iterable<[url: string, line: number]> {
  if (node.type === 'link' || node.type === 'definition' || node.type === 'image')
    yield [node.url, node.position?.start.line ?? 1];
  if ('children' in node) for (const child of node.children) yield* linksOf(child);
}

/** Addresses that stand in the text without being links: a reader can copy them all the same. */
function* bareLinks(body: string): Iterable<[url: string, line: number]> {
  for (const [index, line] of body.split('\n').entries())
    for (const [url] of line.matchAll(/https?:\/\/[^\s<>()[\]"']+/gi)) yield [url, index + 1];
}
