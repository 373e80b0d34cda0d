import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { received } from '#finder/file.ts';
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
  const isRead =
    (found.rest === 'search/' && /^[a-z]+=/.test(fragment)) ||
    (found.rest === 'contribute/' && /^(?:id|field)=/.test(fragment)) ||
    (found.rest === 'list/' && /^[a-z0-9-]+$/.test(fragment));
  const part = isRead ? '' : fragment;
  return part === '' || found.ids.has(part) ? '' : `${href}: that page has no part "${fragment}"`;
}

/** Paths to which the search of a language leads: the organisations of the facts file, all of which its index has. */
export function searchAddresses({ folder, base }: BuiltSite, lang: string): string[] {
  const read = (path: string) => JSON.parse(readFileSync(join(folder, path), 'utf8'));
  const { rows } = received(read('facts.json'));
  const { languages }: { languages: object } = read(`search-index/${lang}/pagefind-entry.json`);
  const counts = Object.values(languages).map(({ page_count }) => page_count);
  if (counts.join() !== String(rows.length)) throw new Error(`the index of ${lang} lacks organisations`);
  return rows.map(([id]) => `${base}${lang}/organisations/${id}/`);
}
