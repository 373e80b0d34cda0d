import type { PageWords } from '#formats/page-words.ts';
import { assetsCache, dayOf, newest, savedAddresses, savedAt, stamped } from './caches.ts';

const file = 'words.json';

/** The language of an address of this site: the first segment after its base. */
export const languageOf = (base: string, path: string): string => path.slice(base.length).split('/')[0] ?? '';

/** Keeps the words of a language for the time without a network. */
export async function saveWords(base: string, lang: string): Promise<void> {
  const cache = await caches.open(assetsCache);
  const address = `${base}${lang}/${file}`;
  if (!lang || (await cache.match(address))) return;
  const response = await fetch(address);
  if (response.ok) await cache.put(address, stamped(response));
}

/** The words of an address's language; where they are not kept, those of a language whose words are. */
async function words(base: string, lang: string): Promise<PageWords | undefined> {
  const own = await newest(`${base}${lang}/${file}`);
  if (own) return own.json();
  const [other] = await savedAddresses((url) => url.endsWith(`/${file}`));
  return other ? (await newest(other))?.json() : undefined;
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** A kept answer; a page says first that it is a kept one, and of which day. */
export async function withBanner(base: string, path: string, kept: Response): Promise<Response> {
  const said = isPage(kept) ? await words(base, languageOf(base, path)) : undefined;
  if (!said) return kept;
  const text = escaped(said.words['offline.banner'].replace('{date}', dayOf(savedAt(kept))));
  const html = (await kept.text()).replace(/<main\b[^>]*>/, (tag) => `${tag}<p class="warn" role="status">${text}</p>`);
  return new Response(html, { headers: kept.headers });
}

const isPage = ({ headers }: Response) => (headers.get('content-type') ?? '').includes('text/html');

/** A small page for an address that is not kept. */
export async function missingPage(base: string, path: string): Promise<Response> {
  const said = await words(base, languageOf(base, path));
  const { lang, dir } = said ?? { lang: 'en', dir: 'ltr' };
  const missing = said?.words['offline.missing'] ?? 'You have no internet connection. / Verkkoyhteyttä ei ole.';
  const [way, name] = said ? [`${lang}/device/`, said.words['footer.device']] : ['', 'Kotokartta'];
  const html = `<!doctype html><html lang="${lang}" dir="${dir}"><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Kotokartta</title><style>body{font:112.5%/1.6 system-ui,sans-serif;max-width:40em;margin:2em auto;padding:0 1em}</style>
<main><p role="status">${escaped(missing)}</p><p><a href="${base}${way}">${escaped(name)}</a></p></main>`;
  return new Response(html, { status: 503, headers: { 'content-type': 'text/html; charset=utf-8' } });
}
