import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/**
 * Guards the punctuation of languages: a Chinese colon, an Arabic comma and no full stop in Thai come from the strings
 * `label.value`, `value.note` and `sentence.end`, and from `comma` and `formatList`; templates glue no Latin sign to words.
 */

/** Where code itself puts a colon, comma, full stop or bracket beside what it fills in. */
const glue: Record<string, RegExp> = {
  'a sign after a value': /\S\}(:( |$)|\.([ <`]|$)|, (?=[${]))/,
  'a sign between a tag and a value': />[:,] \{/,
  'a string that is a sign': /(?<=[\s({])['"]([:,;] |\. ?| \()['"]/,
  'a template that begins with a sign': /(?<=[\s({])`[:,;.] /,
  'brackets around a value': /[ `]\(\$\{|\s\(\{\S/,
};

/** Addresses hold no words. */
const isAddress = (line: string) => line.includes('encodeURIComponent(');

const glued = (text: string) =>
  text.split('\n').flatMap((line) => {
    const found = Object.keys(glue).filter((kind) => glue[kind]?.test(line) && !isAddress(line));
    return found.map((kind) => `${kind}: ${line.trim()}`);
  });

/** Examples write € for a dollar, so that they look like no templates themselves. */
const example = (text: string) => text.replaceAll('€', '$');

test.each([
  ['a sign after a value', ['{t(a)}: {b}', '`€{t(a)}: €{b}`', '<p>{t(a)}.</p>', '`€{a}. €{b}`', '`€{a}, €{b}`']],
  ['a sign between a tag and a value', ['</a>, {b}', '</b>: {t(c)}']],
  ['a string that is a sign', ["c.join(', ')", "a + ': ' + b", "c.join('. ')", "a + '.'", "a + ' (' + b"]],
  ['a template that begins with a sign', ['{a && `, €{b}`}', '(`: €{a}`)']],
  ['brackets around a value', ['{b && ` (€{b})`}', '`€{a} (€{b})`', '<b>{a} ({b})</b>']],
])('sees %s', (kind, lines) => {
  for (const line of lines.map(example)) expect(glued(line)).toContainEqual(`${kind}: ${line}`);
});

test.each([
  "({ a }: Props) => ['fi', 'sv']",
  '`€{a} · €{b}`, c',
  'f({ a }).b; `€{a}.md`; `€{a}:€{b}`',
  '</b> {a}',
  '{all.map(({ a }) => <b>{a}</b>)}',
  'const title = `€{t(a)} – €{site.name}`;',
])('lets pass %s', (line) => {
  expect(glued(example(line))).toEqual([]);
});

/** A template of the browser's code; what it throws is for developers. */
const templates = (code: string) =>
  [...code.matchAll(/`[^`\n]*`/g)]
    .map(([text]) => text)
    .filter((text) => text.includes('${') && !code.includes(`Error(${text}`));

test('a template of the browser is read, an error is not', () => {
  const code = example('say(`€{a}: €{b}`); throw new Error(`€{c}: €{d}`);');
  expect(templates(code)).toEqual([example('`€{a}: €{b}`')]);
});

test('no template glues Latin punctuation to words, neither on a page nor in the browser', () => {
  const files = globSync(['**/*.astro', 'client/**/*.ts'], { cwd: import.meta.dirname });
  expect(files.length).toBeGreaterThan(100);
  const found = files
    .filter((path) => !path.endsWith('.test.ts'))
    .flatMap((path) => {
      const text = readFileSync(`${import.meta.dirname}/${path}`, 'utf8');
      return glued(path.endsWith('.ts') ? templates(text).join('\n') : text).map((line) => `${path}: ${line}`);
    });
  expect(found).toEqual([]);
});
