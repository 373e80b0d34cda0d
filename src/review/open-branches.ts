import type { Content } from '#entry/folder.ts';
import type { Git } from '#repository/local.ts';
import { changeOf } from './change.ts';
import { changedSince } from './from-git.ts';
import type { Waiting } from './queue.ts';
import { review } from './review.ts';
import { spokenForIn } from './spoken.ts';

/** A branch as `git for-each-ref` prints it with `format`. */
export const format = '%(refname)%00%(committerdate:unix)%00%(authorname)%00%(contents:subject)%00%(contents:body)%00';

/** The branches of a repository that hold something that its main branch has not, each judged. */
export function openBranches(
  git: Git,
  main: string,
  content: Content,
  { today, day }: { today: string; day: (moment: Date) => string },
): Waiting[] {
  const printed = new TextDecoder().decode(git('for-each-ref', `--format=${format}`, 'refs/heads'));
  const parts = printed.split('\0');
  const found: Waiting[] = [];
  for (let index = 0; index + 4 < parts.length; index += 5) {
    const [ref = '', seconds = '', author = '', title = '', body = ''] = parts.slice(index, index + 5);
    const name = ref.trim().replace(/^refs\/heads\//, '');
    if (name === main) continue;
    const files = changedSince(git, main, ref.trim());
    if (files.length === 0) continue;
    const sent = changeOf(content, { files }, today);
    const ids = sent.entries.map(({ id }) => id);
    const { proposal } = review({ ...sent, speaksFor: spokenForIn(`${title}\n\n${body}`, ids) });
    const { decision, reasons } = proposal;
    // The intake commits for people who have not said who they are.
    const by = name.startsWith('intake/') ? '' : author;
    const since = day(new Date(Number(seconds) * 1000));
    found.push({ name, title, by, since, decision, reasons: reasons.map(({ id }) => id) });
  }
  return found;
}
