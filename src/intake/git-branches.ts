import { organisationPath } from '#entry/path.ts';
import { author, commitMessage } from './branch.ts';
import type { Branches } from './branches.ts';
import { type Clone, main } from './clone.ts';
import type { Job, Opened } from './queue.ts';

/** Branches of one push. */
const atOnce = 50;

/** Branches in a Git repository. They are never forced: what stands there already, stays. */
export const gitBranches = (clone: Clone): Branches => ({
  async open(jobs, told) {
    for (let start = 0; start < jobs.length; start += atOnce) {
      const some = jobs.slice(start, start + atOnce);
      const lost = await missing(clone, [...new Set(some.map(({ parent }) => parent))]);
      for (const job of some) if (lost.has(job.parent)) told.refused(job, `${job.parent} is not there any more`);
      const made = await commits(
        clone,
        some.filter(({ parent }) => !lost.has(parent)),
      );
      const branches = new Map([...made.values()].map(({ branch, commit: hash }) => [branch, hash]));
      const standing = await heads(clone, [...branches.keys()]);
      const absent = [...branches].filter(([branch]) => !standing.has(branch));
      const refs = absent.map(([branch, hash]) => `${hash}:refs/heads/${branch}`);
      if (refs.length > 0) await clone.run(['push', '--quiet', '--', clone.remote, ...refs]);
      for (const [branch, hash] of standing) branches.set(branch, hash);
      for (const [job, one] of made) await told.opened(job, { ...one, commit: branches.get(one.branch) ?? one.commit });
    }
  },
  async fate(opened) {
    if (await isPublished(clone, await clone.fetch(), opened)) return 'accepted';
    return (await heads(clone, [opened.branch])).has(opened.branch) ? 'open' : 'declined';
  },
});

/** Commits that the copy does not have, such as those of a history that was written anew. */
async function missing(clone: Clone, commits: readonly string[]): Promise<Set<string>> {
  const rows = await clone.run(['cat-file', '--batch-check=%(objecttype)'], { input: `${commits.join('\n')}\n` });
  return new Set(rows.split('\n').flatMap((row, index) => (row === 'commit' ? [] : [commits[index] ?? ''])));
}

/**
 * A commit for each job, of the text of its one entry on what its sender had: the same for the same job. One process
 * makes all; every text is told with its length, so that it can say nothing but itself.
 */
async function commits(clone: Clone, jobs: readonly Job[]): Promise<Map<Job, Opened>> {
  if (jobs.length === 0) return new Map();
  const input = jobs.map((job, index) => {
    const [blob, commit] = [`:${2 * index + 1}`, `:${2 * index + 2}`];
    const who = `${author.name} <${author.email}> ${Math.floor(Date.parse(job.at) / 1000)} +0000`;
    return [
      `blob\nmark ${blob}\n${data(job.text)}`,
      `commit refs/intake/made\nmark ${commit}\nauthor ${who}\ncommitter ${who}\n${data(commitMessage(job))}`,
      `from ${job.parent}\nM 100644 ${blob} ${organisationPath(job.id)}\n\nget-mark ${blob}\nget-mark ${commit}\n`,
    ].join('');
  });
  const told = await clone.run(['fast-import', '--quiet', '--force', '--done'], { input: `${input.join('')}done\n` });
  const hashes = told.split('\n');
  return new Map(
    jobs.map((job, index): [Job, Opened] => {
      const [blob, commit = ''] = hashes.slice(2 * index);
      return [job, { branch: job.branch, id: job.id, blob, commit }];
    }),
  );
}

const data = (text: string) => `data ${Buffer.byteLength(text)}\n${text}\n`;

/** The commits of those branches that stand in the remote. */
async function heads(clone: Clone, branches: readonly string[]): Promise<Map<string, string>> {
  if (branches.length === 0) return new Map();
  const names = branches.map((branch) => `refs/heads/${branch}`);
  const rows = (await clone.run(['ls-remote', '--', clone.remote, ...names])).split('\n').filter(Boolean);
  return new Map(
    rows
      .map((row) => row.split('\t'))
      .map(([hash = '', name = '']): [string, string] => [name.replace('refs/heads/', ''), hash]),
  );
}

/** Whether the commit, or the text that it brought, stands in what is published. */
async function isPublished(clone: Clone, published: string, { commit: hash, id, blob }: Opened): Promise<boolean> {
  const answers = { codes: [0, 1, 128] };
  const entry = `${published}:${organisationPath(id)}`;
  const stands = await clone.run(['rev-parse', '--verify', '--quiet', '--end-of-options', entry], answers);
  if (blob && stands === blob) return true;
  return (await clone.run(['rev-list', '--count', hash, `^refs/heads/${main}`, '--'], answers)) === '0';
}
