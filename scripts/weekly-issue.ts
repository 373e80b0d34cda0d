import { readFile, writeFile } from 'node:fs/promises';
import { readIssue, writeIssue } from '#weekly/issue.ts';

/** `read <file>` puts the text of the weekly issue into a file, `write <file>` the text of a file into the issue. */
const [, , act, file = ''] = process.argv;
const repository = {
  api: process.env['GITHUB_API_URL'] || 'https://api.github.com',
  name: process.env['GITHUB_REPOSITORY'] ?? '',
  token: process.env['GITHUB_TOKEN'] ?? '',
  fetch,
};

if (act === 'write') await writeIssue(repository, await readFile(file, 'utf8'));
else await writeFile(file, await readIssue(repository));
