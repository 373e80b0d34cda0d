import { defineCollection } from 'astro:content';
import { relative } from 'node:path';
import type { Loader } from 'astro/loaders';
import { z } from 'zod';
import { check } from '#checks/index.ts';
import { gather } from '#checks/material.ts';
import { asText } from '#checks/report.ts';
import { type Gathered, gatherOrganisations, gatherPages, type WrittenPage } from '#directory/gather.ts';
import { type Content, readContent } from '#entry/folder.ts';
import type { Entry } from '#entry/read.ts';
import { clockAt } from '#times/calendar.ts';

const root = process.env['CONTENT_ROOT'] || process.cwd();

/** What is wrong with one file, as the check says it. */
const findingsIn = (content: Content, file: string) =>
  check(gather(content, clockAt(new Date()).date)).filter((finding) => finding.file === file);

/** The checks' own reader feeds the site, so the two cannot disagree about a file; while one writes, it says what is wrong. */
function loader<T>(name: string, gathered: (entries: Entry[]) => T[], id: (item: T) => string): Loader {
  return {
    name,
    load: async ({ store, watcher, logger }) => {
      const fill = async () => {
        const content = await readContent(root);
        store.clear();
        for (const item of gathered(content.entries))
          store.set({ id: id(item), data: item as Record<string, unknown> });
        return content;
      };
      await fill();
      for (const event of ['add', 'change', 'unlink'])
        watcher?.on(event, async (path: string) => {
          const file = relative(root, path).replaceAll('\\', '/');
          if (!file.startsWith('content/')) return;
          const content = await fill();
          const findings = name === 'organisations' ? findingsIn(content, file) : [];
          if (findings.length > 0) logger.warn(`\n${asText(findings)}`);
        });
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
