import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { type Places, readPlaces } from '#places/places.ts';
import { type Entry, read } from './read.ts';

/** The only place that reads `content/` from the disk. */

export interface Content {
  entries: Entry[];
  places: Places;
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
  return { entries, places: await readPlaceTables(root) };
}

/** The two tables of `content/places`. */
export async function readPlaceTables(root: string): Promise<Places> {
  const table = (name: string) => readFile(join(root, 'content/places', name), 'utf8');
  return readPlaces(await table('municipalities.csv'), await table('regions.csv'));
}

async function files(root: string, folder: string): Promise<string[]> {
  const base = join('content', folder);
  const found = await readdir(join(root, base), { recursive: true, withFileTypes: true }).catch(() => []);
  return found
    .filter((file) => file.isFile() && file.name !== 'README.md')
    .map((file) => relative(root, join(file.parentPath, file.name)).replaceAll('\\', '/'));
}
