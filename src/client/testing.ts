import { vi } from 'vitest';
import type { Card } from '#formats/card.ts';
import type { PageWords } from '#formats/page-words.ts';
import type { ListWords } from './finder/results.ts';

/** For tests only: what a browser has and a test gives it. */

/** A card with the least that it says, and what a test gives. */
export const cardOf = (id: string, more: Partial<Card> = {}): Card => ({
  id,
  name: id.toUpperCase(),
  url: `/en/organisations/${id}/`,
  place: 'Turku',
  summary: `${id} helps`,
  status: 'active',
  activities: [],
  addresses: [],
  times: [],
  age: `${id} of 2026`,
  ...more,
});

/** The pattern of a row as `Row.astro` leaves it on pages. */
export const rowTemplate =
  '<template id="row"><li><a class="name"><bdi></bdi></a><p class="meta"></p><p></p></li></template>';

/** Lets everything go on that waits for nothing but its turn. */
export const turn = () => new Promise((done) => setTimeout(done));

/** What is said of results, with the least that it says. */
export const listWords: ListWords = {
  unclear: '',
  open: 'open',
  partly: 'in part',
  silent: '',
  label: '{label}: {value}',
  km: '{km} km',
  count: { zero: 'none', one: 'one', other: '# results' },
  kept: 'of {date}',
  locale: 'en',
  openWhat: '{name} {time}',
};

/** Words of a page by their keys; each says its key where a test gives nothing else. */
export const wordsOf = (words: Record<string, string> = {}, lang: PageWords['lang'] = 'en'): PageWords => ({
  lang,
  dir: lang === 'ar' ? 'rtl' : 'ltr',
  autonym: lang,
  words: new Proxy(words, {
    get: (all, key: string) => all[key] ?? (key.startsWith('say.') ? undefined : key),
  }) as PageWords['words'],
});

/** A network that has these answers by their paths, as JSON where they are no text; gives the paths in the order in which they were asked for. */
export function network(answers: Record<string, unknown>): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: string | URL) => {
    const path = String(address);
    asked.push(path);
    const answer = answers[path];
    if (answer instanceof Error) throw answer;
    if (answer instanceof Response) return answer.clone();
    if (answer === undefined) return new Response('', { status: 404 });
    return typeof answer === 'string' ? new Response(answer) : new Response(JSON.stringify(answer));
  });
  return asked;
}

const site = 'https://kotokartta.example';

/** A Cache Storage in memory, as the global `caches`: texts by address, by name of the cache. */
export function cacheStorage(): Map<string, Map<string, Response>> {
  const all = new Map<string, Map<string, Response>>();
  const whole = (address: string | Request) => new URL(typeof address === 'string' ? address : address.url, site).href;
  const cache = (entries: Map<string, Response>) => ({
    put: async (address: string, response: Response) => void entries.set(whole(address), response),
    match: async (address: string) => entries.get(whole(address))?.clone(),
    keys: async () => [...entries.keys()].map((url) => ({ url })),
    delete: async (address: Request) => entries.delete(whole(address)),
  });
  vi.stubGlobal('caches', {
    keys: async () => [...all.keys()],
    has: async (name: string) => all.has(name),
    delete: async (name: string) => all.delete(name),
    match: async (address: string, { cacheName }: { cacheName: string }) =>
      all.get(cacheName)?.get(whole(address))?.clone(),
    open: async (name: string) => {
      const entries = all.get(name) ?? new Map<string, Response>();
      all.set(name, entries);
      return cache(entries);
    },
  });
  return all;
}

/** Addresses that a cache in memory holds, as paths of the site. */
export const pathsIn = (entries: ReadonlyMap<string, Response> | undefined): string[] =>
  [...(entries?.keys() ?? [])].map((url) => url.replace(site, ''));

/** Listeners that the page of a test has added to the window. */
const listeners: [kind: string, listener: EventListener][] = [];

/** Notes what a page adds to the window, so that the page of the next test is alone with it; events of one kind may be withheld. */
export function noteListeners(withheld = ''): void {
  const add = window.addEventListener.bind(window);
  vi.spyOn(window, 'addEventListener').mockImplementation((kind: string, listener: unknown) => {
    listeners.push([kind, listener as EventListener]);
    if (kind !== withheld) add(kind, listener as EventListener);
  });
}

/** Tells the listeners of a withheld kind. */
export function tellListeners(kind: string): void {
  for (const [of, listener] of listeners) if (of === kind) listener(new Event(kind));
}

export function dropListeners(): void {
  for (const [kind, listener] of listeners.splice(0)) window.removeEventListener(kind, listener);
}
