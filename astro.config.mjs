import cascadeLayers from '@csstools/postcss-cascade-layers';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { site } from './src/site.ts';
import { alternates } from './src/formats/sitemap.ts';

/** The oldest browsers that we promise. */
const oldest = ['chrome80', 'safari14'];

export default defineConfig({
  site: site.origin,
  base: site.base,
  outDir: process.env.OUT_DIR || 'dist',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  build: { concurrency: 16, inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
    },
  },
  integrations: [sitemap({ serialize: alternates })],
  vite: {
    build: { cssTarget: oldest },
    environments: { client: { build: { target: oldest } } },
    css: { postcss: { plugins: [cascadeLayers()] } },
  },
});
