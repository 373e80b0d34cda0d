import { globSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { faultsOf, importsOf, isTest, roomOf, rooms } from '../tests/imports.ts';

/** Tables may be longer than 200 lines: one row for each term or language is not a second idea. */
const longTables = ['src/i18n/languages.ts', 'src/schema/vocabularies.ts'];

const root = `${import.meta.dirname}/..`;
const files = globSync('{src,scripts}/**/*.{ts,astro}', { cwd: root }).map((path) => path.replaceAll('\\', '/'));
const texts = new Map(files.map((path) => [path, readFileSync(`${root}/${path}`, 'utf8')]));

describe('the guard itself', () => {
  test('sees every way to import', () => {
    const text = `import a from 'a';\nimport type { B } from "b";\nimport {\n  c,\n} from 'c';\nimport 'd';\nexport * from 'e';
export type { F } from 'f';\nconst g = await import('g');\nimport(/* h */ \`$h.js\`);\nimport(i);
import.meta.glob(['j', 'k']);\n// import 'no';\n * import 'no';\nexport const l = 'no';\nconst from = 'no';`;
    const seen = importsOf(text).map(({ from, typeOnly }) => (typeOnly ? `type ${from}` : from));
    expect(seen.join(', ')).toBe('a, type b, c, d, e, type f, g, $h.js, $, j, k');
    expect(importsOf("---\nimport A from './A.astro';\n---\n<script>\n  import './b.ts';\n</script>")).toHaveLength(2);
  });

  test.each([
    ['src/i18n/a.ts', '#schema/types.ts', 'is not to the left in the row'],
    ['src/i18n/a.ts', 'zod', 'is for facts, not for words'],
    ['src/entry/a.ts', '#directory/a.ts', 'is not to the left in the row'],
    ['src/checks/a.ts', '#formats/a.ts', 'is not to the left in the row'],
    ['src/formats/a.ts', '#components/A.astro', 'is not to the left in the row'],
    ['src/client/a.ts', '#loaded.ts', 'is not to the left in the row'],
    ['src/pages/a.astro', '../layouts/Page.astro', 'crosses to another room: "#"'],
    ['src/components/A.astro', '../site.ts', 'crosses to another room: "#"'],
    ['src/components/A.astro', '#layouts/Page.astro', 'is not to the left in the row'],
    ['src/strange/a.ts', '#i18n/t.ts', 'is not to the left in the row'],
    ['src/entry/a.ts', '../schema/types.ts', 'crosses to another room: "#"'],
    ['src/entry/a.ts', '#entry/read.ts', 'is in the same room: "./"'],
    ['src/entry/a.ts', '../entry/read.ts', 'is in the same room: "./"'],
    ['src/entry/a.ts', './read', 'needs the ending of its name'],
    ['src/entry/a.ts', './a.test.ts', 'is for tests only'],
    ['src/checks/a.ts', './testing.ts', 'is for tests only'],
    ['src/checks/a.ts', '#entry/folder.ts', 'reads the disk'],
    ['src/pages/a.astro', '#entry/folder.ts', 'reads the disk'],
    ['src/pages/a.astro', '../../scripts/check.ts', 'is a script, which nobody imports'],
    ['scripts/a.ts', './check.ts', 'is a script, which nobody imports'],
    ['scripts/a.ts', '#pages/a.ts', 'is not to the left in the row'],
    ['src/entry/read.ts', 'node:fs', 'needs Node'],
    ['src/pages/a.astro', 'fs/promises', 'needs Node'],
    ['src/directory/a.ts', 'astro:content', 'needs Astro'],
    ['src/formats/a.ts', 'astro', 'needs Astro'],
    ['src/client/finder/a.ts', '#client/list/page.ts', 'is not to the left in the row'],
    ['src/client/dom/a.ts', '#client/data/cards.ts', 'is not to the left in the row'],
    ['src/client/finder/a.ts', '#client/finder/b.ts', 'is in the same room: "./"'],
    ['src/client/finder/a.ts', '../dom/b.ts', 'crosses to another room: "#"'],
    ['src/components/A.astro', '$name.js', 'is not known before it runs'],
  ])('%s may not import %s', (path, from, fault) => {
    expect(faultsOf(path, `const a = await import(\`${from}\`);`)).toEqual([`${path}: ${from} ${fault}`]);
  });

  test('lets pass what the table allows', () => {
    const entry = "import type { Content } from '#entry/folder.ts';\nimport { z } from 'zod';\nimport './material.ts';";
    expect(faultsOf('src/checks/a.ts', entry)).toEqual([]);
    expect(faultsOf('src/entry/folder.ts', "import 'node:fs';\nimport '#places/places.ts';")).toEqual([]);
    expect(faultsOf('src/content.config.ts', "import 'astro:content';\nimport '#entry/folder.ts';")).toEqual([]);
    expect(faultsOf('src/loaded.ts', "import a from '../content/places/regions.csv?raw';")).toEqual([]);
    expect(faultsOf('src/checks/a.test.ts', "import 'node:fs';\nimport '#pages/a.ts';")).toEqual([]);
  });
});

describe('the house', () => {
  test('imports go to the left, and look like what they are', () => {
    expect([...texts.values()].flatMap(importsOf).length).toBeGreaterThan(100);
    expect([...texts].flatMap(([path, text]) => faultsOf(path, text))).toEqual([]);
  });

  test('every room of the table stands, and every room that stands is in the table', () => {
    const standing = [...readdirSync(`${root}/src`).filter((name) => !isTest(name)), 'scripts'];
    expect(standing.sort()).toEqual(Object.keys(rooms).sort());
  });

  test('only fields.ts reads the metadata of zod, only the schema writes it', () => {
    const reading = [...texts].filter(([path, text]) => !isTest(path) && /globalRegistry|\.meta\(\s*\)/.test(text));
    expect(reading.map(([path]) => path)).toEqual(['src/schema/fields.ts']);
    const writing = [...texts].filter(
      ([path, text]) => !isTest(path) && /\.meta\(/.test(text) && roomOf(path) !== 'schema',
    );
    expect(writing.map(([path]) => path)).toEqual([]);
  });

  test('the language, its words and its addresses come once, with the page', () => {
    const asking = [...texts].filter(
      ([path, text]) => path.endsWith('.astro') && /\btranslator\(|params\.lang|address\(`\$\{lang\}/.test(text),
    );
    const inEveryLanguage = ['src/components/LanguageTiles.astro', 'src/pages/404.astro'];
    expect(asking.map(([path]) => path).sort()).toEqual(inEveryLanguage);
  });

  test('in the browser nothing runs on import but the first file of a page, and the worker', () => {
    const pages = [...texts].filter(([path]) => path.endsWith('.astro')).flatMap(([, text]) => text.split('<script>'));
    const first = pages.flatMap(importsOf).map(({ from }) => from.replace('#', 'src/'));
    expect(first).toContain('src/client/finder/page.ts');
    const runs =
      /^(?!import|export|const|let|function|async|interface|type|\/\*\*| |[})\]<]|\/\/)\S|^(export )?const \w+ = (required|document|part)\b/m;
    const running = [...texts].filter(
      ([path, text]) => path.startsWith('src/client/') && !isTest(path) && !first.includes(path) && runs.test(text),
    );
    /** Each is built apart from the pages of readers. */
    expect(running.map(([path]) => path).sort()).toEqual(['src/client/admin/page.ts', 'src/client/offline/worker.ts']);
  });

  test('no folder is called by what it is not', () => {
    const vague = ['utils', 'helpers', 'common', 'lib', 'shared', 'misc'];
    const folders = globSync('{src,scripts}/**/', { cwd: root }).map((path) => basename(path));
    expect(folders).toContain('schema');
    expect(folders.filter((folder) => vague.includes(folder))).toEqual([]);
  });

  test('no file under src is longer than 200 lines', () => {
    const long = [...texts].filter(
      ([path, text]) => path.startsWith('src/') && text.trimEnd().split('\n').length > 200,
    );
    expect(long.map(([path]) => path).sort()).toEqual(longTables);
  });
});
