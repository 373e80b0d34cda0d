import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readContent } from './folder.ts';

const municipalities =
  'code,fi,sv,en,genitive,inessive,illative,region,languages,sami,lat,lon,population\n' +
  '091,Helsinki,Helsingfors,Helsinki,Helsingin,Helsingissä,Helsinkiin,01,fi sv,,60.17,24.94,664028\n';
const scripts = 'place,ru\nHelsinki,Хельсинки\n';
const regions = 'code,fi,sv,en,inessive,iso3166\n01,Uusimaa,Nyland,Uusimaa,Uudellamaalla,FI-18\n';

/** What systems and editors leave beside files. */
const leftovers = ['.DS_Store', '._a.md', 'Thumbs.db', 'desktop.ini', 'a.md~', '.a.md.swp', '#a.md#', '.#a.md'];

let root = '';

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'kotokartta-'));
  const files = {
    'places/municipalities.csv': municipalities,
    'places/regions.csv': regions,
    'places/scripts.csv': scripts,
    'glossary/en.csv': 'term,translation,forms\nkunta,municipality,municipalit\n',
    'glossary/README.md': 'For people.',
    'organisations/b.md': '---\nname: B\n---\n',
    'organisations/a.md': '---\nname: A\n---\n',
    'organisations/README.md': 'For people.',
    'organisations/kuva.png': 'not Markdown',
    'organisations/Thumbs.db.md': '---\nname: T\n---\n',
    'organisations/a._b.md': '---\nname: U\n---\n',
    'organisations/full.md': `---\nname: F\n---\n${' '.repeat(30_000 - 17)}\n`,
    'organisations/huge.md': 'a'.repeat(40_000),
    ...Object.fromEntries(leftovers.map((name) => [`organisations/${name}`, 'left over'])),
    'translations/en/a.md': '---\nof: "1"\n---\n',
    'elsewhere/c.md': '---\nname: C\n---\n',
  };
  for (const [path, text] of Object.entries(files)) {
    const file = join(root, 'content', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  await symlink('a.md', join(root, 'content/organisations/link.md'));
});

afterAll(() => rm(root, { recursive: true }));

describe('readContent', () => {
  test('every file of the three folders by path, so that a check can say which do not belong there', async () => {
    const { entries, places, glossaries } = await readContent(root);
    expect(entries.map(({ path }) => path)).toEqual([
      'content/organisations/Thumbs.db.md',
      'content/organisations/a._b.md',
      'content/organisations/a.md',
      'content/organisations/b.md',
      'content/organisations/full.md',
      'content/organisations/huge.md',
      'content/organisations/kuva.png',
      'content/organisations/link.md',
      'content/translations/en/a.md',
    ]);
    expect(entries[2]).toMatchObject({ kind: 'organisation', id: 'a', frontmatter: { name: 'A' } });
    expect(places.municipality('Helsinki')?.region.fi).toBe('Uusimaa');
    expect([...glossaries]).toEqual([
      ['en', [{ term: 'kunta', translation: 'municipality', forms: ['municipality', 'municipalit'] }]],
    ]);
  });

  test('what is no plain file, or too large, is told and not read', async () => {
    const { entries } = await readContent(root);
    const faultOf = (id: string) => entries.find((one) => one.id === id)?.fault?.en;
    expect(faultOf('full')).not.toMatch(/30000 bytes/);
    expect(faultOf('link')).toBe('This is no plain file but a link or a device. Write a file in its place.');
    expect(faultOf('huge')).toBe('The file has 40000 bytes, the limit is 30000. Make it shorter.');
  });

  test('a file that cannot be opened is told, and the others are read', async () => {
    const bad = Buffer.concat([
      Buffer.from(join(root, 'content/organisations/x')),
      Buffer.from([0xff]),
      Buffer.from('.md'),
    ]);
    await writeFile(bad, 'text');
    const { entries } = await readContent(root);
    await rm(bad);
    expect(entries.filter(({ fault }) => fault?.en.startsWith('The file cannot be opened'))).toHaveLength(1);
    expect(entries.find(({ id }) => id === 'a')?.frontmatter).toEqual({ name: 'A' });
  });

  test('tables that cannot be read are named, by their file', async () => {
    const other = await mkdtemp(join(tmpdir(), 'kotokartta-'));
    await mkdir(join(other, 'content/glossary'), { recursive: true });
    await writeFile(join(other, 'content/glossary/en.csv'), 'sana\tkäännös\n');
    await writeFile(join(other, 'content/exceptions.csv'), '\ufeffrule;subject;reason;until\r\na;b;c;2027-01-01\r\n');
    const { faults, exceptions } = await readContent(other);
    await writeFile(join(other, 'content/exceptions.csv'), 'rule,subject\n');
    expect((await readContent(other)).faults.map(({ path }) => path)).toContain('content/exceptions.csv');
    await rm(other, { recursive: true });
    expect(exceptions).toEqual([{ rule: 'a', subject: 'b', reason: 'c', until: '2027-01-01', line: 2 }]);
    expect(faults.map(({ path }) => path)).toEqual([
      'content/glossary/en.csv',
      'content/places/scripts.csv',
      'content/places/regions.csv',
      'content/places/municipalities.csv',
    ]);
  });

  test('the root may be written in any way', async () => {
    const { entries } = await readContent(root);
    expect((await readContent(`${root}/`)).entries).toEqual(entries);
    expect((await readContent(relative(process.cwd(), root))).entries).toEqual(entries);
  });
});
