import type { Entry } from '#entry/read.ts';
import { langs } from '#i18n/languages.ts';
import type { Organisation } from '#schema/organisation.ts';
import { absolute, site } from '../site.ts';

interface SitemapItem {
  url: string;
  links?: { lang: string; url: string }[];
}

/** Adds a page's versions in the other languages to its line of the sitemap; files without any stay as they are. */
export function alternates<Item extends SitemapItem>(item: Item): Item {
  const path = item.url.slice(absolute('').length);
  const [lang, ...rest] = path.split('/');
  if (path !== '' && !langs.some((known) => known === lang)) return item;
  return { ...item, links: versions(rest.join('/')) };
}

/** Addresses of a page in every language and of the language choice (`x-default`), by its path after the language. */
export function versions(path: string): { lang: string; url: string }[] {
  return [
    ...langs.map((lang) => ({ lang, url: absolute(`${lang}/${path}`) })),
    { lang: 'x-default', url: path === '' ? absolute('') : absolute(`${site.fallback}/${path}`) },
  ];
}

/** Tells the pages for search engines from those of ended organisations and former ids, by address. */
export function indexable(entries: readonly Entry[]): (url: string) => boolean {
  const gone = new Set(
    entries.flatMap(({ kind, id, frontmatter }) => {
      if (kind !== 'organisation') return [];
      const { status, formerIds = [] } = (frontmatter ?? {}) as Partial<Organisation>;
      return status === 'ended' ? [id, ...formerIds] : formerIds;
    }),
  );
  return (url) => !gone.has(/\/organisations\/([^/]+)\/$/.exec(url)?.[1] ?? '');
}
