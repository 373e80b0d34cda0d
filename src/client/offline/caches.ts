import { isOwn, own } from '#client/storage/own.ts';
import { clockAt, writtenDay } from '#times/calendar.ts';

/** Names in the Cache Storage; a municipality has one of its own. */
export const pagesCache = own('pages');
export const assetsCache = own('assets');
const settingsCache = own('settings');
const ofPlace = own('place ');

export const placeCache = (lang: string, id: string): string => `${ofPlace}${lang} ${id}`;
export const isPlaceCache = (name: string): boolean => name.startsWith(ofPlace);

/** Header of a kept answer: the moment (ISO 8601) at which it was fetched. */
const since = 'x-kept';

/** An answer to keep, which knows when it was fetched. */
export function stamped(response: Response, body: BodyInit | null = response.body): Response {
  const headers = new Headers(response.headers);
  for (const name of ['content-encoding', 'content-length']) headers.delete(name);
  headers.set(since, new Date().toISOString());
  return new Response(body, { headers });
}

/** When a kept answer was fetched (ISO 8601); empty for one of the network. */
export const savedAt = ({ headers }: Response): string => headers.get(since) ?? '';

/** The day of a moment (ISO 8601) in Finland, as it is written there. */
export const dayOf = (moment: string): string => writtenDay(clockAt(new Date(moment)).date);

/** What any of our caches has for an address, with or without the slash at its end; the newest where several have it. */
export async function newest(address: string): Promise<Response | undefined> {
  const names = (await caches.keys()).filter(isOwn);
  const written = address.replace(/[?#].*$/, '');
  const addresses = /\/$|\.\w+$/.test(written) ? [written] : [written, `${written}/`];
  const found = await Promise.all(
    addresses.flatMap((one) => names.map((cacheName) => caches.match(one, { cacheName, ignoreVary: true }))),
  );
  return found.reduce((best, one) => (one && (!best || savedAt(one) > savedAt(best)) ? one : best), undefined);
}

/** Every address that any of our caches holds and that fits. */
export async function savedAddresses(fits: (address: string) => boolean): Promise<string[]> {
  const names = (await caches.keys()).filter(isOwn);
  const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  return keys.flat().flatMap(({ url }) => (fits(url) ? [url] : []));
}

/** Whether the reader chose to keep the pages that they open; the worker can read this, too. */
export const savesSeen = async (base: string): Promise<boolean> =>
  (await caches.has(settingsCache)) && (await caches.match(`${base}seen`, { cacheName: settingsCache })) !== undefined;

/** Remembers that choice; what was kept by it goes with it. */
export async function saveSeen(base: string, wanted: boolean): Promise<void> {
  if (wanted) await (await caches.open(settingsCache)).put(`${base}seen`, new Response('yes'));
  else await Promise.all([settingsCache, pagesCache].map((name) => caches.delete(name)));
}

/** Lets go of the oldest entries of a cache; one that is gone stays gone. */
export async function shorten(cacheName: string, most: number): Promise<void> {
  if (!(await caches.has(cacheName))) return;
  const cache = await caches.open(cacheName);
  const keys = await cache.keys();
  await Promise.all(keys.slice(0, Math.max(0, keys.length - most)).map((key) => cache.delete(key)));
}
