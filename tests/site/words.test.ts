import { describe, test } from 'vitest';
import { commonLangs, type Lang, langs, language } from '#i18n/languages.ts';
import { keys, pattern } from '#i18n/t.ts';
import { builtSite, type Element, isElement, type Node, named, type Page, prove } from './pages.ts';

const site = builtSite();
const spoken = ['alt', 'aria-label', 'title', 'placeholder', 'content'];

const patterns = (lang: Lang) => keys.map((key) => pattern(lang, key));

/** A string with placeholders as a pattern, where enough of it stands unchanged to be told from chance. */
function filled(text: string): RegExp[] {
  const parts = text.split(/\{[^}]*\}/);
  const enough = text.includes('{') && !text.includes('plural') && parts.join('').replace(/\P{L}/gu, '').length > 5;
  return enough ? [new RegExp(`^${parts.map((part) => RegExp.escape(part)).join('.+')}$`)] : [];
}

/** What Finnish, Swedish and English say and this language never does: a string that was forgotten. */
function foreign(lang: Lang) {
  const own = [...patterns(lang), language(lang).autonym];
  const others = commonLangs.filter((other) => other !== lang).flatMap(patterns);
  const strange = others.filter((text) => !own.includes(text));
  return { whole: new Set(strange), parts: strange.flatMap(filled) };
}

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

/** Everything said on pages, each thing once, with the first page that says it. */
function said(pages: readonly Page[], lang: Lang): Map<string, Page> {
  const found = new Map<string, Page>();
  for (const page of pages)
    for (const part of named(page, 'head', 'body'))
      for (const text of words(part, lang)) if (!found.has(text)) found.set(text, page);
  return found;
}

function tell(texts: [text: string, page: Page][], verb: string) {
  prove(
    texts.map(([text, { path }]) => ({ path, text })),
    function* ({ text }) {
      yield `${verb} "${text}"`;
    },
  );
}

describe.each(langs)('words of %s', (lang) => {
  const pages = site.pages.filter((page) => page.lang === lang);
  const texts = said(pages, lang);

  test('no page says words of the site in another language', () => {
    const { whole, parts } = foreign(lang);
    const strange = [...texts].filter(([text]) => whole.has(text) || parts.some((part) => part.test(text)));
    tell(strange, 'says');
  });

  test('no page shows a raw placeholder or a value that is none', () => {
    const raw = [...texts].filter(([text]) => /\{\w+[,}]|\bundefined\b|\[object|\bNaN\b|\bInvalid Date\b/.test(text));
    tell(raw, 'shows');
    prove(pages, function* (page) {
      for (const { attribs } of named(page, 'a', 'link'))
        if (/undefined|\[object|%5Bobject|[{}]|NaN/.test(attribs['href'] ?? '')) yield `links to ${attribs['href']}`;
    });
  });
});
