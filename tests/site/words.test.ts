import { describe, test } from 'vitest';
import { type Lang, langs } from '#i18n/languages.ts';
import { keys, pattern } from '#i18n/t.ts';
import { builtSite, type Element, isElement, type Node, named, prove } from './pages.ts';

const site = builtSite();
const spoken = ['alt', 'aria-label', 'title', 'placeholder', 'content'];

const patterns = (lang: Lang) => keys.map((key) => pattern(lang, key));

/** What stands unchanged around the placeholders of a string, where it is long enough to be told from chance. */
const fixedParts = (text: string) =>
  text.includes('plural') ? [] : text.split(/\{[^}]*\}/).filter((part) => part.trim().length > 15);

/** What other languages say and this one never does: whole strings, and parts of those with placeholders. */
const foreign = (lang: Lang) => {
  const own = patterns(lang);
  const others = langs.filter((other) => other !== lang).flatMap(patterns);
  return {
    whole: new Set(others.filter((text) => !own.includes(text))),
    parts: others
      .filter((text) => text.includes('{'))
      .flatMap(fixedParts)
      .filter((part) => !own.some((text) => text.includes(part))),
  };
};

/** Names and texts that say their own language, or are to stay as they are. */
const apart = (element: Element, lang: Lang) =>
  ['script', 'style', 'bdi'].includes(element.name) ||
  element.attribs['translate'] === 'no' ||
  (element.attribs['lang'] ?? lang) !== lang;

function* words(node: Node, lang: Lang): Iterable<string> {
  if (node.type === 'text' && 'data' in node) {
    const text = node.data.replace(/\s+/g, ' ').trim();
    if (text) yield text;
  } else if (isElement(node) && !apart(node, lang)) {
    for (const attribute of spoken) if (node.attribs[attribute]) yield node.attribs[attribute];
    for (const child of node.children) yield* words(child, lang);
  }
}

describe('words', () => {
  test('no page says words of the site in another language', () => {
    for (const lang of langs) {
      const { whole, parts } = foreign(lang);
      const said = new Map<string, boolean>();
      const strange = (text: string) => {
        const known = said.get(text) ?? (whole.has(text) || parts.some((part) => text.includes(part)));
        said.set(text, known);
        return known;
      };
      prove(
        site.pages.filter((page) => page.lang === lang),
        function* (page) {
          for (const part of named(page, 'head', 'body'))
            for (const text of words(part, lang)) if (strange(text)) yield `says "${text}"`;
        },
      );
    }
  });

  test('no page shows a raw placeholder or a value that is none', () => {
    prove(site.pages, function* (page) {
      for (const part of named(page, 'head', 'body'))
        for (const text of words(part, page.lang ?? 'en'))
          if (/\{\w+[,}]|\bundefined\b|\[object|\bNaN\b|\bInvalid Date\b/.test(text)) yield `shows "${text}"`;
      for (const { attribs } of named(page, 'a', 'link'))
        if (/undefined|\[object|%5Bobject|[{}]|NaN/.test(attribs['href'] ?? '')) yield `links to ${attribs['href']}`;
    });
  });
});
