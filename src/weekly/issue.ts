/**
 * The one issue that tells editors what is due. It imports nothing, so that the job that may write issues need not install
 * anything.
 */

/** Where issues are, and who asks. */
export interface Repository {
  /** Address of GitHub's API, without a slash at its end. */
  api: string;
  /** Owner and name. */
  name: string;
  token: string;
  fetch: (url: string, init: RequestInit) => Promise<Response>;
}

/** What of an issue is asked for. */
interface Issue {
  number: number;
  title: string;
  body: string | null;
  user: { login: string } | null;
  labels: { name: string }[];
  pull_request?: unknown;
}

export const title = 'Katsottavaa / Worth a look';
export const label = 'weekly';

/** Who writes it: an issue of anybody else with this title and this label is not ours. */
const author = 'github-actions[bot]';

/** Characters that GitHub takes. */
const longest = 65_536;

/** Text of the issue; empty where there is none yet. */
export const readIssue = async (repository: Repository): Promise<string> => (await find(repository))?.body ?? '';

/** Writes the issue anew and opens it if somebody has closed it, or writes it for the first time. */
export async function writeIssue(repository: Repository, body: string): Promise<void> {
  if (body.length > longest) throw new Error(`The report has ${body.length} characters, an issue takes ${longest}.`);
  const found = await find(repository);
  if (found) {
    await ask(repository, 'PATCH', `issues/${found.number}`, { body, state: 'open' });
    return;
  }
  const made = (await ask(repository, 'POST', 'issues', { title, body, labels: [label] })) as Issue;
  // GitHub leaves a label out without a word where it may not make one; without it the next week would not find the issue.
  if (!made.labels.some(({ name }) => name === label))
    await ask(repository, 'POST', `issues/${made.number}/labels`, { labels: [label] });
}

async function find(repository: Repository): Promise<Issue | undefined> {
  const issues = (await ask(repository, 'GET', `issues?state=all&labels=${label}&per_page=100`)) as Issue[];
  return issues.find((one) => one.title === title && one.user?.login === author && one.pull_request === undefined);
}

async function ask({ api, name, token, fetch }: Repository, method: string, path: string, body?: object) {
  const response = await fetch(`${api}/repos/${name}/${path}`, {
    method,
    headers: {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${token}`,
      'x-github-api-version': '2022-11-28',
      'user-agent': 'kotokartta-weekly',
    },
    signal: AbortSignal.timeout(30_000),
    ...(body && { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`GitHub answered ${response.status} to ${method} ${path.replace(/\?.*/, '')}`);
  return response.json();
}
