import { z } from 'zod';
import { type Api, everyPage } from '#repository/github.ts';
import type { PullFile } from './artefact.ts';

/** What the event of a finished run says of it; GitHub wrote it, but names in it are a stranger's. */
const event = z.object({
  workflow_run: z.object({
    id: z.int(),
    head_sha: z.string(),
    head_branch: z.string(),
    head_repository: z.object({ owner: z.object({ login: z.string() }) }),
  }),
});

const commit = z.object({ sha: z.string() });
const pulls = z.array(z.object({ number: z.int(), body: z.string().nullable(), head: commit, base: commit }));

const files = z.array(
  z.object({
    filename: z.string(),
    status: z.string(),
    sha: z.string().nullable(),
    previous_filename: z.string().optional(),
    patch: z.string().optional(),
  }),
);

const comparison = z.object({ merge_base_commit: z.object({ sha: z.string().regex(/^[0-9a-f]{40}$/) }) });

/** The pull request of a run of the check. */
export interface Pull {
  number: number;
  body: string;
  head: string;
  /** The commit of the main branch from which it went off. */
  from: string;
  /** The run whose artefacts are of it. */
  run: number;
  files: PullFile[];
  /** What GitHub shows of each file's changes, where a review may speak. */
  patches: Map<string, string>;
}

/** The open pull request whose newest commit a run has checked; nothing where a newer one has come, or it is closed. */
export async function pullOf(api: Api, repository: string, said: unknown): Promise<Pull | undefined> {
  const { id, head_sha: head, head_branch: branch, head_repository: fork } = event.parse(said).workflow_run;
  const sender = encodeURIComponent(`${fork.owner.login}:${branch}`);
  const open = pulls.parse(await api('GET', `/repos/${repository}/pulls?state=open&head=${sender}`));
  const found = open.find((one) => one.head.sha === head);
  if (!found) return undefined;
  const compared = await api('GET', `/repos/${repository}/compare/${found.base.sha}...${found.head.sha}?per_page=1`);
  const told = files.parse(await everyPage(api, `/repos/${repository}/pulls/${found.number}/files`));
  return {
    number: found.number,
    body: found.body ?? '',
    head,
    from: comparison.parse(compared).merge_base_commit.sha,
    run: id,
    files: told.flatMap((file): PullFile[] => [
      { path: file.filename, blob: file.status === 'removed' ? undefined : (file.sha ?? undefined) },
      ...(file.status === 'renamed' && file.previous_filename ? [{ path: file.previous_filename }] : []),
    ]),
    patches: new Map(told.flatMap(({ filename, patch }) => (patch ? [[filename, patch] as const] : []))),
  };
}

const runs = z.object({ artifacts: z.array(z.object({ name: z.string() })) });

/** Whether the run has made a preview of the pages. */
export async function hasPreview(api: Api, repository: string, run: number): Promise<boolean> {
  const { artifacts } = runs.parse(await api('GET', `/repos/${repository}/actions/runs/${run}/artifacts?per_page=100`));
  return artifacts.some(({ name }) => name === 'preview');
}
