import { load } from 'js-yaml';

/** What a workflow may hold of GitHub's syntax, as far as the rules ask. */
interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, unknown>;
  if?: unknown;
}
type Permissions = string | Record<string, string>;
interface Job extends Pick<Step, 'uses' | 'env' | 'if'> {
  'runs-on'?: string | string[];
  permissions?: Permissions;
  environment?: unknown;
  container?: string | { image: string };
  services?: Record<string, { image: string }>;
  secrets?: unknown;
  steps?: Step[];
}
export interface Workflow {
  on: string | string[] | Record<string, unknown>;
  permissions?: Permissions;
  env?: Record<string, unknown>;
  jobs: Record<string, Job>;
}

export const parse = (text: string): Workflow => load(text) as Workflow;

const jobs = (workflow: Workflow) => Object.values(workflow.jobs);
const steps = (workflow: Workflow) => jobs(workflow).flatMap((job) => job.steps ?? []);
const uses = (step: Step, name: string) => step.uses?.startsWith(`${name}@`) ?? false;
const text = (value: unknown) => JSON.stringify(value ?? null);
const triggers = ({ on }: Workflow) => (typeof on === 'string' ? [on] : Array.isArray(on) ? on : Object.keys(on));
const isAfterOthers = (workflow: Workflow) => triggers(workflow).includes('workflow_run');
const untrusted =
  /github\.(?:head_ref|event\.[\w.]*(?:title|body|message|label|head_branch|head\.ref|head_ref|page_name|email|name)\b)/;
const writes = (permissions: Permissions | undefined) =>
  typeof permissions === 'string'
    ? [permissions]
    : Object.keys(permissions ?? {}).filter((of) => permissions?.[of as never] === 'write');

/** A job that can touch nothing but issues and pull requests, and runs scripts of the repository alone: no package has been installed beside it. */
const talksAlone = ({ permissions, steps = [] }: Job) =>
  writes(permissions).every((of) => of === 'issues' || of === 'pull-requests') &&
  steps.every(({ run }) => run === undefined || scriptOfOurs.test(run)) &&
  steps.every((step) => !uses(step, 'actions/setup-node') || !step.with?.['cache']);
const scriptOfOurs = /^node scripts\/[\w-]+\.ts(?: (?:[\w./-]+|"\$RUNNER_TEMP\/[\w./-]+"))*$/;

/** Each names what it finds, after the audits of zizmor, which no npm package brings; those that ask the network are left out. */
export const rules: Record<string, (workflow: Workflow) => unknown[]> = {
  'unpinned-uses': (workflow) =>
    [...jobs(workflow), ...steps(workflow)].filter(({ uses }) => uses && !/^\.\/|@[0-9a-f]{40}$/.test(uses)),

  /** They run with the rights of this repository on what strangers have sent; `workflow_run` may, within the rules below. */
  'dangerous-triggers': (workflow) =>
    triggers(workflow).filter((name) => ['pull_request_target', 'issue_comment', 'issues'].includes(name)),

  /** After a stranger's run only our own code is fetched: that of the main branch, which a checkout without a choice gives. */
  'untrusted-checkout': (workflow) =>
    isAfterOthers(workflow)
      ? steps(workflow).filter(
          (step) =>
            (uses(step, 'actions/checkout') && (step.with?.['ref'] ?? step.with?.['repository']) !== undefined) ||
            /\bgit\s+(?:fetch|checkout|switch|pull|clone|worktree)\b|\bgh\s+(?:pr|repo)\b/.test(step.run ?? ''),
        )
      : [],

  /** What an artefact holds never lands on the code: it goes into a folder of its own. */
  'unpacked-artefact': (workflow) =>
    steps(workflow).filter(
      (step) =>
        uses(step, 'actions/download-artifact') &&
        !/^\$\{\{ runner\.temp \}\}\/\w/.test(String(step.with?.['path'] ?? '')),
    ),

  /** Text that a stranger chooses goes nowhere but into the event's file, which scripts read as data. */
  'untrusted-text': (workflow) =>
    [workflow, ...jobs(workflow), ...steps(workflow)].filter(({ env }) => untrusted.test(text(env))),

  /** What stands in braces becomes a part of the script before the shell reads it: values go in by `env`. */
  'template-injection': (workflow) =>
    steps(workflow).filter(({ run, with: given }) => `${run} ${text(given?.['script'])}`.includes('${{')),

  /** Who may write runs nothing; who may only speak on a pull request runs one script of ours, beside no package of others. */
  'excessive-permissions': (workflow) => [
    ...(text(workflow.permissions) === '{}' ? [] : ['on top']),
    ...jobs(workflow).filter(({ permissions }) => permissions === undefined || typeof permissions === 'string'),
    ...jobs(workflow).filter(
      (job) =>
        writes(job.permissions).length &&
        !talksAlone(job) &&
        job.steps?.some(({ run, uses }) => run || uses?.startsWith('actions/checkout@')),
    ),
  ],

  artipacked: (workflow) =>
    steps(workflow).filter((step) => uses(step, 'actions/checkout') && step.with?.['persist-credentials'] !== false),

  /** What other jobs have left in a cache does not go into what is published. */
  'cache-poisoning': (workflow) =>
    jobs(workflow)
      .filter(
        ({ steps = [] }) =>
          isAfterOthers(workflow) ||
          steps.some(({ uses }) => /upload-pages-artifact|deploy-pages|publish|release/.test(uses ?? '')),
      )
      .flatMap(({ steps = [] }) => steps)
      .filter((step) => uses(step, 'actions/cache') || (step.with?.['cache'] ?? false)),

  'overprovisioned-secrets': (workflow) => [
    ...[workflow, ...jobs(workflow)].filter(({ env }) => /\bsecrets\b/.test(text(env))),
    ...jobs(workflow).filter(({ secrets }) => secrets === 'inherit'),
    ...steps(workflow).filter((step) => /(?:toJSON|fromJSON)\(\s*secrets/i.test(text(step))),
  ],

  /** The actor is who touched the change last, not who wrote it. */
  'bot-conditions': (workflow) =>
    [...jobs(workflow), ...steps(workflow)].filter((part) => /github\.(?:triggering_)?actor\b/.test(text(part.if))),

  /** `contains('refs/heads/main', github.ref)` is true of the branch `refs`, too. */
  'unsound-contains': (workflow) =>
    [...jobs(workflow), ...steps(workflow)].filter((part) =>
      /contains\(\s*'[^']*'\s*,\s*(?:github|env)\./.test(`${part.if}`),
    ),

  'github-env': (workflow) => steps(workflow).filter(({ run }) => /GITHUB_(?:ENV|PATH)\b/.test(run ?? '')),

  'insecure-commands': (workflow) => (text(workflow).includes('ACTIONS_ALLOW_UNSECURE_COMMANDS') ? ['allowed'] : []),

  'self-hosted-runner': (workflow) => jobs(workflow).filter((job) => text(job['runs-on']).includes('self-hosted')),

  'unpinned-images': (workflow) =>
    jobs(workflow)
      .flatMap(({ container, services = {} }) => [container, ...Object.values(services)])
      .filter((image) => image && !/@sha256:[0-9a-f]{64}/.test(text(image))),
};
