import { parseArgs } from 'node:util';
import { gitHub } from '#repository/github.ts';
import { contentAt, gitIn } from '#repository/local.ts';
import { openBranches } from '#review/open-branches.ts';
import { openPulls } from '#review/open-pulls.ts';
import { queueText } from '#review/queue.ts';
import { site } from '#site.ts';
import { clockAt } from '#times/calendar.ts';

/** `npm run queue` lists the open pull requests of GitHub; `--git <folder>` the branches of a Git repository. */
const { values } = parseArgs({ options: { git: { type: 'string' }, main: { type: 'string', default: 'main' } } });
const day = (moment: Date) => clockAt(moment).date;
const today = day(new Date());

async function branches() {
  const git = gitIn({ cwd: values.git });
  return openBranches(git, values.main, await contentAt(git, values.main), { today, day });
}

function pulls() {
  const api = gitHub(process.env['GITHUB_API_URL'] || 'https://api.github.com', process.env['GITHUB_TOKEN'] ?? '');
  return openPulls(api, new URL(site.repository).pathname.slice(1), day);
}

console.log(queueText(values.git ? await branches() : await pulls(), today));
