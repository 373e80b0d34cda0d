import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { renew } from '#directory/renew.ts';
import { readContent } from '#entry/folder.ts';

/** After a small edit: `npm run renew -- <id>…` says that the translations still hold; `--lang sv` for one language alone. */
const { values, positionals } = parseArgs({ allowPositionals: true, options: { lang: { type: 'string' } } });
const { entries } = await readContent(process.cwd());
const renewed = renew(entries, positionals, values.lang);

for (const { path, text } of renewed) {
  await writeFile(path, text);
  console.log(path);
}
console.log(`${renewed.length} tiedostoa uusittu / ${renewed.length} files renewed`);
