import { describe, test } from 'vitest';
import { language } from '#i18n/languages.ts';
import { site as names } from '#site.ts';
import { builtSite, type Element, named, type Page, prove, textOf } from './pages.ts';

const site = builtSite();
const missing = `${site.base}404.html`;

const meta = (page: Page, name: string) =>
  named(page, 'meta').find(({ attribs }) => attribs['name'] === name)?.attribs['content'];

const titles = (page: Page) =>
  named(page, 'title').filter(({ parent }) => parent !== null && 'name' in parent && parent.name === 'head');

const directions = new Map<string, string>();

function direction(lang: string): string {
  const known = directions.get(lang) ?? new Intl.Locale(lang).getTextInfo?.().direction ?? 'ltr';
  directions.set(lang, known);
  return known;
}

/** What a screen reader says of an element. */
function label(page: Page, element: Element): string {
  const { attribs, children } = element;
  const labelled = attribs['aria-labelledby']?.split(/\s+/) ?? [];
  return [
    attribs['aria-label'],
    ...labelled.map((id) => textOf(page.elements.find((other) => other.attribs['id'] === id))),
    children.length > 0 ? textOf(element) : '',
  ]
    .filter(Boolean)
    .join(' ')
    .trim();
}

describe('structure', () => {
  test('one main heading and one main part on every page', () => {
    prove(site.pages, function* (page) {
      for (const name of ['h1', 'main']) {
        const count = named(page, name).length;
        if (count !== 1) yield `${count} × <${name}>`;
      }
      if (titles(page).length !== 1) yield `${titles(page).length} titles`;
      if (textOf(named(page, 'h1')[0]) === '') yield 'the main heading is empty';
    });
  });

  test('language and direction of the page are those of its address', () => {
    prove(site.pages, function* ({ lang, elements }) {
      const row = language(lang ?? names.fallback);
      const html = elements.find(({ name }) => name === 'html')?.attribs ?? {};
      if (html['lang'] !== row.tag) yield `lang="${html['lang']}", the address says ${row.tag}`;
      if (html['dir'] !== row.dir) yield `dir="${html['dir']}", ${row.tag} is written ${row.dir}`;
    });
  });

  test('every part in another language says its direction when it differs', () => {
    prove(site.pages, function* ({ lang: own = names.fallback, elements }) {
      for (const { name, attribs } of elements) {
        const { lang, dir } = attribs;
        if (lang === undefined || name === 'html' || name === 'bdi') continue;
        if (direction(lang) !== direction(own) && dir !== direction(lang))
          yield `<${name} lang="${lang}" dir="${dir}">`;
      }
    });
  });

  test('every page has a title and a description, and no two of a language share a title', () => {
    const seen = new Map<string, string>();
    prove(site.pages, function* (page) {
      const text = textOf(titles(page)[0]);
      if (text === '') yield 'no title';
      if (page.path !== missing && !page.moved && !meta(page, 'description')?.trim()) yield 'no description';
      if (page.hidden || page.moved) return;
      const key = `${page.lang} ${text}`;
      const other = seen.get(key);
      if (other) yield `has the title of ${other}: ${text}`;
      seen.set(key, page.path);
    });
  });

  test('ids stand once, and whatever names one finds it', () => {
    prove(site.pages, function* (page) {
      const counted = new Map<string, number>();
      for (const { attribs } of page.elements) {
        const { id } = attribs;
        if (id !== undefined) counted.set(id, (counted.get(id) ?? 0) + 1);
      }
      for (const [id, count] of counted) if (count > 1) yield `id="${id}" stands ${count} times`;
      for (const { name, attribs } of page.elements)
        for (const attribute of ['aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns', 'for'])
          for (const id of attribs[attribute]?.split(/\s+/) ?? [])
            if (!page.ids.has(id)) yield `<${name} ${attribute}="${id}"> points at nothing`;
    });
  });

  test('headings go down one level at a time', () => {
    prove(site.pages, function* (page) {
      let last = 0;
      for (const heading of named(page, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6')) {
        const level = Number(heading.name.slice(1));
        if (level > last + 1) yield `<${heading.name}>${textOf(heading)} follows ${last ? `<h${last}>` : 'no heading'}`;
        last = level;
      }
    });
  });

  test('every link and button leads somewhere and says where', () => {
    prove(site.pages, function* (page) {
      for (const link of named(page, 'a', 'button')) {
        if (link.name === 'a' && !link.attribs['href']) yield `a link without address: ${textOf(link)}`;
        if (label(page, link) === '') yield `<${link.name} href="${link.attribs['href']}"> without words`;
      }
    });
  });

  test('every field has a label', () => {
    prove(site.pages, function* (page) {
      const labels = named(page, 'label');
      for (const field of named(page, 'input', 'select', 'textarea')) {
        const { id, type } = field.attribs;
        const own = labels.some(({ attribs }) => id !== undefined && attribs['for'] === id);
        const around = labels.some((one) => one === field.parent);
        if (
          type !== 'hidden' &&
          !own &&
          !around &&
          label(page, { ...field, children: [] } as unknown as Element) === ''
        )
          yield `<${field.name} name="${field.attribs['name']}"> without a label`;
      }
    });
  });

  test('every drawing is hidden or named, every picture described', () => {
    prove(site.pages, function* (page) {
      for (const svg of named(page, 'svg')) {
        const { attribs } = svg;
        if (attribs['aria-hidden'] === 'true') continue;
        const name = attribs['aria-label'] ?? (attribs['aria-labelledby'] ? label(page, svg) : '');
        if (attribs['role'] !== 'img' || name === '') yield 'a drawing neither hidden nor named';
      }
      for (const { attribs } of named(page, 'img'))
        if (attribs['alt'] === undefined) yield `<img src="${attribs['src']}"> without alt`;
    });
  });

  test('every table has headers', () => {
    prove(site.pages, function* (page) {
      for (const table of named(page, 'table'))
        if (!named(page, 'th').some((header) => within(header, table))) yield 'a table without headers';
    });
  });
});

function within(element: Element, outer: Element): boolean {
  let { parent } = element;
  while (parent && parent !== outer) parent = parent.parent;
  return parent === outer;
}
