import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { print } from '#entry/print.ts';
import { read } from '#entry/read.ts';
import { writeFixture } from '../fixture.ts';
import { temporaryFolder } from '../site/building.ts';
import { siteInBrowser } from './site.ts';

const site = siteInBrowser();

/** GitHub's page of incidents, which Sveltia CMS would ask: the policy refuses before anything is sent. */
const refused = /githubstatus\.com|violates the document's Content Security Policy/;
const wide = { viewport: { width: 1280, height: 900 }, locale: 'en-GB' };

let files: Record<string, string> = {};
let remove: () => Promise<void>;

beforeAll(async () => {
  const temporary = await temporaryFolder();
  remove = temporary.remove;
  await writeFixture(temporary.folder);
  const paths = globSync('content/{organisations/k*.md,translations/so/*.md,pages/fi/*.md}', { cwd: temporary.folder });
  files = Object.fromEntries(paths.map((path) => [path, readFileSync(join(temporary.folder, path), 'utf8')]));
  files['content/phrases/fi.csv'] = 'target,phrase\nviolence,apua\n';
});
afterAll(() => remove());

/** A checkout in the browser's own file system; no test can click through the picker of folders. */
async function checkOut(page: Page) {
  await page.addInitScript(() => {
    Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
    Object.assign(FileSystemHandle.prototype, { requestPermission: async () => 'granted' });
  });
  await page.evaluate(async (all) => {
    const root = await navigator.storage.getDirectory();
    await root.getDirectoryHandle('.git', { create: true });
    for (const [path, text] of Object.entries(all)) {
      const names = path.split('/');
      const name = names.pop() ?? '';
      let folder = root;
      for (const part of names) folder = await folder.getDirectoryHandle(part, { create: true });
      const file = await (await folder.getFileHandle(name, { create: true })).createWritable();
      await file.write(text);
      await file.close();
    }
  }, files);
  await page.reload();
  await page.getByRole('button', { name: 'Work with Local Repository' }).click();
}

/** The text of a file of the checkout as it is now. */
const now = (page: Page, path: string): Promise<string> =>
  page.evaluate(async (names) => {
    const name = names.pop() ?? '';
    let folder = await navigator.storage.getDirectory();
    for (const part of names) folder = await folder.getDirectoryHandle(part);
    return (await (await folder.getFileHandle(name)).getFile()).text();
  }, path.split('/'));

/** Writes another value into a field of an entry, and saves; fields are drawn when one scrolls to them. */
async function put(page: Page, entry: string, field: string, value: string) {
  await page.evaluate((hash) => location.assign(hash), `#/collections/${entry}`);
  const drawn = page.locator('[data-key-path]');
  const wanted = page.locator(`[data-key-path="${field}"]`).getByRole('textbox');
  await expect
    .poll(async () => {
      if ((await drawn.count()) > 0) await drawn.last().evaluate((part) => part.scrollIntoView());
      return wanted.count();
    })
    .toBe(1);
  await wanted.fill(value);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
}

/** A file as "npm run fix" leaves it. */
const canonical = (path: string, text: string): string => {
  const { kind, frontmatter, body, fault } = read(path, Buffer.from(text));
  expect(fault).toBeUndefined();
  return print(kind, frontmatter, body);
};

describe('the editor in the browser', () => {
  test('asks no other host when it opens', async () => {
    const asked: string[] = [];
    await site.visit(
      '/admin/',
      async (page) => {
        page.on('request', (request) => void asked.push(request.url()));
        await page.reload();
        await page.getByRole('button', { name: 'Work with Local Repository' }).waitFor();
        await page.evaluate(() => document.fonts.ready);
      },
      wide,
      refused,
    );
    expect(asked).toContain(site.url('/admin/editor.js'));
    expect(asked.filter((url) => !url.startsWith(site.url('/')) && !/^(?:blob|data):/.test(url))).toEqual([]);
  });

  test.for([
    ['organisations/entries/kriisilinja', 'phone', '+358501234567', 'content/organisations/kriisilinja.md'],
    ['organisations/entries/kahvila', 'phone', '+358501234567', 'content/organisations/kahvila.md'],
    ['translations-so/entries/naistila', 'summary', 'Qol cusub.', 'content/translations/so/naistila.md'],
    ['pages-fi/entries/about', 'title', 'Tästä sivustosta', 'content/pages/fi/about.md'],
  ] as const)('%s: a new %s changes that and nothing else', async ([entry, field, value, path]) => {
    await site.visit(
      '/admin/',
      async (page) => {
        await checkOut(page);
        await page.getByText('Kriisilinja').first().waitFor();
        await put(page, entry, field, value);
        await expect.poll(() => now(page, path)).toContain(value);
        const before = read(path, Buffer.from(files[path] ?? ''));
        const wanted = { ...(before.frontmatter as object), [field]: value };
        expect(canonical(path, await now(page, path))).toBe(print(before.kind, wanted, before.body));
        for (const other of Object.keys(files)) if (other !== path) expect(await now(page, other)).toBe(files[other]);
      },
      wide,
      refused,
    );
  });

  test('phrases are edited as the lines of their file', async () => {
    await site.visit(
      '/admin/',
      async (page) => {
        await checkOut(page);
        const text = 'target,phrase\nviolence,apua\nalone,yksin\n';
        await put(page, 'phrases/entries/fi', 'body', text);
        await expect.poll(() => now(page, 'content/phrases/fi.csv')).toBe(text);
      },
      wide,
      refused,
    );
  });
});
