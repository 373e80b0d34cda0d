import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { schemas } from '#checks/material.ts';
import { readContent } from '#entry/folder.ts';
import { print } from '#entry/print.ts';
import { withFieldTable } from '#formats/field-table.ts';

const root = process.cwd();

for (const { path, kind, text, frontmatter, body, fault } of (await readContent(root)).entries) {
  if (fault || !schemas[kind].safeParse(frontmatter).success) continue;
  await rewrite(path, text, print(kind, frontmatter, body));
}

const fields = 'content/organisations/README.md';
const guide = await readFile(join(root, fields), 'utf8');
await rewrite(fields, guide, withFieldTable(guide));

async function rewrite(path: string, text: string, wanted: string) {
  if (wanted === text) return;
  await writeFile(join(root, path), wanted);
  console.log(path);
}
