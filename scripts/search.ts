import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { gatherDirectory } from '#directory/gather.ts';
import { readContent } from '#entry/folder.ts';
import { searchRecords } from '#formats/search-record.ts';
import { searchWords } from '#formats/search-words.ts';
import { languages } from '#i18n/languages.ts';

/** Files of Pagefind's own user interfaces, which this site does not use. */
const unused = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

const root = process.env['CONTENT_ROOT'] || process.cwd();
const out = join(process.env['OUT_DIR'] || 'dist', 'search-index');
const { entries, places } = await readContent(root);
const directory = gatherDirectory(entries, places);
const record = searchRecords(directory);

for (const { tag, pagefind } of languages) {
  const { index, errors } = await createIndex({ forceLanguage: pagefind });
  if (!index) throw new Error(errors.join('\n'));
  for (const one of directory.organisations) {
    const added = await index.addHTMLFile(record(one, tag));
    if (added.errors.length) throw new Error(`${one.id}: ${added.errors.join(', ')}`);
  }
  const { files } = await index.getFiles();
  for (const { path, content } of files) {
    if (unused.test(path)) continue;
    const target = join(out, tag, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
  await index.deleteIndex();
  await writeFile(join(out, tag, 'words.json'), JSON.stringify(searchWords(directory, tag)));
}
await close();
