import { readFileSync } from 'node:fs';
import { gitHub } from '#repository/github.ts';
import { type Message, post } from '#review/posted.ts';

/** `node scripts/review-comment.ts <message>` says on a pull request what its review has written. It needs no package. */
const [file = ''] = process.argv.slice(2);
const message: Message | null = JSON.parse(readFileSync(file, 'utf8'));
const api = gitHub(process.env['GITHUB_API_URL'] ?? '', process.env['GITHUB_TOKEN'] ?? '');
if (message) await post(api, process.env['GITHUB_REPOSITORY'] ?? '', message);
