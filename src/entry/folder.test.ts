import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readContent } from './folder.ts';

const municipalities =
  'code,fi,sv,en,genitive,inessive,illative,region,languages,sami,lat,lon,population\n' +
  '091,Helsinki,Helsingfors,Helsinki,Helsingin,Helsingissä,Helsinkiin,01,fi sv,,60.17,24.94,664028\n';
const scripts = 'place,ru\nHelsinki,Хельсинки\n';
const regions = 'code,fi,sv,en,inessive,iso3166\n01,Uusimaa,Nyland,Uusimaa,Uudellamaalla,FI-18\n';

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
    'translations/en/a.md': '---\nof: "1"\n---\n',
    'elsewhere/c.md': '---\nname: C\n---\n',
  };
  for (const [path, text] of Object.entries(files)) {
    const file = join(root, 'content', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
});

afterAll(() => rm(root, { recursive: true }));

describe('readContent', () => {
  test('every file of the three folders by path, so that a check can say which do not belong there', async () => {
    const { entries, places, glossaries } = await readContent(root);
    expect(entries.map(({ path }) => path)).toEqual([
      'content/organisations/a.md',
      'content/organisations/b.md',
      'content/organisations/kuva.png',
      'content/translations/en/a.md',
    ]);
    expect(entries[0]).toMatchObject({ kind: 'organisation', id: 'a', frontmatter: { name: 'A' } });
    expect(places.municipality('Helsinki')?.region.fi).toBe('Uusimaa');
    expect([...glossaries]).toEqual([
      ['en', [{ term: 'kunta', translation: 'municipality', forms: ['municipality', 'municipalit'] }]],
    ]);
  });

  test('the root may be written in any way', async () => {
    const { entries } = await readContent(root);
    expect((await readContent(`${root}/`)).entries).toEqual(entries);
    expect((await readContent(relative(process.cwd(), root))).entries).toEqual(entries);
  });
});
