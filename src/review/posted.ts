import { type Api, everyPage, GitHubRefusal } from '#repository/github.ts';
import { marker } from './marker.ts';

/** What the review has to say on a pull request: made where nothing can be written, and written where nothing else runs. */
export interface Message {
  number: number;
  head: string;
  comment: string;
  /** Comments on lines, as GitHub's reviews take them. */
  suggestions: Record<string, string | number>[];
}

/** Who writes by the token of a workflow. */
export const writer = 'github-actions[bot]';

/** Characters of a comment that GitHub takes. */
const longest = 65_536;

/** Keeps one comment up to date, and proposes lines that have not been proposed before. */
export async function post(
  api: Api,
  repository: string,
  { number, head, comment, suggestions }: Message,
): Promise<void> {
  if (!comment.startsWith(marker) || comment.length > longest) throw new Error('This is no comment of a review');
  const comments = `/repos/${repository}/issues/${number}/comments`;
  const old = (await everyPage(api, comments)).find((one) => isOurs(one) && textOf(one).startsWith(marker));
  if (!old) await api('POST', comments, { body: comment });
  else if (textOf(old) !== comment)
    await api('PATCH', `/repos/${repository}/issues/comments/${Number(field(old, 'id'))}`, { body: comment });
  if (suggestions.length > 0) await propose(api, `/repos/${repository}/pulls/${number}`, head, suggestions);
}

async function propose(api: Api, pull: string, head: string, suggestions: Message['suggestions']): Promise<void> {
  const said = new Set((await everyPage(api, `${pull}/comments`)).filter(isOurs).map(key));
  const comments = suggestions.filter((one) => !said.has(key(one)));
  if (comments.length === 0) return;
  try {
    await api('POST', `${pull}/reviews`, { commit_id: head, event: 'COMMENT', comments });
  } catch (error) {
    // A line that GitHub does not show takes no comment; the comment of the review has said what is wrong.
    if (!(error instanceof GitHubRefusal && error.status === 422)) throw error;
  }
}

const field = (of: unknown, name: string): unknown =>
  of !== null && typeof of === 'object' ? Reflect.get(of, name) : undefined;
const textOf = (comment: unknown) => String(field(comment, 'body') ?? '').replace(/\r\n/g, '\n');
const isOurs = (comment: unknown) => field(field(comment, 'user'), 'login') === writer;
const key = (comment: unknown) => `${field(comment, 'path')}\n${textOf(comment)}`;
