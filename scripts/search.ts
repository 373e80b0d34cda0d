import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { gatherDirectory } from '#directory/gather.ts';
import { readContent } from '#entry/folder.ts';
import { listHash } from '#formats/facts.ts';
import { searchRecords } from '#formats/search-record.ts';
import { searchWords } from '#formats/search-words.ts';
import { languages } from '#i18n/languages.ts';

/** Files of Pagefind's own user interfaces, and what it would show of a page: this site shows its own cards. */
const unused = /^(pagefind-(ui|modular-ui|component-ui|highlight|worker)\.|fragment\/)/;

const root = process.env['CONTENT_ROOT'] || process.cwd();
const out = join(process.env['OUT_DIR'] || 'dist', 'search-index');
const { entries, places } = await readContent(root);
const directory = gatherDirectory(entries, places);
const record = searchRecords(directory);
const ordered = directory.byTrust;

/** Path of the page that a fragment tells of, and the name by which Pagefind gives it as a hit. */
function hitOf({ path, content }: { path: string; content: Uint8Array }): [url: string, hit: string] {
  const text = gunzipSync(content).toString();
  const { url }: { url: string } = JSON.parse(text.slice(text.indexOf('{')));
  return [url, path.replace(/^fragment\/(.*)\.pf_fragment$/, '$1')];
}

for (const { tag, pagefind } of languages) {
  const { index, errors } = await createIndex({ forceLanguage: pagefind });
  if (!index) throw new Error(errors.join('\n'));
  for (const one of directory.organisations) {
    const added = await index.addHTMLFile(record(one, tag));
    if (added.errors.length) throw new Error(`${one.id}: ${added.errors.join(', ')}`);
  }
  const { files } = await index.getFiles();
  const folder = join(out, tag);
  const used = files.filter((file) => !unused.test(file.path));
  for (const { path, content } of used) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
  await index.deleteIndex();
  const hits = new Map(files.filter(({ path }) => path.startsWith('fragment/')).map(hitOf));
  const inOrder = ordered.map((one) => hits.get(record(one, tag).url) ?? '');
  await writeFile(join(folder, 'hits.json'), JSON.stringify({ of: listHash(ordered), hits: inOrder }));
  await writeFile(join(folder, 'words.json'), JSON.stringify(searchWords(directory, tag)));
  const names = [...used.map(({ path }) => path), 'hits.json', 'words.json'];
  await writeFile(join(folder, 'files.json'), JSON.stringify(names));
}
await close();
