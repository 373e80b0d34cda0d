import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { contentAt, gitIn } from '#repository/local.ts';
import { changeOf } from '#review/change.ts';
import { comment } from '#review/comment.ts';
import { organisationsOf } from '#review/facts.ts';
import { changedSince } from '#review/from-git.ts';
import { asText } from '#review/plain-text.ts';
import { review } from '#review/review.ts';
import { spokenForIn } from '#review/spoken.ts';
import { clockAt } from '#times/calendar.ts';

/** `npm run review -- <base>` judges the work tree; `--head <commit>` a commit, `--git <folder>` of another repository. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    head: { type: 'string' },
    git: { type: 'string', default: '.' },
    comment: { type: 'boolean' },
  },
});
const [base = 'main'] = positionals;
const index = mkdtempSync(join(tmpdir(), 'kotokartta-'));
const env = { ...process.env, GIT_INDEX_FILE: join(index, 'index') };
const git = gitIn({ cwd: values.git, env });
const words = (...args: string[]) =>
  git(...args)
    .toString()
    .trim();

const head = values.head ?? workTree();
const sent = changeOf(await contentAt(git, base), { files: changedSince(git, base, head) }, clockAt(new Date()).date);
const speaksFor = spokenForIn(words('log', '-1', '--format=%B', head), organisationsOf(sent));
const judged = review({ ...sent, speaksFor });
rmSync(index, { recursive: true });
console.log(values.comment ? comment(judged) : asText(judged));

/** What stands in the work tree as a commit that no branch has: an index of its own leaves that of Git as it is. */
function workTree(): string {
  git('read-tree', 'HEAD');
  git('add', '--all');
  return words('commit-tree', words('write-tree'), '-p', 'HEAD', '-m', words('log', '-1', '--format=%B', 'HEAD'));
}
