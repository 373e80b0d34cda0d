import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DomUtils, parseDocument } from 'htmlparser2';
import { expect } from 'vitest';
import { isLang, type Lang } from '#i18n/languages.ts';
import { site } from '#site.ts';

export type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];
export type Node = Element['children'][number];

/** One HTML file of a built site. */
export interface Page {
  /** As links name it: `/fi/places/`, with the base. */
  path: string;
  /** Language that the address names; the language choice and the page for missing ones name none. */
  lang: Lang | undefined;
  /** Path after the language: `places/`. */
  rest: string;
  html: string;
  /** Every element in the order of the document. */
  elements: Element[];
  ids: Set<string>;
  /** Search engines leave it out. */
  hidden: boolean;
  /** Leads on to another address. */
  moved: boolean;
}

export interface BuiltSite {
  /** Folder of the built site. */
  folder: string;
  base: string;
  origin: string;
  pages: Page[];
  byPath: Map<string, Page>;
  /** Path of every file that is no page: `/icon.svg`. */
  files: Set<string>;
}

/** Reads and parses every page of a built site. */
export function readSite(folder: string, { base, origin }: { base: string; origin: string } = site): BuiltSite {
  if (!existsSync(join(folder, 'index.html'))) throw new Error(`There is no built site in ${folder}: npm run build`);
  const names = globSync('**/*.*', { cwd: folder }).map((name) => name.replaceAll('\\', '/'));
  const pages = names
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => parse(base + name.replace(/index\.html$/, ''), base, readFileSync(join(folder, name), 'utf8')));
  return {
    folder,
    base,
    origin,
    pages,
    byPath: new Map(pages.map((page) => [page.path, page])),
    files: new Set(names.filter((name) => !name.endsWith('.html')).map((name) => base + name)),
  };
}

let built: BuiltSite | undefined;

/** The finished site in `dist`, read once for all tests. */
export function builtSite(): BuiltSite {
  built ??= readSite(process.env['OUT_DIR'] || 'dist');
  return built;
}

function parse(path: string, base: string, html: string): Page {
  const elements = all(parseDocument(html));
  const [first, ...rest] = path.slice(base.length).split('/');
  const meta = (attribute: string, value: string) =>
    elements.some(({ name, attribs }) => name === 'meta' && attribs[attribute] === value);
  return {
    path,
    lang: isLang(first) ? first : undefined,
    rest: rest.join('/'),
    html,
    elements,
    ids: new Set(elements.flatMap(({ attribs }) => attribs['id'] ?? [])),
    hidden: meta('content', 'noindex'),
    moved: meta('http-equiv', 'refresh'),
  };
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
  return element ? text(element).replace(/\s+/g, ' ').trim() : '';
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
export function prove<P extends Page>(pages: readonly P[], rule: (page: P) => Iterable<string>): void {
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
