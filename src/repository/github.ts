/** Asks GitHub's REST API; answers are what GitHub says, for the caller to look through, and nothing where it says nothing. */
export type Api = (method: Method, path: string, body?: unknown) => Promise<unknown>;
export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** GitHub has refused. */
export class GitHubRefusal extends Error {
  readonly status: number;
  /** What it has answered, where somebody wants to look further. */
  readonly answer: { headers: Headers; text: string } | undefined;

  constructor(status: number, message: string, answer?: GitHubRefusal['answer']) {
    super(`GitHub ${status}: ${message}`);
    this.status = status;
    this.answer = answer;
  }
}

/** A refusal that is an answer: nothing in its place. */
export const nothingWhere = (status: number) => (error: unknown) => {
  if (error instanceof GitHubRefusal && error.status === status) return undefined;
  throw error;
};

/** Milliseconds after which an answer is waited for no longer. */
const patience = 30_000;

/** The API below one address, to which paths are added, as the holder of a token or as anybody. It needs no package. */
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
    if (!answer.ok)
      throw new GitHubRefusal(answer.status, `${path}: ${text.slice(0, 300)}`, { headers: answer.headers, text });
    return text === '' ? undefined : JSON.parse(text);
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
