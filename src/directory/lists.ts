import type { Family } from '#schema/vocabularies.ts';
import type { Listed } from './listed.ts';

/** Rows on one page of a list: with them a page stays within one first flight (14 KB gzipped). */
export const rowsOnPage = 48;

export interface ListPage<T> {
  /** From 1. */
  number: number;
  items: T[];
}

/** A list cut into pages; an empty list has one empty page. */
export function inPages<T>(items: readonly T[], size = rowsOnPage): ListPage<T>[] {
  const count = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    items: items.slice(index * size, (index + 1) * size),
  }));
}

/** A run of organisations under one heading. */
export interface Section<Key> {
  key: Key;
  items: Listed[];
}

/** Organisations by families, in the order given; one that works in two families stands in both. */
export function byFamily(items: readonly Listed[], families: readonly Family[]): Section<Family>[] {
  return families
    .map((key) => ({ key, items: items.filter(({ families: own }) => own.includes(key)) }))
    .filter((section) => section.items.length > 0);
}

/** Neighbours in a list that share a key, as sections; the list must be sorted by that key. */
export function runs<Key>(items: readonly Listed[], keyOf: (one: Listed) => Key): Section<Key>[] {
  const sections: Section<Key>[] = [];
  for (const one of items) {
    const last = sections.at(-1);
    const key = keyOf(one);
    if (last && last.key === key) last.items.push(one);
    else sections.push({ key, items: [one] });
  }
  return sections;
}
