import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { type Places, readPlaces } from '#places/places.ts';
import { readGlossary, type Term } from './glossary.ts';
import { type Phrase, readPhrases } from './phrases.ts';
import { type Entry, read } from './read.ts';
import { readTable, type Table } from './table.ts';

/** The only place that reads `content/` from the disk. */

export interface Content {
  entries: Entry[];
  places: Places;
  /** Terms of Finnish society by language. */
  glossaries: Map<string, Term[]>;
  /** How people say what they mean, by language. */
  phrases: Map<string, Phrase[]>;
  lines: Table;
  services: Table;
  /** Addresses that may never be linked: hosts and beginnings of paths, or their hashes, one a line. */
  unlinkable: string;
}

/** Files open at one time; a system allows only so many. */
const atOnce = 100;

/** Every Markdown file of organisations, translations and pages under `content/`, sorted by path, and the places. */
export async function readContent(root: string): Promise<Content> {
  const paths = (await Promise.all(['organisations', 'translations', 'pages'].map((name) => files(root, name))))
    .flat()
    .sort();
  const entries: Entry[] = [];
  for (let start = 0; start < paths.length; start += atOnce)
    entries.push(
      ...(await Promise.all(
        paths.slice(start, start + atOnce).map(async (path) => read(path, await readFile(join(root, path)))),
      )),
    );
  const [places, glossaries, phrases, lines, services, unlinkable] = await Promise.all([
    readPlaceTables(root),
    csvFiles(root, 'glossary', readGlossary),
    readPhraseTables(root),
    table(root, 'public-lines.yaml'),
    table(root, 'public-services.yaml'),
    readFile(join(root, 'content/unlinkable.txt'), 'utf8').catch(() => ''),
  ]);
  return { entries, places, glossaries, phrases, lines, services, unlinkable };
}

/** The files of `content/phrases`, by language. */
export const readPhraseTables = (root: string): Promise<Content['phrases']> => csvFiles(root, 'phrases', readPhrases);

async function table(root: string, name: string): Promise<Table> {
  const path = `content/${name}`;
  return readTable(path, await readFile(join(root, path), 'utf8').catch(() => '[]'));
}

/** The tables of `content/places`. */
export async function readPlaceTables(root: string): Promise<Places> {
  const table = (name: string) => readFile(join(root, 'content/places', name), 'utf8');
  return readPlaces({
    municipalities: await table('municipalities.csv'),
    regions: await table('regions.csv'),
    scripts: await table('scripts.csv'),
  });
}

/** The CSV files of a folder of `content/`, by the names that they bear: languages. */
async function csvFiles<T>(root: string, name: string, readCsv: (csv: string) => T): Promise<Map<string, T>> {
  const folder = join(root, 'content', name);
  const names = (await readdir(folder).catch(() => [])).filter((file) => file.endsWith('.csv')).sort();
  const read = async (file: string): Promise<[string, T]> => [
    file.replace(/\.csv$/, ''),
    readCsv(await readFile(join(folder, file), 'utf8')),
  ];
  return new Map(await Promise.all(names.map(read)));
}

async function files(root: string, folder: string): Promise<string[]> {
  const base = join('content', folder);
  const found = await readdir(join(root, base), { recursive: true, withFileTypes: true }).catch(() => []);
  return found
    .filter((file) => file.isFile() && file.name !== 'README.md')
    .map((file) => relative(root, join(file.parentPath, file.name)).replaceAll('\\', '/'));
}
