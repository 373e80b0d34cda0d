import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { type Places, readPlaces } from '#places/places.ts';
import { readGlossary, type Term } from './glossary.ts';
import { type Entry, read } from './read.ts';

/** The only place that reads `content/` from the disk. */

export interface Content {
  entries: Entry[];
  places: Places;
  /** Terms of Finnish society by language. */
  glossaries: Map<string, Term[]>;
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
  return { entries, places: await readPlaceTables(root), glossaries: await readGlossaries(root) };
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

/** The files of `content/glossary`, by language. */
async function readGlossaries(root: string): Promise<Map<string, Term[]>> {
  const folder = join(root, 'content/glossary');
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.csv')).sort();
  return new Map(
    await Promise.all(
      names.map(
        async (name): Promise<[string, Term[]]> => [
          name.replace(/\.csv$/, ''),
          readGlossary(await readFile(join(folder, name), 'utf8')),
        ],
      ),
    ),
  );
}

async function files(root: string, folder: string): Promise<string[]> {
  const base = join('content', folder);
  const found = await readdir(join(root, base), { recursive: true, withFileTypes: true }).catch(() => []);
  return found
    .filter((file) => file.isFile() && file.name !== 'README.md')
    .map((file) => relative(root, join(file.parentPath, file.name)).replaceAll('\\', '/'));
}
