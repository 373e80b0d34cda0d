import { z } from 'zod';
import { type Api, everyPage } from '#repository/github.ts';
import { writer } from './posted.ts';
import { judged, type Waiting } from './queue.ts';

const pulls = z.array(
  z.object({
    number: z.int(),
    title: z.string(),
    html_url: z.string(),
    created_at: z.string(),
    user: z.object({ login: z.string() }).nullable(),
  }),
);

const comments = z.array(z.object({ body: z.string().nullish(), user: z.object({ login: z.string() }).nullable() }));

/** The open pull requests of a repository, with what the review has said of each; `day` is the day of a moment in Finland. */
export async function openPulls(api: Api, repository: string, day: (moment: Date) => string): Promise<Waiting[]> {
  const waiting: Waiting[] = [];
  for (const pull of pulls.parse(await everyPage(api, `/repos/${repository}/pulls?state=open`))) {
    const said = comments.parse(await everyPage(api, `/repos/${repository}/issues/${pull.number}/comments`));
    const ours = said.flatMap(({ body, user }) => (user?.login === writer ? (judged(body ?? '') ?? []) : []));
    waiting.push({
      name: `#${pull.number}`,
      title: pull.title,
      // A robot sends for people who have not said who they are.
      by: pull.user?.login.endsWith('[bot]') ? '' : (pull.user?.login ?? ''),
      since: day(new Date(pull.created_at)),
      url: pull.html_url,
      reasons: [],
      ...ours[0],
    });
  }
  return waiting;
}
