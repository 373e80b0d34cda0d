import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readContent } from '#entry/folder.ts';
import { outcomeOf } from '#intake/issues/labelled-issue.ts';
import { gitHub } from '#repository/github.ts';
import { clockAt } from '#times/calendar.ts';

/** For the workflow: what becomes of an issue that somebody has labelled, as one line for the outputs of its step. */
const { values } = parseArgs({
  options: { event: { type: 'string', default: '' }, repository: { type: 'string', default: '' } },
});
const api = gitHub(`https://api.github.com/repos/${values.repository}/`, process.env['GITHUB_TOKEN'] ?? '');
const event = JSON.parse(await readFile(values.event, 'utf8'));
const content = await readContent(process.cwd());
const outcome = await outcomeOf(event, content, clockAt(new Date()).date, api);
if (outcome) console.log(`outcome=${JSON.stringify(outcome)}`);
