import { cardAt } from '#client/data/cards.ts';
import { type Facts, received } from '#finder/file.ts';
import { nearnessTo } from '#finder/nearness.ts';
import { isPlaceCache, placeCache, stamped } from './caches.ts';
import { addressesIn } from './found-in.ts';

/** What is known of a municipality that is kept. */
export interface SavedPlace {
  id: string;
  lang: string;
  /** Its name in that language. */
  name: string;
  bytes: number;
  /** When it was fetched (ISO 8601). */
  on: string;
}

export interface Wanted {
  base: string;
  lang: string;
  id: string;
  name: string;
}

const atOnce = 6;
/** Where a cache tells what it is, at no address that anyone opens. */
const about = 'kept-place.json';

/** Ids of the organisations that help people in a municipality: there, in its region, in the whole country or online. */
export function servingIn(facts: Facts, id: string): string[] {
  const near = nearnessTo(facts, id);
  return facts.rows.filter((row) => near(row)?.km === 0).map(([one]) => one);
}

/** Keeps a municipality with all that helps there; says how far it is. Tells whether everything could be had; throws where the needed could not. */
export async function savePlace(
  { base, lang, id, name }: Wanted,
  progress: (done: number, all: number) => void,
): Promise<boolean> {
  const home = `${base}${lang}/`;
  const cacheName = placeCache(lang, id);
  const isNew = !(await caches.has(cacheName));
  const cache = await caches.open(cacheName);
  const asked = new Set<string>();
  const waiting: string[] = [];
  let [done, bytes, whole] = [0, 0, true];
  const ask = (paths: readonly string[]) => {
    for (const path of paths) if (asked.size < asked.add(path).size) waiting.push(path);
  };

  async function fetched(path: string): Promise<string | undefined> {
    const response = await fetch(path, { cache: 'reload' });
    if (!response.ok) {
      if (response.status !== 404) whole = false;
      return undefined;
    }
    const body = await response.arrayBuffer();
    await cache.put(path, stamped(response, body));
    bytes += body.byteLength;
    return new TextDecoder().decode(body);
  }

  function follow(path: string, text: string) {
    if (!path.endsWith('/')) return;
    const inside = [`${home}places/${id}/`, `${home}needs/`].find((start) => path.startsWith(start));
    if (inside) ask(addressesIn(text, location.origin + path).filter((one) => one.startsWith(inside)));
  }

  async function work() {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      const text = await fetched(path).catch((error) => {
        if (error instanceof DOMException) throw error;
        whole = false;
      });
      if (text) follow(path, text);
      progress(++done, asked.size);
    }
  }

  /** Like the others, but nothing is worth keeping without it. */
  async function needed(path: string): Promise<string> {
    asked.add(path);
    const text = await fetched(path);
    if (text === undefined) throw new Error(`${path} is not there`);
    follow(path, text);
    progress(++done, asked.size);
    return text;
  }

  try {
    const facts = received(JSON.parse(await needed(`${base}facts.json`)));
    for (const path of [home, `${home}places/${id}/`, `${home}words.json`]) await needed(path);
    ask(['places/', 'activities/', 'search/', 'list/', 'device/', 'help-now/', 'needs/'].map(of(home)));
    ask(['icons.svg', 'icon.svg'].map(of(base)));
    ask(servingIn(facts, id).flatMap((one) => [`${home}organisations/${one}/`, cardAt(home, one)]));
    for (const folder of [`${base}_astro/`, `${base}search-index/${lang}/`])
      ask((JSON.parse(await needed(`${folder}files.json`)) as string[]).map(of(folder)));
    while (waiting.length) await Promise.all(Array.from({ length: atOnce }, work));
    const kept: SavedPlace = { id, lang, name, bytes, on: new Date().toISOString() };
    await cache.put(base + about, new Response(JSON.stringify(kept)));
    for (const key of await cache.keys()) {
      const { pathname } = new URL(key.url);
      if (whole && pathname !== base + about && !asked.has(pathname)) await cache.delete(key);
    }
    return whole;
  } catch (error) {
    if (isNew) await caches.delete(cacheName);
    throw error;
  }
}

const of = (folder: string) => (path: string) => folder + path;

/** All municipalities that are kept, in any language. */
export async function savedPlaces(base: string): Promise<SavedPlace[]> {
  const names = (await caches.keys()).filter(isPlaceCache);
  const all = await Promise.all(
    names.map(async (cacheName) => (await caches.match(base + about, { cacheName }))?.json()),
  );
  return all.filter(Boolean);
}
