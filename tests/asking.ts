import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openEngine } from '#client/finder/engine.ts';
import { type Facts, received } from '#finder/file.ts';
import { type Found, find } from '#finder/find.ts';
import { unpack } from '#finder/meanings.ts';
import { narrowing } from '#finder/narrow.ts';
import type { Query } from '#finder/query.ts';
import { understanding, wantedIn } from '#finder/understand.ts';
import { clockAt } from '#times/calendar.ts';

/** Questions to a built site without a browser, by the very functions of its search page. */
export interface Finder {
  facts: Facts;
  ask(query: Query): Promise<Found>;
}

/** Pagefind asks the network for its files; here they lie on the disk. */
function fetchFromDisk(): void {
  const fetched = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const url = String(input instanceof Request ? input.url : input);
    if (!url.startsWith('file:')) return fetched(input, init);
    const body = await readFile(new URL(url.replace(/\?.*$/, ''))).catch(() => undefined);
    return body ? new Response(new Uint8Array(body)) : new Response(null, { status: 404 });
  };
}

let patched = false;

/** The finder of one language in a built site. */
export function openFinder(lang: string, folder = 'dist'): Finder {
  if (!patched) fetchFromDisk();
  patched = true;
  const read = (path: string) => JSON.parse(readFileSync(`${folder}/${path}`, 'utf8'));
  const facts = received(read('facts.json'));
  const base = `${pathToFileURL(resolve(folder, 'search-index', lang)).href}/`;
  const engine = openEngine(base, lang, async () => facts);
  const understand = understanding(lang, unpack(read(`search-index/${lang}/meanings.json`)), facts);
  const narrow = narrowing(facts, clockAt(new Date()), wantedIn(lang));
  return { facts, ask: (query) => find(engine, query, narrow, understand) };
}
