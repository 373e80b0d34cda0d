import { type Api, nothingWhere } from '#repository/github.ts';

/** What becomes of an issue: a file for a pull request, or words under the issue. */
export type Outcome = { path: string; text: string; title: string; body: string } | { comment: string };

/** All that may be written, whoever asks: one organisation, no longer than its reader takes. */
const ours = /^content\/organisations\/[a-z0-9]+(?:-[a-z0-9]+)*\.md$/;
const longest = 30_000;

/**
 * Opens the pull request of an issue, or tells what keeps it from being one. The branch bears the number of the issue, so that a
 * second time mends the first. This file needs no package: it runs where a token may write, and nothing is installed there.
 */
export async function propose(outcome: Outcome, number: number, base: string, api: Api): Promise<void> {
  if ('comment' in outcome) {
    await api('POST', `issues/${number}/comments`, { body: outcome.comment });
    await api('DELETE', `issues/${number}/labels/accepted`).catch(nothingWhere(404));
    return;
  }
  const { path, text, title, body } = outcome;
  if (!ours.test(path) || Buffer.byteLength(text) > longest) throw new Error(`No such file may be written: ${path}`);
  const branch = `issue-${number}`;
  const { sha } = ((await api('GET', `git/ref/heads/${base}`)) as { object: { sha: string } }).object;
  const made = await api('POST', 'git/refs', { ref: `refs/heads/${branch}`, sha }).catch(nothingWhere(422));
  if (made === undefined) await api('PATCH', `git/refs/heads/${branch}`, { sha, force: true });
  const old = await api('GET', `contents/${path}?ref=${branch}`).catch(nothingWhere(404));
  await api('PUT', `contents/${path}`, {
    message: title,
    content: Buffer.from(text).toString('base64'),
    branch,
    ...(old !== undefined && { sha: (old as { sha: string }).sha }),
  });
  await api('POST', 'pulls', { title, head: branch, base, body }).catch(nothingWhere(422));
}
