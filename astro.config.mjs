import { writeFile } from 'node:fs/promises';
import cascadeLayers from '@csstools/postcss-cascade-layers';
import { defineConfig } from 'astro/config';
import { readContent } from './src/entry/folder.ts';
import { indexable, sitemapFiles } from './src/formats/sitemap.ts';
import { site } from './src/site.ts';

/** The oldest browsers that we promise. */
const oldest = ['chrome80', 'safari14'];

const content = process.env.CONTENT_ROOT;
const { entries } = await readContent(content || process.cwd());

const isIndexable = indexable(entries);

/** Writes the sitemap when all pages are there. */
const sitemap = {
  name: 'sitemap',
  hooks: {
    'astro:build:done': async ({ dir, pages }) => {
      const paths = pages.map(({ pathname }) => pathname).filter(isIndexable);
      for (const { name, xml } of sitemapFiles(paths)) await writeFile(new URL(name, dir), xml);
    },
  },
};

export default defineConfig({
  site: site.origin,
  base: site.base,
  outDir: process.env.OUT_DIR || 'dist',
  cacheDir: content ? `${content}/.astro` : 'node_modules/.astro',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  build: { concurrency: 16, inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  integrations: [sitemap],
  vite: {
    build: { cssTarget: oldest, assetsInlineLimit: 0 },
    environments: {
      client: { build: { target: oldest, rolldownOptions: { output: { entryFileNames: '_astro/[hash].js' } } } },
    },
    css: { postcss: { plugins: [cascadeLayers()] } },
  },
});
