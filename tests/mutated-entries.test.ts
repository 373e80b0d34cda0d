import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check, rules } from '#checks/index.ts';
import { gather } from '#checks/material.ts';
import { readContent } from '#entry/folder.ts';
import { type Entry, read, sizeLimit } from '#entry/read.ts';

/** Entries that a person or a program has spoilt, each in one way: none may crash anything, and each must be found. */

const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31));
const runs = 10_000;
const batch = 500;

const root = 'tests/fixture';
const content = await readContent(root);
const path = (index: number) => `content/organisations/spoilt-${index}.md`;

/** What these rules find says only that many entries are made of a few. */
const compares = new Set(rules.filter((rule) => rule.compares).map(({ id }) => id));

/** Paths of the files in which the check finds an error, when some texts stand alone. */
function faulty(texts: readonly string[]): Set<string> {
  const entries = texts.map((text, index): Entry => read(path(index), new TextEncoder().encode(text)));
  const errors = check(gather({ ...content, entries }, '2026-11-22')).filter(
    ({ level, rule }) => level === 'error' && !compares.has(rule),
  );
  return new Set(errors.map(({ file }) => file));
}

const good = globSync('content/organisations/*.md', { cwd: root })
  .map((name) => readFileSync(`${root}/${name}`, 'utf8').replaceAll('asOf: today', 'asOf: "2026"'))
  .filter((text) => faulty([text]).has(path(0)) === false);

const line = (text: string, field: string, by: string) => text.replace(new RegExp(`^${field}:.*$`, 'm'), by);
/** Each makes a fault of a good entry, at a place that a number chooses. */
const spoils: Record<string, (text: string, at: number) => string> = {
  'a field that must be there is gone': (text, at) =>
    line(text, ['name', 'kind', 'status', 'language', 'summary'][at % 5] ?? '', '#').replace('#\n', ''),
  'a field twice': (text) => text.replace(/^(kind: .*)$/m, '$1\n$1'),
  'a field that nobody knows': (text, at) => text.replace(/^kind:/m, `feild${at}: x\nkind:`),
  'a word that the list does not have': (text, at) => line(text, 'kind', `kind: asociation${at}`),
  'a list where a text belongs': (text) => line(text, 'summary', 'summary: [a, b]'),
  'parts inside parts': (text, at) =>
    line(text, 'summary', `summary: ${'{a: '.repeat(at % 900)}1${'}'.repeat(at % 900)}`),
  'a place that is none': (text, at) => line(text, 'serves', `serves: [Turku${at}]`),
  'ten thousand fields': (text, at) =>
    text.replace(
      /^kind:/m,
      `${Array.from({ length: at % 20 ? 50 : 2000 }, (_, index) => `a${index}: 1`).join('\n')}\nkind:`,
    ),
  'a long field': (text, at) => line(text, 'summary', `summary: ${'a'.repeat(at % 20 ? 161 + (at % 500) : 100_000)}`),
  'a script in a field': (text) =>
    line(text, 'website', 'website: "javascript:alert(1)"').replace(/^kind:/m, 'phone: <script>\nkind:'),
  'a script in the text': (text) => `${text}\n<script>alert(1)</script>\n`,
  'a control character': (text, at) =>
    `${text.slice(0, 10 + (at % (text.length - 10)))}\u0000${text.slice(10 + (at % (text.length - 10)))}`,
  'a mark that turns a line round': (text) => text.replace(/^(summary: .*)$/m, '$1\u202e'),
  'a line that YAML cannot read': (text, at) =>
    text.replace(/^kind:/m, `${['"', '{', '- a', '\tb: c', '&a *a', '!!js/function x', '@b'][at % 7]}\nkind:`),
  'a person’s own address': (text) => text.replace(/^(website|kind):/m, 'email: matti.meikalainen@gmail.com\n$1:'),
  'a shelter with its address': (text) =>
    text.replace(/^kind:/m, 'addressSecret: true\nlocations:\n  - street: Salakatu 1\n    city: Helsinki\nkind:'),
  'no end of the facts': (text) => text.replace(/\n---\n/, '\n'),
  'nothing at all': () => '',
  'too much of all': (text) => `${text}${'a '.repeat(sizeLimit)}`,
};

const spoilt = fc
  .tuple(fc.constantFrom(...good), fc.constantFrom(...Object.keys(spoils)), fc.nat(100_000))
  .map(([text, how, at]) => ({ how, text: spoils[how]?.(text, at) ?? '' }));

test(`${runs} spoilt entries are all found, seed ${seed}`, { timeout: 240_000 }, () => {
  expect(good.length).toBeGreaterThan(3);
  const samples = fc.sample(spoilt, { seed, numRuns: runs });
  const unfound: string[] = [];
  for (let start = 0; start < runs; start += batch) {
    const some = samples.slice(start, start + batch);
    const found = faulty(some.map(({ text }) => text));
    some.forEach(({ how, text }, index) => {
      if (!found.has(path(index))) unfound.push(`${how}: ${text.slice(0, 300)}`);
    });
  }
  expect(unfound.slice(0, 3)).toEqual([]);
});
