import sitemap from '@astrojs/sitemap';
import cascadeLayers from '@csstools/postcss-cascade-layers';
import { defineConfig } from 'astro/config';
import { readContent } from './src/entry/folder.ts';
import { alternates, indexable } from './src/formats/sitemap.ts';
import { site } from './src/site.ts';

/** The oldest browsers that we promise. */
const oldest = ['chrome80', 'safari14'];

const content = process.env.CONTENT_ROOT;
const { entries } = await readContent(content || process.cwd());

export default defineConfig({
  site: site.origin,
  base: site.base,
  outDir: process.env.OUT_DIR || 'dist',
  cacheDir: content ? `${content}/.astro` : 'node_modules/.astro',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  build: { concurrency: 16, inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  integrations: [sitemap({ entryLimit: 5000, filter: indexable(entries), serialize: alternates })],
  vite: {
    build: { cssTarget: oldest, assetsInlineLimit: 0 },
    environments: {
      client: { build: { target: oldest, rolldownOptions: { output: { entryFileNames: '_astro/[hash].js' } } } },
    },
    css: { postcss: { plugins: [cascadeLayers()] } },
  },
});
