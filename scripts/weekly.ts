import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { gatherDirectory } from '#directory/gather.ts';
import { readContent } from '#entry/folder.ts';
import { publicLines, publicServices } from '#entry/table.ts';
import { site } from '#site.ts';
import { clockAt } from '#times/calendar.ts';
import { week } from '#weekly/week.ts';

/** Writes the report of the week and its mails: `npm run weekly`, `-- --offline` without links, `--everyone` with mails to all. */
const { values } = parseArgs({
  options: {
    offline: { type: 'boolean' },
    everyone: { type: 'boolean' },
    before: { type: 'string' },
    out: { type: 'string', default: 'weekly' },
  },
});
const { entries, places, lines, services } = await readContent(process.cwd());
const known = { lines: publicLines(lines), services: publicServices(services) };
const written = await week(gatherDirectory(entries, places, known), {
  sender: {
    today: clockAt(new Date()).date,
    intake: site.intake && new URL(site.intake, site.origin).href,
    secret: process.env['INTAKE_SECRET'] ?? '',
    publisher: site.publisher,
  },
  before: await readFile(values.before ?? join(values.out, 'report.md'), 'utf8').catch(() => ''),
  network: values.offline ? undefined : { fetch, wait: (milliseconds) => setTimeout(milliseconds), patience: 15_000 },
  everyone: values.everyone,
});

const mails = join(values.out, 'mails');
await rm(mails, { recursive: true, force: true });
await mkdir(mails, { recursive: true });
for (const { id, text } of written.mails) await writeFile(join(mails, `${id}.eml`), text);
await writeFile(join(values.out, 'report.md'), written.report);
console.log(`${values.out}: report.md, ${written.mails.length} × mails/*.eml`);
