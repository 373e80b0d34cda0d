import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { propose } from '#intake/issues/propose.ts';
import { gitHub } from '#repository/github.ts';

/** For the workflow: opens the pull request of a labelled issue, or writes under it why there is none. Needs no package. */
const { values } = parseArgs({
  options: {
    event: { type: 'string', default: '' },
    repository: { type: 'string', default: '' },
    outcome: { type: 'string', default: '' },
  },
});
const { issue, repository } = JSON.parse(await readFile(values.event, 'utf8'));
const api = gitHub(`https://api.github.com/repos/${values.repository}/`, process.env['GITHUB_TOKEN'] ?? '');
await propose(JSON.parse(values.outcome), issue.number, repository.default_branch, api);
