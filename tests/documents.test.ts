import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { withPart } from '#formats/made-part.ts';
import { madeFiles, madeParts } from './documents.ts';
import { clientHolds, holds } from './house-table.ts';
import { clientRooms, rooms } from './imports.ts';

const read = (path: string) => readFileSync(path, 'utf8');
const documents = [...globSync('*.md'), ...globSync('docs/*.md'), ...globSync('content/**/README.md')].sort();
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = '']) => found);
const unique = (list: readonly string[]) => [...new Set(list)].sort();

test.for(madeParts)('$path has the part "$name" that the code makes', ({ path, name, part }) => {
  expect(withPart(read(path), name, part()), 'The code has changed: run npm run fix').toBe(read(path));
});

test.for([...madeFiles()])('%s is what the code makes', ([path, made]) => {
  expect(made, 'The code has changed: run npm run fix').toBe(read(path));
});

test('every room has a line of its own', () => {
  expect(Object.keys(holds)).toEqual(Object.keys(rooms));
  expect(Object.keys(clientHolds)).toEqual(Object.keys(clientRooms));
});

describe('links', () => {
  const slug = (heading: string) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, '')
      .trim()
      .replaceAll(' ', '-');
  const anchors = (path: string) => all(read(path), /^#+ (.*)$/gm).map(slug);

  test.for(documents)('of %s lead somewhere', (path) => {
    const broken = all(read(path).replace(/```[\s\S]*?```/g, ''), /\]\((?!https?:)([^)\s]+)\)/g).filter((link) => {
      const [file = '', anchor] = link.split('#');
      const target = file ? join(dirname(path), file) : path;
      return !existsSync(target) || (anchor !== undefined && !anchors(target).includes(decodeURIComponent(anchor)));
    });
    expect(broken).toEqual([]);
  });

  test('of the index lead to every document beside it', () => {
    const linked = all(read('docs/README.md'), /\]\(([\w-]+\.md)\)/g);
    const standing = readdirSync('docs').filter((name) => name.endsWith('.md') && name !== 'README.md');
    expect(unique(linked)).toEqual(standing.sort());
  });
});

describe('commands', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const named = (text: string) => all(text, /npm (?:run )?((?:start|test|[a-z]+(?::[a-z]+)?)(?=[`\s]))/g);
  const npmsOwn = ['ci', 'install', 'run'];

  test('each stands in the table', () => {
    const told = unique(named(read('docs/commands.md')));
    expect(told).toEqual(unique(Object.keys(scripts).filter((name) => !name.startsWith('pre'))));
  });

  test.for(documents)('%s names none that is not there', (path) => {
    expect(named(read(path)).filter((name) => !(name in scripts) && !npmsOwn.includes(name))).toEqual([]);
  });

  test('each variable of the environment that we ask for stands in the table', () => {
    const code = globSync(['{src,scripts,tests}/**/*.{ts,astro}', '*.mjs']).map(read).join('\n');
    const ofOthers = ['GITHUB_ACTIONS', 'AWS_EXECUTION_ENV', 'PATH', 'BASE_URL', 'DEV'];
    const asked = all(code, /\b(?:process\.)?env(?:\.|\['|\(')([A-Z_]+)/g).filter((name) => !ofOthers.includes(name));
    expect(unique(all(read('docs/commands.md'), /^\| `([A-Z_]+)`/gm))).toEqual(unique(asked));
  });
});

test('every route stands in the table of addresses, and no other', () => {
  const routes = globSync('src/pages/**/*.{ts,astro}').map((path) =>
    path
      .replaceAll('\\', '/')
      .replace(/^src\/pages|\.astro$|\.ts$/g, '')
      .replace(/\/(?:index|\[\.\.\.page\])$/, '/')
      .replace(/(\/[^/.]+)$/, '$1/')
      .replace('/404/', '/404')
      .replaceAll('[', '<')
      .replaceAll(']', '>'),
  );
  const rows = read('docs/addresses.md').match(/^\| `.*?(?= \| )/gm) ?? [];
  expect(unique(rows.flatMap((cell) => all(cell, /`([^`]+)`/g)))).toEqual(unique(routes));
});

describe('decisions', () => {
  const records = read('docs/decisions.md')
    .split(/^## (?=\d+\. )/m)
    .slice(1);
  const numbers = (text: string | undefined) => (text?.match(/\d+/g) ?? []).map(Number);

  test('are counted without a gap, and each says when, what, why', () => {
    expect(records.map((record) => Number.parseInt(record, 10))).toEqual(records.map((_, index) => index + 1));
    for (const record of records)
      for (const part of ['Date', 'Decision', 'Why']) expect(record).toContain(`- **${part}:** `);
  });

  test('say what they change, and what they were changed by', () => {
    const changes = records.flatMap((record, index) =>
      all(record, /[Cc]hanges\s+decision\s+(\d+)/g).map((old) => `${old} by ${index + 1}`),
    );
    const changed = records.flatMap((record, index) =>
      numbers(/\*\*Changed by:\*\* (.*)/.exec(record)?.[1]).map((by) => `${index + 1} by ${by}`),
    );
    expect(changed.sort()).toEqual(changes.sort());
  });
});

test('both languages of CONTRIBUTING say the same, as far as a machine can tell', () => {
  const shape = (path: string) => {
    const text = read(path);
    return {
      headings: all(text, /^(#+) /gm),
      items: text.match(/^(?:-|\d\.) /gm)?.length,
      links: all(text, /\]\(([^)]+)\)/g).map((link) => link.replace('/fi/', '/en/').replace('.fi.md', '.md')),
      rules: all(text, /\((`[^)]*`)\)/g).filter((names) => !names.includes('.')),
    };
  };
  expect(shape('CONTRIBUTING.fi.md')).toEqual(shape('CONTRIBUTING.md'));
});
