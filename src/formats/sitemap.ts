import type { Entry } from '#entry/read.ts';
import { isLang, langs } from '#i18n/languages.ts';
import type { Organisation } from '#schema/organisation.ts';
import { absolute, site } from '#site.ts';
import { escaped } from './escaped.ts';

/** A file of the sitemap, by its name in the root of the site. */
export interface SitemapFile {
  name: string;
  xml: string;
}

/** Addresses in one file: with their versions about 10 MB, a fifth of what search engines take (sitemaps.org). */
const limit = 5000;

/** The sitemap of some pages, by their paths on this site (`fi/places/`), a file at a time; those that name no language are left out. */
export function* sitemapFiles(paths: readonly string[], size = limit): Iterable<SitemapFile> {
  const listed = paths.filter((path) => path === '' || isLang(path.split('/')[0])).sort();
  const names: string[] = [];
  for (let start = 0; start < listed.length; start += size) {
    const name = `sitemap-${names.length}.xml`;
    names.push(name);
    yield {
      name,
      xml: document(
        'urlset',
        listed
          .slice(start, start + size)
          .map(entry)
          .join('\n'),
        xhtml,
      ),
    };
  }
  const parts = names.map((name) => `<sitemap><loc>${escaped(absolute(name))}</loc></sitemap>`);
  yield { name: 'sitemap-index.xml', xml: document('sitemapindex', parts.join('\n')) };
}

/** Addresses of a page in every language and of the language choice (`x-default`), by its path after the language. */
export function versions(path: string): { lang: string; url: string }[] {
  return [
    ...langs.map((lang) => ({ lang, url: absolute(`${lang}/${path}`) })),
    { lang: 'x-default', url: path === '' ? absolute('') : absolute(`${site.fallback}/${path}`) },
  ];
}

/** Tells the pages for search engines from those of ended organisations and former ids, by address or path. */
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

const xhtml = ' xmlns:xhtml="http://www.w3.org/1999/xhtml"';

const document = (root: string, content: string, namespace = '') =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"${namespace}>\n${content}\n</${root}>\n`;

function entry(path: string): string {
  const after = path.split('/').slice(1).join('/');
  const links = versions(after).map(
    ({ lang, url }) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${escaped(url)}"/>`,
  );
  return `<url><loc>${escaped(absolute(path))}</loc>${links.join('')}</url>`;
}
