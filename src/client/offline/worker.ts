/** Answers from what the reader chose to keep when the network is away. Registered only after a tap on the page of the device. */

import type { WorkboxPlugin } from 'workbox-core/types.js';
import { registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import { emptyCaches } from '#client/storage/own.ts';
import { languageOf, missingPage, saveWords, withBanner } from './answers.ts';
import { assetsCache, newest, pagesCache, savesSeen, shorten, stamped } from './caches.ts';

/** Seconds after which a kept page comes instead of one that does not come. */
const patience = 4;
const mostPages = 300;
const mostAssets = 200;

const base = new URL('./', location.href).pathname;
const pathOf = ({ url }: Request) => new URL(url).pathname;
const within = (path: string) => path.slice(base.length);

/** Set when a reader has left quickly: what is still under way is not kept any more. */
let emptied = false;

/** The page of the device fetches what it keeps anew, past every cache. */
const passes = ({ mode, cache }: Request) => mode !== 'navigate' && cache === 'reload';

/** One entry for an address, whatever was asked for on it. */
const withoutSearch: WorkboxPlugin = {
  cacheKeyWillBeUsed: async ({ request }) => request.url.replace(/[?#].*$/, ''),
};

const pages = new NetworkFirst({
  cacheName: pagesCache,
  networkTimeoutSeconds: patience,
  plugins: [
    withoutSearch,
    {
      cacheWillUpdate: async ({ response }) =>
        !emptied && response.status === 200 && (await savesSeen(base)) ? stamped(response) : null,
      cacheDidUpdate: async ({ request }) => {
        await saveWords(base, languageOf(base, pathOf(request)));
        await shorten(pagesCache, mostPages);
      },
      cachedResponseWillBeUsed: async ({ request }) => {
        const kept = await newest(request.url);
        return kept && withBanner(base, pathOf(request), kept);
      },
      handlerDidError: async ({ request }) =>
        request.mode === 'navigate' ? missingPage(base, pathOf(request)) : undefined,
    },
  ],
});

const assets = new CacheFirst({
  cacheName: assetsCache,
  plugins: [
    withoutSearch,
    {
      cacheWillUpdate: async ({ response }) => (!emptied && response.status === 200 ? stamped(response) : null),
      cacheDidUpdate: () => shorten(assetsCache, mostAssets),
      cachedResponseWillBeUsed: async ({ request, cachedResponse }) => cachedResponse ?? newest(request.url),
    },
  ],
});

const isPage = (path: string) =>
  /^([^/]+\/(organisations\/[^/]+|words)\.json|facts\.json|search-index\/.*)$/.test(path);
const isAsset = (path: string) => /^(_astro\/.*|icons?\.svg|[^/]+\.png)$/.test(path);

/** The editors' own page: too large for a device, and of no use without a network. */
const isEditors = (path: string) => path.startsWith('admin/');

registerRoute(
  ({ request, url, sameOrigin }) =>
    sameOrigin &&
    !passes(request) &&
    !isEditors(within(url.pathname)) &&
    (request.mode === 'navigate' || isPage(within(url.pathname))),
  pages,
);
registerRoute(
  ({ request, url, sameOrigin }) => sameOrigin && !passes(request) && isAsset(within(url.pathname)),
  assets,
);

/** A reader who leaves quickly does not wait: the worker empties everything after them, itself included. */
addEventListener('message', (event) => {
  if (event.data !== 'empty') return;
  const { registration } = globalThis as unknown as { registration: ServiceWorkerRegistration };
  const { waitUntil } = event as unknown as { waitUntil(work: Promise<unknown>): void };
  emptied = true;
  const empty = async () => {
    await emptyCaches();
    await registration.unregister();
    await emptyCaches();
  };
  waitUntil.call(event, empty());
});
