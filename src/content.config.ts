import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import { z } from 'zod';
import { type Gathered, gatherOrganisations, gatherPages, type WrittenPage } from '#directory/gather.ts';
import { readContent } from '#entry/folder.ts';
import type { Entry } from '#entry/read.ts';

/** The checks' own reader feeds the site, so the two cannot disagree about a file. */
function loader<T>(name: string, gather: (entries: Entry[]) => T[], id: (item: T) => string): Loader {
  const root = process.env['CONTENT_ROOT'] || process.cwd();
  return {
    name,
    load: async ({ store, watcher }) => {
      const fill = async () => {
        const { entries } = await readContent(root);
        store.clear();
        for (const item of gather(entries)) store.set({ id: id(item), data: item as Record<string, unknown> });
      };
      await fill();
      watcher?.on('change', (path) => path.includes('/content/') && fill());
    },
  };
}

export const collections = {
  organisations: defineCollection({
    loader: loader('organisations', gatherOrganisations, ({ id }) => id),
    schema: z.custom<Gathered>(),
  }),
  pages: defineCollection({
    loader: loader('pages', gatherPages, ({ lang, name }) => `${lang}/${name}`),
    schema: z.custom<WrittenPage>(),
  }),
};
