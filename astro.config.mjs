import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import cascadeLayers from '@csstools/postcss-cascade-layers';
import { defineConfig } from 'astro/config';
import { build } from 'vite';
import { readContent } from './src/entry/folder.ts';
import { editorFiles } from './src/formats/editor-schema.ts';
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

/** Lists the scripts of all pages for devices that keep a municipality. */
const scripts = {
  name: 'scripts',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const folder = new URL('_astro/', dir);
      const found = await readdir(folder, { withFileTypes: true });
      const files = found.filter((file) => file.isFile()).map(({ name }) => name);
      await writeFile(new URL('files.json', folder), JSON.stringify(files.sort()));
    },
  },
};

/** Bundles the service worker into one file in the root of the site, so that it may answer for all of it. */
const serviceWorker = {
  name: 'service-worker',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      await build({
        configFile: false,
        base: site.base,
        logLevel: 'warn',
        publicDir: false,
        build: {
          target: oldest,
          outDir: fileURLToPath(dir),
          emptyOutDir: false,
          modulePreload: false,
          rolldownOptions: {
            input: 'src/client/offline/worker.ts',
            output: { format: 'iife', entryFileNames: 'sw.js' },
          },
        },
      });
    },
  },
};

/** Parts of the editor that colour code, draw maps or convert pictures, of which we have none. */
const unused =
  /^(?:@shikijs\/|leaflet|terra-draw|svgo|exifr|turndown|immutable$)|chunks\/(?:heic|webp_enc|shiki|react-dom)/;

/** Takes what is not used out of the editor, and the fonts that it would fetch from another host before it takes its own. */
const editorParts = {
  name: 'editor-parts',
  enforce: 'pre',
  resolveId: (id) => (unused.test(id.replace(/^\.\//, '')) ? '\0unused' : undefined),
  load: (id) => (id === '\0unused' ? 'export default undefined;' : undefined),
  transform(code, id) {
    if (!id.includes('@sveltia/cms/npm/index.js')) return undefined;
    const own = code
      .replace(/url\(https:\/\/cdn\.jsdelivr\.net\/[^)]*\)/g, 'local("")')
      .replace(/new URL\(`assets\/(?:heic|webp|marker)[^`]*`,import\.meta\.url\)/g, 'new URL("about:blank")');
    if (own === code || own.includes('cdn.jsdelivr.net')) throw new Error('The fonts of the editor have moved.');
    return { code: own, map: null };
  },
  /** Licences go where their code and fonts go. */
  async generateBundle() {
    for (const name of ['LICENSE.txt', ...licensed.map((font) => `npm/assets/${font}.LICENSE.txt`)]) {
      const source = await readFile(`node_modules/@sveltia/cms/${name}`);
      this.emitFile({ type: 'asset', fileName: name.replace('npm/', ''), source });
    }
  },
};
const licensed = ['material-symbols-outlined', 'noto-mono', 'source-sans-3'];

/** Bundles the editor of `/admin/` into a folder of its own, which no page of readers asks for. */
const editor = {
  name: 'editor',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      await build({
        configFile: false,
        base: './',
        logLevel: 'warn',
        publicDir: false,
        plugins: [editorParts],
        build: {
          outDir: fileURLToPath(new URL('admin/', dir)),
          emptyOutDir: false,
          modulePreload: false,
          minify: false,
          assetsInlineLimit: 0,
          chunkSizeWarningLimit: 4000,
          rolldownOptions: {
            input: 'src/client/admin/page.ts',
            output: { entryFileNames: 'editor.js' },
            checks: { pluginTimings: false },
          },
        },
      });
    },
  },
};

/** Lets editors complete and judge the facts of content while one writes. */
const editors = {
  name: 'editors',
  hooks: {
    'astro:config:setup': async ({ command, config }) => {
      if (command === 'build') return;
      const folder = new URL('.astro/collections/', config.root);
      await mkdir(folder, { recursive: true });
      for (const [name, text] of editorFiles(entries, config.root)) await writeFile(new URL(name, folder), text);
    },
  },
};

/** Vite's own way to load a part of the code is larger than ours, and of use only where parts have styles. */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
};

/** What is always loaded together is one file: each of its own would cost more than it holds. */
const chunks = [
  { name: 'kept', test: /src\/(client\/storage\/(own|stored|told|exit-wish)|finder\/path)\./ },
  { name: 'times', test: /src\/times\// },
  { name: 'shown', test: /src\/client\/(data|dom)\// },
];

/** What only the form loads, when it is filled in; nobody keeps it on a device. */
const isOfForm = (id) => /src\/client\/contribute\/judge\.ts|node_modules\/altcha-lib\//.test(id);

export default defineConfig({
  site: site.origin,
  base: site.base,
  outDir: process.env.OUT_DIR || 'dist',
  srcDir: process.env.PREVIEW ? 'src/preview' : 'src',
  cacheDir: content ? `${content}/.astro` : 'node_modules/.astro',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  build: { concurrency: 16, inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  integrations: [sitemap, scripts, serviceWorker, editor, editors],
  vite: {
    plugins: [plainImports],
    /** The tables come from where the organisations come from. */
    resolve: { alias: content ? { '../content': resolve(content, 'content') } : {} },
    build: { cssTarget: oldest, assetsInlineLimit: 0 },
    environments: {
      client: {
        build: {
          target: oldest,
          rolldownOptions: {
            output: {
              entryFileNames: '_astro/[hash].js',
              chunkFileNames: ({ moduleIds }) => `_astro/${moduleIds.some(isOfForm) ? 'form/' : ''}[name].[hash].js`,
              codeSplitting: { groups: chunks },
            },
          },
        },
      },
    },
    css: { postcss: { plugins: [cascadeLayers()] } },
  },
});
