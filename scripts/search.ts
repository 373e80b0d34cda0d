import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { gzipAsync } from '@gfx/zopfli';
import { close, createIndex, type IndexFile } from 'pagefind';
import { minify } from 'vite';
import { gatherDirectory } from '#directory/gather.ts';
import { readContent, readPhraseTables } from '#entry/folder.ts';
import { hitName } from '#finder/file.ts';
import { listHash } from '#formats/facts.ts';
import { meanings } from '#formats/meanings.ts';
import { divide } from '#formats/search-parts.ts';
import { searchRecords } from '#formats/search-record.ts';
import { searchWords } from '#formats/search-words.ts';
import { languages } from '#i18n/languages.ts';

/** What Pagefind writes of its indexes; a language without a stemmer has the engine `unknown`. */
interface Entry {
  languages: Record<string, { hash: string; wasm: string | null }>;
}

const partPath = /^index\/(.*)\.pf_index$/;

const root = process.env['CONTENT_ROOT'] || process.cwd();
const out = join(process.env['OUT_DIR'] || 'dist', 'search-index');
const { entries, places } = await readContent(root);
const phrases = await readPhraseTables(process.cwd());
const directory = gatherDirectory(entries, places);
const record = searchRecords(directory);
const ordered = directory.byTrust;
const list = listHash(ordered);

/** Pagefind numbers its pages in the order of their addresses: theirs is that of the facts file. */
const addressOf = (row: number) => `/${String(row).padStart(6, '0')}/`;

/** What a search loads of an index, by its path: the engine and the words made smaller, the rest as Pagefind made it. */
async function prepared(files: readonly IndexFile[]): Promise<Map<string, Uint8Array | string>> {
  const content = (name: string): Buffer => {
    const file = files.find(({ path }) => path === name);
    if (!file) throw new Error(`Pagefind made no ${name}`);
    return Buffer.from(file.content);
  };
  const entry: Entry = JSON.parse(content('pagefind-entry.json').toString());
  const { hash = '', wasm } = Object.values(entry.languages)[0] ?? {};
  const [meta, engine] = [`pagefind.${hash}.pf_meta`, `wasm.${wasm ?? 'unknown'}.pagefind`];
  const parts = files.flatMap(({ path, content }): [string, Uint8Array][] => {
    const name = partPath.exec(path)?.[1];
    return name ? [[name, gunzipSync(content)]] : [];
  });
  const whole = { meta: gunzipSync(content(meta)), parts: new Map(parts) };
  const divided = divide(whole, hash, (row) => hitName(list, row));
  return new Map<string, Uint8Array | string>([
    ['pagefind-entry.json', content('pagefind-entry.json')],
    [engine, await tightened(content(engine))],
    ['pagefind.js', (await minify('pagefind.js', content('pagefind.js').toString())).code],
    [meta, await gzipAsync(divided.meta, { numiterations: 5 })],
    ...[...divided.parts].map(([name, part]): [string, Uint8Array] => [`index/${name}.pf_index`, smallest(part)]),
  ]);
}

/** The engine gzipped as tightly as gzip allows, which saves 3 KB of every first search; kept, for it takes a second and changes with Pagefind alone. */
async function tightened(file: Buffer): Promise<Uint8Array> {
  const kept = join('node_modules/.cache/kotokartta', `${createHash('sha256').update(file).digest('hex')}.gz`);
  const known = await readFile(kept).catch(() => undefined);
  if (known) return known;
  const tight = await gzipAsync(gunzipSync(file), { numiterations: 5 });
  const writing = `${kept}.${process.pid}`;
  await mkdir(dirname(kept), { recursive: true });
  await writeFile(writing, tight);
  await rename(writing, kept);
  return tight;
}

const smallest = (file: Uint8Array) => gzipSync(file, { level: 9 });

for (const { tag, pagefind } of languages) {
  const { index, errors } = await createIndex({ forceLanguage: pagefind });
  if (!index) throw new Error(errors.join('\n'));
  for (const [row, one] of ordered.entries()) {
    const added = await index.addHTMLFile({ url: addressOf(row), content: record(one, tag) });
    if (added.errors.length) throw new Error(`${one.id}: ${added.errors.join(', ')}`);
  }
  const { files } = await index.getFiles();
  await index.deleteIndex();
  const made = await prepared(files);
  made.set('words.json', JSON.stringify(searchWords(directory)));
  made.set('meanings.json', JSON.stringify(meanings(phrases.get(tag) ?? [], places, tag)));
  made.set('files.json', JSON.stringify([...made.keys()]));
  const folder = join(out, tag);
  for (const [path, content] of made) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
}
await close();
