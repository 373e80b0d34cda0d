import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs every check and test, two steps at a time, and closes with one line that counts them. */
interface Step {
  name: string;
  command: string[];
  /** Vitest project whose tests are counted; other steps count as one. */
  project?: string;
  /** What comes after it says nothing where it has failed. */
  needed?: boolean;
}

const folder = mkdtempSync(join(tmpdir(), 'kotokartta-'));
const vitest = (project: string, name: string): Step => ({
  name,
  project,
  command: [
    'vitest',
    'run',
    `--project=${project}`,
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${join(folder, project)}`,
  ],
});

const lanes: Step[][][] = [
  [
    [
      { name: 'muotoilu ja lint / format and lint', command: ['npm', 'run', '--silent', 'lint'] },
      { name: 'tyypit / types', command: ['astro', 'check', '--minimumSeverity', 'hint'] },
      vitest('unit', 'yksikkötestit / unit tests'),
    ],
    [
      { name: 'sisältö ja sivut / content and build', command: ['node', 'scripts/build.ts'], needed: true },
      { name: 'keksitty sivusto / the made-up site', command: ['node', 'tests/fixture/build.ts'], needed: true },
    ],
  ],
  [[vitest('site', 'valmis sivusto / the built site')], [vitest('browser', 'selain / browser')]],
];

let passed = 0;
let failed = 0;
let broken = false;

for (const stage of lanes) {
  await Promise.all(
    stage.map(async (steps) => {
      for (const step of steps) await run(step);
    }),
  );
  if (broken) break;
}

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;

async function run({ name, command, project, needed = false }: Step) {
  const started = performance.now();
  const { code, output } = await execute(command);
  const counts = project ? countTests(join(folder, project)) : undefined;
  passed += counts?.passed ?? (code === 0 ? 1 : 0);
  failed += Math.max(counts?.failed ?? 0, code === 0 ? 0 : 1);
  broken ||= needed && code !== 0;
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(`${code === 0 ? '✓' : '✗'} ${name}${counts ? ` (${counts.passed})` : ''} ${seconds} s`);
  if (code !== 0) console.log(output);
}

function execute([command = '', ...args]: string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { env: { ...process.env, FORCE_COLOR: '0' } });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

function countTests(file: string): { passed: number; failed: number } | undefined {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return undefined;
  }
}
