import type { Send } from '#repository/plain-github.ts';

/** What becomes of an issue: a file for a pull request, or words under the issue. */
export type Outcome = { path: string; text: string; title: string; body: string } | { comment: string };

/** All that may be written, whoever asks: one organisation, no longer than its reader takes. */
const ours = /^content\/organisations\/[a-z0-9]+(?:-[a-z0-9]+)*\.md$/;
const longest = 30_000;

/**
 * Opens the pull request of an issue, or tells what keeps it from being one. The branch bears the number of the issue, so that a
 * second time mends the first. This file needs no package: it runs where a token may write, and nothing is installed there.
 */
export async function propose(outcome: Outcome, number: number, base: string, send: Send): Promise<void> {
  if ('comment' in outcome) {
    await send('POST', `issues/${number}/comments`, { body: outcome.comment });
    await send('DELETE', `issues/${number}/labels/accepted`, undefined, [404]);
    return;
  }
  const { path, text, title, body } = outcome;
  if (!ours.test(path) || Buffer.byteLength(text) > longest) throw new Error(`No such file may be written: ${path}`);
  const branch = `issue-${number}`;
  const { sha } = ((await send('GET', `git/ref/heads/${base}`)).json as { object: { sha: string } }).object;
  const made = await send('POST', 'git/refs', { ref: `refs/heads/${branch}`, sha }, [422]);
  if (made.status === 422) await send('PATCH', `git/refs/heads/${branch}`, { sha, force: true });
  const old = await send('GET', `contents/${path}?ref=${branch}`, undefined, [404]);
  await send('PUT', `contents/${path}`, {
    message: title,
    content: Buffer.from(text).toString('base64'),
    branch,
    ...(old.status === 200 && { sha: (old.json as { sha: string }).sha }),
  });
  await send('POST', 'pulls', { title, head: branch, base, body }, [422]);
}
