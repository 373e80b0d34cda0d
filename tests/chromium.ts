import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const installedNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** A Chromium wherever there is one: CHROME_PATH, an installed one, Playwright's own, then the one inside an npm package. */
export async function findChromium(): Promise<{ executablePath: string; env: Record<string, string> }> {
  const env = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== undefined)) as Record<
    string,
    string
  >;
  const folders = (env['PATH'] ?? '').split(delimiter);
  const candidates = [
    env['CHROME_PATH'],
    ...installedNames.flatMap((name) => folders.map((folder) => join(folder, name))),
    chromium.executablePath(),
  ];
  const found = candidates.find((path) => path && existsSync(path));
  return found ? { executablePath: found, env } : unpackChromium(env);
}

/** The packaged Chromium brings its NSS libraries along only when it believes itself on Amazon Linux. */
async function unpackChromium(env: Record<string, string>) {
  process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs22.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  const executablePath = await packaged.executablePath();
  delete process.env['AWS_EXECUTION_ENV'];
  return { executablePath, env: { ...env, LD_LIBRARY_PATH: join(tmpdir(), 'al2023', 'lib') } };
}

/** Starts the browser without any connection of its own to the network. */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({ ...(await findChromium()), args: quiet });
}

export const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
