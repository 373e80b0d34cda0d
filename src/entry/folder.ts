import { lstat, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { Sentence } from '#i18n/sentence.ts';
import { type Places, readPlaces } from '#places/places.ts';
import type { CsvFault } from '#schema/csv.ts';
import { type Exception, exceptionsPath, readExceptions } from './exceptions.ts';
import { readGlossary, type Term } from './glossary.ts';
import { type Phrase, readPhrases } from './phrases.ts';
import { type Entry, read, sizeLimit, tooLarge, unreadable } from './read.ts';
import { readTable, type Table } from './table.ts';

/** The only place that reads `content/` from the disk. */

export interface Content {
  entries: Entry[];
  places: Places;
  /** Terms of Finnish society by language. */
  glossaries: Map<string, Term[]>;
  /** How people say what they mean, by language. */
  phrases: Map<string, Phrase[]>;
  exceptions: Exception[];
  lines: Table;
  services: Table;
  /** Addresses that may never be linked: hosts and beginnings of paths, or their hashes, one a line. */
  unlinkable: string;
  /** CSV files that cannot be read, by their path, and why. */
  faults: Fault[];
}

type Fault = CsvFault & { path: string };

/** Files open at one time; a system allows only so many. */
const atOnce = 100;

/** Every Markdown file of organisations, translations and pages under `content/`, sorted by path, and the tables. Never throws. */
export async function readContent(root: string): Promise<Content> {
  const found = (await Promise.all(['organisations', 'translations', 'pages'].map((name) => files(root, name)))).flat();
  const paths = [...new Set(found)].sort();
  const entries: Entry[] = [];
  for (let start = 0; start < paths.length; start += atOnce)
    entries.push(...(await Promise.all(paths.slice(start, start + atOnce).map((path) => readFrom(root, path)))));
  const [places, glossaries, phrases, exceptions, lines, services, unlinkable] = await Promise.all([
    readPlaceTables(root),
    csvFiles(root, 'glossary', readGlossary),
    csvFiles(root, 'phrases', readPhrases),
    readFile(join(root, exceptionsPath), 'utf8').then(readExceptions, () => ({ rows: [], fault: undefined })),
    table(root, 'public-lines.yaml'),
    table(root, 'public-services.yaml'),
    readFile(join(root, 'content/unlinkable.txt'), 'utf8').catch(() => ''),
  ]);
  const faults: Fault[] = [
    ...glossaries.faults,
    ...phrases.faults,
    ...(exceptions.fault ? [{ path: exceptionsPath, ...exceptions.fault }] : []),
    ...places.faults.map(({ table, ...fault }) => ({ path: `content/places/${table}.csv`, ...fault })),
  ];
  return {
    entries,
    places,
    glossaries: glossaries.byName,
    phrases: phrases.byName,
    exceptions: exceptions.rows,
    lines,
    services,
    unlinkable,
    faults,
  };
}

/** The content of another time or place, which `unpack` puts into a folder that does not stay. */
export async function readUnpacked(unpack: (folder: string) => unknown): Promise<Content> {
  const folder = await mkdtemp(join(tmpdir(), 'kotokartta-'));
  try {
    await unpack(folder);
    return await readContent(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The files of `content/phrases`, by language. */
export const readPhraseTables = async (root: string): Promise<Content['phrases']> =>
  (await csvFiles(root, 'phrases', readPhrases)).byName;

async function table(root: string, name: string): Promise<Table> {
  const path = `content/${name}`;
  return readTable(path, await readFile(join(root, path), 'utf8').catch(() => '[]'));
}

/** The tables of `content/places`. */
export async function readPlaceTables(root: string): Promise<Places> {
  const table = (name: string) => readFile(join(root, 'content/places', name), 'utf8').catch(() => '');
  return readPlaces({
    municipalities: await table('municipalities.csv'),
    regions: await table('regions.csv'),
    scripts: await table('scripts.csv'),
  });
}

/** The CSV files of a folder of `content/`, by the names that they bear: languages. */
async function csvFiles<T>(root: string, name: string, readCsv: (csv: string) => { rows: T[]; fault?: CsvFault }) {
  const folder = join(root, 'content', name);
  const names = (await readdir(folder).catch(() => [])).filter((file) => file.endsWith('.csv') && !isLeftover(file));
  const read = await Promise.all(
    names.sort().map(async (file) => ({ file, ...readCsv(await readFile(join(folder, file), 'utf8')) })),
  );
  return {
    byName: new Map(read.map(({ file, rows }) => [file.replace(/\.csv$/, ''), rows])),
    faults: read.flatMap(({ file, fault }): Fault[] => (fault ? [{ path: `content/${name}/${file}`, ...fault }] : [])),
  };
}

/** Files that systems and editors leave beside those that people write: of macOS, Windows, vim, Emacs and KDE. */
const leftovers = /^(?:\.DS_Store|\._.*|Thumbs\.db|desktop\.ini|\.directory|.*~|\..*\.sw[a-p]|.*\.swp|#.*#|\.#.*)$/i;
const isLeftover = (name: string) => leftovers.test(name);

/** Notes for people that are no entry. */
const guide = 'content/organisations/README.md';

async function files(root: string, folder: string): Promise<string[]> {
  const base = join('content', folder);
  const found = await readdir(join(root, base), { recursive: true, withFileTypes: true }).catch(() => []);
  return found
    .filter((file) => !file.isDirectory() && !isLeftover(file.name))
    .map((file) => relative(root, join(file.parentPath, file.name)).replaceAll('\\', '/'))
    .filter((path) => path !== guide);
}

/** Reads a file if it is one, and not too large to be read. */
async function readFrom(root: string, path: string): Promise<Entry> {
  const file = join(root, path);
  try {
    const status = await lstat(file);
    if (!status.isFile()) return unreadable(path, noFile);
    return status.size > sizeLimit ? tooLarge(path, status.size) : read(path, await readFile(file));
  } catch (error) {
    return unreadable(path, closed(error instanceof Error ? error.message : String(error)));
  }
}

const noFile: Sentence = {
  fi: 'Tämä ei ole tavallinen tiedosto vaan linkki tai laite. Kirjoita sen tilalle tiedosto.',
  en: 'This is no plain file but a link or a device. Write a file in its place.',
};

const closed = (reason: string): Sentence => ({
  fi: `Tiedostoa ei voi avata (${reason}). Nimeä se pienillä kirjaimilla a–z, numeroilla ja yhdysmerkeillä.`,
  en: `The file cannot be opened (${reason}). Name it with small letters a–z, digits and hyphens.`,
});
