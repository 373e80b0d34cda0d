import assert from 'node:assert/strict';
import fc from 'fast-check';
import { exitWish } from '#client/storage/exit-wish.ts';
import { parseMyList, sharedIds } from '#client/storage/my-list.ts';
import { carried } from '#finder/path.ts';
import { facets, type Query, readQuery, writeQuery } from '#finder/query.ts';
import { promised } from './promise.ts';
import { textOf } from './texts.ts';

const choice = fc.stringMatching(/^(?:[\w-]{1,20}(?:,[\w-]{1,20}){0,2})?$/);
const query = fc
  .tuple(
    textOf(30, 'kahvila '),
    fc.uniqueArray(fc.tuple(fc.constantFrom(...facets), choice), { selector: ([facet]) => facet }),
  )
  .map(([words, choices]): Query => ({ ...Object.fromEntries(choices), words: words.slice(0, 80).toWellFormed() }));

const hash = textOf(
  30,
  '#',
  '&',
  '=',
  'q=',
  `q=a${'👩'.repeat(90)}`,
  'place=turku',
  'need=',
  '%',
  '%2C',
  '%ff',
  '%0',
  '+',
  'mieli',
  ',',
  '__proto__=a',
);

const json = fc.oneof(textOf(20, '{', '}', '[', ']', '"id":"a"', '"href":', 'null'), fc.json());

export const addresses = [
  promised('a question comes back from its address', query, (asked) => {
    assert.deepEqual(readQuery(writeQuery(asked)), asked);
  }),
  promised('any address is a question that has an address', hash, (text) => {
    const asked = readQuery(text);
    assert.deepEqual(readQuery(writeQuery(asked)), asked);
    assert.match(carried([text], `#${text}`), /^#/);
  }),
  promised('any address shares ids, each once', hash, (text) => {
    const ids = sharedIds(text);
    for (const id of ids) assert.match(id, /^[a-z0-9-]+$/);
    assert.equal(new Set(ids).size, ids.length);
  }),
  promised('whatever is stored is a list', json, (text) => {
    const list = parseMyList(text);
    assert.deepEqual(parseMyList(JSON.stringify(list)), list);
  }),
  promised('whatever is stored is a wish to leave for a web page, or none', json, (text) => {
    Object.assign(globalThis, { localStorage: { getItem: () => text } });
    assert.match(exitWish()?.href ?? 'https://a', /^https:\/\//);
  }),
];
