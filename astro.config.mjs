import cascadeLayers from '@csstools/postcss-cascade-layers';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { site } from './src/site.ts';
import { alternates } from './src/formats/sitemap.ts';

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
    build: { target: ['chrome80', 'safari14'], cssTarget: ['chrome80', 'safari14'] },
    css: { postcss: { plugins: [cascadeLayers()] } },
  },
});
