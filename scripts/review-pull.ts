import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { readContent } from '#entry/folder.ts';
import { gitHub } from '#repository/github.ts';
import { limits } from '#review/artefact.ts';
import { hasPreview, pullOf } from '#review/pull.ts';
import { messageFor } from '#review/pull-review.ts';
import { clockAt } from '#times/calendar.ts';

/** `node scripts/review-pull.ts <artefact> <message>` reads what a check has brought, and writes what there is to say. */
const [artefact = '', message = ''] = process.argv.slice(2);
const repository = process.env['GITHUB_REPOSITORY'] ?? '';
const api = gitHub(process.env['GITHUB_API_URL'] ?? '', process.env['GITHUB_TOKEN'] ?? '');
const event = JSON.parse(readFileSync(process.env['GITHUB_EVENT_PATH'] ?? '', 'utf8'));
const pull = await pullOf(api, repository, event);

if (pull) {
  const isThere = existsSync(artefact) && statSync(artefact).size <= limits.artefact;
  const standing = { before: (path: string) => bytesIn(pull.from, path), now: (path: string) => bytesIn('HEAD', path) };
  const said = messageFor(
    pull,
    isThere ? readFileSync(artefact, 'utf8') : '',
    await readContent(process.cwd()),
    standing,
    { today: clockAt(new Date()).date, preview: await hasPreview(api, repository, pull.run) },
  );
  writeFileSync(message, JSON.stringify(said));
} else writeFileSync(message, 'null');

/** The bytes of a path in a commit of ours. */
function bytesIn(commit: string, path: string): Uint8Array | undefined {
  try {
    return execFileSync('git', ['cat-file', 'blob', `${commit}:${path}`], { stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return undefined;
  }
}
