import { z } from 'zod';
import { organisationPath } from '#entry/path.ts';
import { GitHubRefusal, nothingWhere } from '#repository/github.ts';
import { type AskGitHub, askGitHub, type GitHubAccess } from '#repository/patient-github.ts';
import { author, commitMessage, titleOf } from './branch.ts';
import type { Branches } from './branches.ts';
import { main } from './clone.ts';
import type { Job, Opened } from './queue.ts';

const named = z.looseObject({ sha: z.string() });
const commitAnswer = z.looseObject({ sha: z.string(), tree: named });
const refAnswer = z.looseObject({ object: named });
const pullAnswer = z.looseObject({ number: z.int(), state: z.string(), merged_at: z.string().nullable() });

/** Branches with a pull request each, made through GitHub's REST interface. */
export function gitHubBranches(access: GitHubAccess): Branches {
  const ask = askGitHub(access);
  const owner = access.repository.split('/')[0] ?? '';
  return {
    async open(jobs, told) {
      for (const job of jobs) {
        try {
          await told.opened(job, await open(ask, owner, job));
        } catch (error) {
          if (!(error instanceof GitHubRefusal)) throw error;
          told.refused(job, error.message);
        }
      }
    },
    async fate({ pull }) {
      const { state, merged_at } = await ask('GET', `pulls/${pull}`, pullAnswer);
      return merged_at ? 'accepted' : state === 'closed' ? 'declined' : 'open';
    },
  };
}

async function open(ask: AskGitHub, owner: string, job: Job): Promise<Opened> {
  const hash = (await standing(ask, job)) ?? (await makeBranch(ask, job));
  const pull = await makePull(ask, owner, job);
  return { branch: job.branch, commit: hash, id: job.id, pull };
}

/** The commit of the branch, where it stands from a try before this. */
const standing = (ask: AskGitHub, { branch }: Job): Promise<string | undefined> =>
  ask('GET', `git/ref/heads/${branch}`, refAnswer).then(({ object }) => object.sha, nothingWhere(404));

async function makeBranch(ask: AskGitHub, job: Job): Promise<string> {
  const parent = await ask('GET', `git/commits/${job.parent}`, commitAnswer);
  const tree = await ask('POST', 'git/trees', named, {
    base_tree: parent.tree.sha,
    tree: [{ path: organisationPath(job.id), mode: '100644', type: 'blob', content: job.text }],
  });
  const who = { ...author, date: job.at.replace(/\.\d+Z$/, 'Z') };
  const commit = await ask('POST', 'git/commits', named, {
    message: commitMessage(job),
    tree: tree.sha,
    parents: [job.parent],
    author: who,
    committer: who,
  });
  const made = await ask('POST', 'git/refs', refAnswer, { ref: `refs/heads/${job.branch}`, sha: commit.sha });
  return made.object.sha;
}

/** A new pull request, or the one that stands, whatever has become of it. */
async function makePull(ask: AskGitHub, owner: string, job: Job): Promise<number> {
  const message = commitMessage(job);
  const title = titleOf(message);
  const body = message.slice(title.length).trim();
  const made = await ask('POST', 'pulls', pullAnswer, { title, body, head: job.branch, base: main }).catch(
    nothingWhere(422),
  );
  if (made) return made.number;
  const query = new URLSearchParams({ state: 'all', head: `${owner}:${job.branch}`, base: main });
  const [first] = await ask('GET', `pulls?${query}`, z.array(pullAnswer));
  if (!first) throw new GitHubRefusal(422, `no pull request can be made of ${job.branch}`);
  return first.number;
}
