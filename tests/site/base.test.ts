import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { langs } from '#i18n/languages.ts';
import { writeFixture } from '../fixture.ts';
import { build, temporaryFolder } from './building.ts';
import { leadsTo, searchAddresses } from './following.ts';
import { type BuiltSite, named, prove, readSite } from './pages.ts';

const origin = 'https://pages.example';
const base = '/kotokartta/';

describe('a site that stands in a folder of another', () => {
  let site: BuiltSite;
  let remove: () => Promise<void>;

  beforeAll(async () => {
    const temporary = await temporaryFolder();
    remove = temporary.remove;
    const folder = join(temporary.folder, 'dist');
    await writeFixture(temporary.folder);
    await build({ CONTENT_ROOT: temporary.folder, SITE_URL: origin, BASE_PATH: base, OUT_DIR: folder });
    site = readSite(folder, { base, origin });
  });
  afterAll(() => remove());

  const read = (name: string) => readFileSync(join(site.folder, name), 'utf8');

  test('every address that a page names is there, under the base', () => {
    expect(site.pages.length).toBeGreaterThan(1000);
    prove(site.pages, function* (page) {
      for (const { name, attribs } of page.elements)
        for (const [attribute, value] of Object.entries(attribs)) {
          if (!/^(\/|#|https:\/\/pages\.example)/.test(value) || attribute === 'data-index') continue;
          const fault = leadsTo(site, page, value);
          if (fault) yield `<${name} ${attribute}> ${fault}`;
        }
    });
  });

  test('no page speaks of the usual address', () => {
    prove(site.pages, function* ({ html }) {
      const found = /https:\/\/kotokartta\.fi[^"<\s]*/.exec(html);
      if (found) yield `names ${found[0]}`;
    });
  });

  test('the search stands under the base and leads to pages that are there', () => {
    prove(
      site.pages.filter(({ rest }) => rest === 'search/'),
      function* (page) {
        const folder = page.elements.find(({ attribs }) => attribs['data-index'])?.attribs['data-index'];
        for (const file of ['pagefind.js', 'words.json', 'meanings.json'])
          if (!site.files.has(`${folder}${file}`)) yield `the search lacks ${folder}${file}`;
      },
    );
    const found = langs.flatMap((lang) => searchAddresses(site, lang));
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((path) => !site.byPath.has(path))).toEqual([]);
  });

  test('sitemap and robots.txt name addresses under the base', () => {
    expect(read('robots.txt')).toContain(`Sitemap: ${origin}${base}sitemap-index.xml`);
    const files = [...site.files].filter((path) => path.endsWith('.xml'));
    expect(files.length).toBeGreaterThan(1);
    for (const path of files)
      for (const [, url = ''] of read(path.slice(base.length)).matchAll(/(?:<loc>|href=")([^<"]+)/g))
        expect(url).toMatch(new RegExp(`^${origin}${base}`));
  });

  test('canonical addresses lie under the base', () => {
    prove(
      site.pages.filter(({ lang, moved }) => lang && !moved),
      function* (page) {
        const canonical = named(page, 'link').find(({ attribs }) => attribs['rel'] === 'canonical')?.attribs['href'];
        if (canonical !== origin + page.path) yield `its canonical address is ${canonical}`;
      },
    );
  });

  test('the page of editors has its own policy, and finds its files', () => {
    expect(read('admin/index.html')).toContain('connect-src');
    expect(read('fi/index.html')).not.toContain('connect-src');
    for (const file of ['editor.js', 'LICENSE.txt']) expect(site.files).toContain(`${base}admin/${file}`);
    expect(JSON.parse(read('admin/config.json')).site_url).toBe(`${origin}${base}`);
  });
});
