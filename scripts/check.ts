import { spawnSync } from 'node:child_process';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { check } from '#checks/index.ts';
import { gather } from '#checks/material.ts';
import { asAnnotations, asJson, asText } from '#checks/report.ts';
import { coverage } from '#directory/coverage.ts';
import { gatherDirectory } from '#directory/gather.ts';
import { readContent } from '#entry/folder.ts';
import { clockAt } from '#times/calendar.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean' },
    report: { type: 'boolean' },
    since: { type: 'string' },
    root: { type: 'string', default: process.cwd() },
  },
});
const root = values.root;
const today = clockAt(new Date()).date;
const started = performance.now();
const content = await readContent(root);

if (values.report) {
  console.table(coverage(gatherDirectory(content.entries, content.places), today));
} else {
  const changed = values.since
    ? spawnSync('git', ['diff', '--name-only', '-z', values.since, '--', 'content'], {
        cwd: root,
        encoding: 'utf8',
      }).stdout.split('\0')
    : [];
  const only = positionals.map((file) => relative(root, resolve(file)).replaceAll('\\', '/'));
  const findings = check(gather(content, today, changed)).filter(
    ({ file }) => only.length === 0 || only.includes(file),
  );
  const errors = findings.filter(({ level }) => level === 'error').length;
  if (values.json) console.log(asJson(findings));
  else {
    if (findings.length) console.log(process.env['GITHUB_ACTIONS'] ? asAnnotations(findings) : asText(findings));
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(
      `${content.entries.length} tiedostoa, ${errors} virhettä, ${findings.length - errors} huomautusta / ${content.entries.length} files, ${errors} errors, ${findings.length - errors} warnings (${seconds} s)`,
    );
  }
  process.exitCode = errors ? 1 : 0;
}
