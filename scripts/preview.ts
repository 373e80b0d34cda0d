import { execFileSync } from 'node:child_process';
import { readContent } from '#entry/folder.ts';
import { gitIn } from '#repository/local.ts';
import { changeOf } from '#review/change.ts';
import { changedSince } from '#review/from-git.ts';
import { previewOf } from '#review/preview.ts';
import { clockAt } from '#times/calendar.ts';

/** `node scripts/preview.ts <base> <head> <folder>` builds the pages that a change touches, in two languages each, and no other. */
const [base = '', head = '', folder = ''] = process.argv.slice(2);
const content = await readContent(process.cwd());
const { entries } = changeOf(content, { files: changedSince(gitIn(), base, head) }, clockAt(new Date()).date);
const pages = previewOf(entries).flatMap(({ id, langs }) => langs.map((lang) => `${lang}/${id}`));

if (pages.length > 0)
  execFileSync('node', ['node_modules/astro/bin/astro.mjs', 'build'], {
    env: { ...process.env, PREVIEW: pages.join(' '), OUT_DIR: folder },
    stdio: 'inherit',
  });
