import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DomUtils, parseDocument } from 'htmlparser2';
import { expect } from 'vitest';
import { isLang, type Lang, langs } from '#i18n/languages.ts';
import { site } from '#site.ts';

export type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];
export type Node = Element['children'][number];

/** One HTML file of a built site, read and parsed when first asked; what a sample looks at again and again is kept. */
export class Page {
  /** As links name it: `/fi/places/`, with the base. */
  readonly path: string;
  /** Language that the address names; the language choice and the page for missing ones name none. */
  readonly lang: Lang | undefined;
  /** Path after the language: `places/`. */
  readonly rest: string;
  readonly file: string;
  keep = false;
  private parsed: Element[] | undefined;

  constructor(path: string, base: string, file: string) {
    const [first, ...rest] = path.slice(base.length).split('/');
    this.path = path;
    this.lang = isLang(first) ? first : undefined;
    this.rest = rest.join('/');
    this.file = file;
  }

  get html(): string {
    return readFileSync(this.file, 'utf8');
  }

  /** Every element in the order of the document. */
  get elements(): Element[] {
    const elements = this.parsed ?? all(parseDocument(this.html));
    if (this.keep) this.parsed = elements;
    return elements;
  }

  get ids(): Set<string> {
    return new Set(this.elements.flatMap(({ attribs }) => attribs['id'] ?? []));
  }

  private has(attribute: string, value: string): boolean {
    return this.elements.some(({ name, attribs }) => name === 'meta' && attribs[attribute] === value);
  }

  /** Search engines leave it out. */
  get hidden(): boolean {
    return this.has('content', 'noindex');
  }

  /** Leads on to another address. */
  get moved(): boolean {
    return this.has('http-equiv', 'refresh');
  }
}

export interface BuiltSite {
  /** Folder of the built site. */
  folder: string;
  base: string;
  origin: string;
  /** What tests look at: every page in a few languages, in the others every template and some of each kind of page. */
  pages: Page[];
  /** Every page there is. */
  byPath: Map<string, Page>;
  /** Path of every file that is no page: `/icon.svg`. */
  files: Set<string>;
}

/** Languages of which tests look at every page: both directions, and both sources of texts. */
export const wholeLanguages: readonly Lang[] = ['fi', 'en', 'ar'];

/** In the other languages one in so many pages of organisations and of places is looked at; which, differs by language. */
const oneIn = 12;

function sample(pages: readonly Page[]): Page[] {
  return pages.filter(({ lang, rest }, index) => {
    if (!lang || wholeLanguages.includes(lang) || !/^(organisations|places)\/[^/]+\/./.test(`${rest}.`)) return true;
    return index % oneIn === langs.indexOf(lang) % oneIn;
  });
}

/** Finds every page of a built site; a small one is looked at whole. */
export function readSite(folder: string, { base, origin }: { base: string; origin: string } = site): BuiltSite {
  if (!existsSync(join(folder, 'index.html'))) throw new Error(`There is no built site in ${folder}: npm run build`);
  const names = globSync('**/*.*', { cwd: folder }).map((name) => name.replaceAll('\\', '/'));
  const all = names
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => new Page(base + name.replace(/index\.html$/, ''), base, join(folder, name)));
  const pages = sample(all);
  for (const page of pages) page.keep = true;
  return {
    folder,
    base,
    origin,
    pages,
    byPath: new Map(all.map((page) => [page.path, page])),
    files: new Set(names.filter((name) => !name.endsWith('.html')).map((name) => base + name)),
  };
}

let built: BuiltSite | undefined;

/** The finished site in `dist`, found once for all tests. */
export function builtSite(): BuiltSite {
  built ??= readSite(process.env['OUT_DIR'] || 'dist');
  return built;
}

export const isElement = (node: Node): node is Element => 'attribs' in node;

/** The elements inside a node, in the order of the document; what a `<template>` holds stands nowhere yet. */
export function all({ children }: { children: Node[] }): Element[] {
  const found: Element[] = [];
  for (const child of children)
    if (isElement(child)) {
      found.push(child);
      if (child.name !== 'template') found.push(...all(child));
    }
  return found;
}

export const named = (page: Page, ...names: string[]): Element[] =>
  page.elements.filter(({ name }) => names.includes(name));

export const hasClass = ({ attribs }: Element, name: string): boolean =>
  (attribs['class'] ?? '').split(' ').includes(name);

/** The raw text right inside an element, such as a script's. */
export const rawText = ({ children }: Element): string =>
  children.map((child) => ('data' in child ? child.data : '')).join('');

/** What a reader reads of an element, white space made single. */
export function textOf(element: Element | undefined): string {
  const text = (node: Node): string => {
    if (isElement(node)) return ['script', 'style'].includes(node.name) ? '' : node.children.map(text).join('');
    return 'data' in node && node.type === 'text' ? node.data : '';
  };
  return element
    ? text(element)
        .replace(/[ \t\r\n]+/g, ' ')
        .trim()
    : '';
}

export const mainText = (page: Page): string => textOf(named(page, 'main')[0]);

/** Where an address of a page leads: a path of this site with its fragment, or nothing when it leaves the site. */
export function inside(
  { origin }: BuiltSite,
  page: Page,
  href: string,
): { path: string; fragment: string } | undefined {
  const url = new URL(href, origin + page.path);
  return url.origin === origin ? { path: url.pathname, fragment: decodeURIComponent(url.hash.slice(1)) } : undefined;
}

const shown = 20;

/** Holds a rule against pages. What it yields is a fault, told with its page; the same fault of many pages is told once. */
export function prove<P extends Pick<Page, 'path'>>(pages: readonly P[], rule: (page: P) => Iterable<string>): void {
  const faults = new Map<string, string[]>();
  for (const page of pages)
    for (const fault of rule(page)) {
      const paths = faults.get(fault);
      if (paths) paths.push(page.path);
      else faults.set(fault, [page.path]);
    }
  if (faults.size === 0) return;
  const lines = [...faults].map(([fault, [first, ...more]]) =>
    more.length > 0 ? `${first} and ${more.length} more: ${fault}` : `${first}: ${fault}`,
  );
  expect.fail(`${lines.length} faults\n${lines.slice(0, shown).join('\n')}`);
}
