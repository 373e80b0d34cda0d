/** An answer of GitHub's API. */
export interface Reply {
  status: number;
  json: unknown;
}

/** Asks the API about one repository; `path` follows its address. Throws on answers of 400 and above, unless they are `allowed`. */
export type Send = (method: string, path: string, body?: object, allowed?: readonly number[]) => Promise<Reply>;

/** Speaks with GitHub's REST API as the holder of a token. */
export function github(repository: string, token: string, ask: typeof fetch = fetch): Send {
  return async (method, path, body, allowed = []) => {
    const response = await ask(`https://api.github.com/repos/${repository}/${path}`, {
      method,
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        'x-github-api-version': '2022-11-28',
      },
      signal: AbortSignal.timeout(30_000),
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok && !allowed.includes(response.status))
      throw new Error(`GitHub: ${method} ${path} ${response.status} ${text.slice(0, 300)}`);
    return { status: response.status, json: text ? JSON.parse(text) : undefined };
  };
}
