import { afterAll, beforeAll, expect, test } from 'vitest';
import { check } from '#checks/index.ts';
import { gather } from '#checks/material.ts';
import { type Content, readContent } from '#entry/folder.ts';
import { clockAt } from '#times/calendar.ts';
import { writeFixture } from './fixture.ts';
import { temporaryFolder } from './site/building.ts';

let content: Content;
let remove: () => Promise<void>;

beforeAll(async () => {
  const temporary = await temporaryFolder();
  remove = temporary.remove;
  await writeFixture(temporary.folder);
  content = await readContent(temporary.folder);
});
afterAll(() => remove());

/** What real organisations must have and made-up ones need not: long texts in every language, a host of their own. */
const beyond = ['body', 'danger-texts', 'duplicates', 'layout', 'phrases', 'safety'];

test('the made-up organisations pass the check', () => {
  const findings = check(gather(content, clockAt(new Date()).date)).filter(
    ({ level, rule }) => level === 'error' && !beyond.includes(rule),
  );
  expect(findings).toEqual([]);
});

test('every number of theirs is a made-up one, every address of example.org', () => {
  const texts = content.entries
    .filter(({ kind }) => kind !== 'page')
    .map(({ frontmatter }) => JSON.stringify(frontmatter));
  const all = [...texts, JSON.stringify(content.lines.rows)].join('\n');
  expect(all.match(/"phone":"(?!\+3584012345\d\d")[^"]*"/g)).toBeNull();
  expect(all.match(/https?:\/\/(?!(?:[a-z.-]+\.)?example\.org\b)[^"]*/g)).toBeNull();
});
