import type { Listed } from '#directory/listed.ts';
import { inPages, type ListPage } from '#directory/lists.ts';
import type { Lang } from '#i18n/languages.ts';

/** What a page of a paged list gets. */
export interface ListProps<Key> {
  key: Key;
  page: ListPage<Listed> & { path: string };
  pages: ListPage<Listed>[];
}

const folders = { activity: 'activities', group: 'groups', code: 'service-languages' };

/** Static paths of a paged list for each key and language: `activities/guidance/`, `activities/guidance/2/` … */
export function listPaths<Key extends { id: string }>(
  langs: readonly Lang[],
  param: keyof typeof folders,
  keys: readonly Key[],
  itemsOf: (key: Key) => readonly Listed[],
) {
  return keys.flatMap((key) => {
    const pages = inPages(itemsOf(key));
    return pages.flatMap((page) => {
      const number = page.number === 1 ? undefined : String(page.number);
      const path = `${folders[param]}/${key.id}/${number ? `${number}/` : ''}`;
      return langs.map((lang) => ({
        params: { lang, [param]: key.id, page: number },
        props: { key, page: { ...page, path }, pages } satisfies ListProps<Key>,
      }));
    });
  });
}
