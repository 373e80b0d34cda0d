import { z } from 'zod';
import { GitHubRefusal, gitHub, type Method } from './github.ts';
import { reasonOf, Unavailable } from './unavailable.ts';

/** Where GitHub's REST interface is, and who asks. */
export interface GitHubAccess {
  /** `owner/name`. */
  repository: string;
  /** A token of an app that may write contents and pull requests of that one repository. */
  token: string;
  api?: string;
  /** Milliseconds after which an answer is no longer waited for. */
  patience?: number;
  now?: () => number;
}

export type AskGitHub = <T extends z.ZodType>(
  method: Method,
  path: string,
  answer: T,
  body?: object,
) => Promise<z.infer<T>>;

/** Seconds to wait where GitHub does not say for how long, and where somebody must change a setting. */
const [soon, setting] = [60, 600];

/**
 * Asks GitHub about one repository. Throws `Unavailable` for what passes, `GitHubRefusal` for what it will not do for this
 * request, whoever asks again; 404 and 422 can be an answer.
 */
export function askGitHub(access: GitHubAccess): AskGitHub {
  const { repository, token, api = 'https://api.github.com', patience = 30_000, now = Date.now } = access;
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) throw new Error(`GITHUB_REPOSITORY is not owner/name: ${repository}`);
  const ask = gitHub(`${api}/repos/${repository}/`, token, (url, init) =>
    fetch(url, { ...init, redirect: 'error', signal: AbortSignal.timeout(patience) }),
  );
  return async (method, path, answer, body) => {
    const said = await ask(method, path, body).catch((error: unknown) => {
      if (error instanceof GitHubRefusal) throw fault(error, now());
      if (error instanceof SyntaxError) return undefined;
      throw new Unavailable(`GitHub does not answer: ${reasonOf(error)}`);
    });
    const read = answer.safeParse(said);
    if (!read.success) throw new Unavailable(`GitHub answers something else than it has published (${path})`, soon);
    return read.data;
  };
}

const complaint = z.looseObject({
  message: z.string(),
  errors: z.array(z.looseObject({ message: z.string().optional() })).optional(),
});

function fault({ status, answer }: GitHubRefusal, now: number): Error {
  const { headers = new Headers(), text = '' } = answer ?? {};
  const { data } = z.preprocess(jsonOf, complaint).safeParse(text);
  const reason = [data?.message ?? '', ...(data?.errors ?? []).map(({ message = '' }) => message)].join(' ').trim();
  const limited = headers.get('retry-after') !== null || headers.get('x-ratelimit-remaining') === '0';
  if (status === 429 || (status === 403 && limited))
    return new Unavailable(`GitHub ${status}: ${reason}`, wait(headers, now));
  if (status === 401 || status === 403) return new Unavailable(`GitHub ${status}: ${reason}`, setting);
  // 409: the repository is being moved or is empty.
  if (status >= 500 || status === 408 || status === 409)
    return new Unavailable(`GitHub ${status}: ${reason}`, wait(headers, now, 0));
  return new GitHubRefusal(status, reason);
}

function jsonOf(text: unknown): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    return undefined;
  }
}

/** Seconds until GitHub wants to be asked again; at most a day, whatever its clock or ours says. */
function wait(headers: Headers, now: number, otherwise = soon): number {
  const after = Number(headers.get('retry-after') ?? Number.NaN);
  const reset = Number(headers.get('x-ratelimit-reset') ?? Number.NaN) - now / 1000;
  const [seconds = otherwise] = [after, reset].filter((value) => Number.isFinite(value) && value > 0);
  return Math.min(24 * 3600, Math.ceil(seconds));
}
