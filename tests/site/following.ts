import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type BuiltSite, inside, type Page } from './pages.ts';

/** What is wrong with an address that a page names; empty when it leaves the site or leads to something that is there. */
export function leadsTo(site: BuiltSite, page: Page, href: string): string {
  if (href === '') return 'an empty address';
  const target = inside(site, page, href);
  if (!target) return '';
  const { path, fragment } = target;
  if (!path.startsWith(site.base)) return `${href} lies outside ${site.base}`;
  if (!path.endsWith('/') && !/\.\w+$/.test(path)) return `${href} has no slash at its end`;
  const found = site.byPath.get(path);
  if (!found) return site.files.has(path) ? '' : `${href} leads to nothing`;
  return fragment === '' || found.ids.has(fragment) ? '' : `${href}: that page has no part "${fragment}"`;
}

/** Paths to which the search of a language leads, as Pagefind has written them. */
export function searchAddresses({ folder, base, files }: BuiltSite, lang: string): string[] {
  const fragments = [...files].filter((path) => path.startsWith(`${base}search-index/${lang}/fragment/`));
  return fragments.map((path) => {
    const text = gunzipSync(readFileSync(join(folder, path.slice(base.length)))).toString();
    return String(JSON.parse(text.slice(text.indexOf('{'))).url);
  });
}
