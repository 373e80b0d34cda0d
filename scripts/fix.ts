import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readContent } from '#entry/folder.ts';
import { print } from '#entry/print.ts';
import { withPart } from '#formats/made-part.ts';
import { schemas } from '#schema/organisation.ts';
import { madeFiles, madeParts } from '../tests/documents.ts';

const root = process.cwd();

for (const { path, kind, text, frontmatter, body, fault } of (await readContent(root)).entries) {
  if (fault || !schemas[kind].safeParse(frontmatter).success) continue;
  await rewrite(path, text, print(kind, frontmatter, body));
}

for (const { path, name, part } of madeParts) {
  const document = await readFile(join(root, path), 'utf8');
  await rewrite(path, document, withPart(document, name, part()));
}

for (const [path, made] of madeFiles())
  await rewrite(path, await readFile(join(root, path), 'utf8').catch(() => ''), made);

async function rewrite(path: string, text: string, wanted: string) {
  if (wanted === text) return;
  await writeFile(join(root, path), wanted);
  console.log(path);
}
