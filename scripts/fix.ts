import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readContent } from '#entry/folder.ts';
import { print } from '#entry/print.ts';

const root = process.cwd();
for (const { path, kind, text, frontmatter, body, fault } of (await readContent(root)).entries) {
  if (fault || frontmatter === null || typeof frontmatter !== 'object') continue;
  const wanted = print(kind, frontmatter, body);
  if (wanted === text) continue;
  await writeFile(join(root, path), wanted);
  console.log(path);
}
