/** Asks GitHub's REST API; answers are what GitHub says, for the caller to look through. */
export type Api = (method: 'GET' | 'POST' | 'PATCH', path: string, body?: unknown) => Promise<unknown>;

/** GitHub has refused, or answered with something else. */
export class GitHubRefusal extends Error {
  readonly status: number;

  constructor(status: number, path: string, said: string) {
    super(`GitHub ${status}: ${path}: ${said.slice(0, 300)}`);
    this.status = status;
  }
}

/** Milliseconds after which an answer is waited for no longer. */
const patience = 30_000;

/** The API of one address with one token. */
export const gitHub =
  (url: string, token: string, ask: typeof fetch = fetch): Api =>
  async (method, path, body) => {
    const answer = await ask(`${url}${path}`, {
      method,
      headers: {
        accept: 'application/vnd.github+json',
        'x-github-api-version': '2022-11-28',
        ...(token && { authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(patience),
    });
    const text = await answer.text();
    if (!answer.ok) throw new GitHubRefusal(answer.status, path, text);
    return JSON.parse(text);
  };

/** Rows of a page, and pages of one list: GitHub tells of at most 3,000 files. */
const perPage = 100;
const mostPages = 30;

/** All pages of a list. */
export async function everyPage(api: Api, path: string): Promise<unknown[]> {
  const rows: unknown[] = [];
  for (let page = 1; page <= mostPages; page++) {
    const answer = await api('GET', `${path}${path.includes('?') ? '&' : '?'}per_page=${perPage}&page=${page}`);
    const found = Array.isArray(answer) ? answer : [];
    rows.push(...found);
    if (found.length < perPage) break;
  }
  return rows;
}
