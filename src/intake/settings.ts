import { resolve } from 'node:path';

/** What the intake is told by its environment. */
export interface Settings {
  port: number;
  /** Path or address of the Git repository that holds the content. */
  git: string;
  /** Folder of the queue. */
  data: string;
  secret: string;
  /** GitHub, where branches become pull requests. */
  gitHub: { repository: string; token: string } | undefined;
  proxies: number;
  /** Rounds of one try of a challenge. */
  effort: number;
}

/** Letters of a secret that nobody guesses. */
const shortest = 32;

/** Reads the settings; throws with a sentence that says which is wrong. */
export function settingsOf(env: Record<string, string | undefined>): Settings {
  const [repository, token, secret = ''] = [env['GITHUB_REPOSITORY'], env['INTAKE_TOKEN'], env['INTAKE_SECRET']];
  if (secret.length < shortest)
    throw new Error(`INTAKE_SECRET must have at least ${shortest} letters that nobody can guess: openssl rand -hex 32`);
  if (token && !repository) throw new Error('INTAKE_TOKEN needs GITHUB_REPOSITORY, such as kotokartta/kotokartta');
  const data = resolve(env['INTAKE_DATA'] || 'intake-data');
  const gitHub = token && repository ? { repository, token } : undefined;
  return {
    port: whole('INTAKE_PORT', env['INTAKE_PORT'], 8788, 0, 65_535),
    git: env['INTAKE_GIT'] || (gitHub ? `https://github.com/${gitHub.repository}.git` : resolve(data, 'remote.git')),
    data,
    secret,
    gitHub,
    proxies: whole('INTAKE_PROXIES', env['INTAKE_PROXIES'], 0, 0, 10),
    effort: whole('INTAKE_EFFORT', env['INTAKE_EFFORT'], 5000, 1, 1_000_000),
  };
}

function whole(name: string, text: string | undefined, otherwise: number, from: number, to: number): number {
  const value = text ? Number(text) : otherwise;
  if (Number.isInteger(value) && value >= from && value <= to) return value;
  throw new Error(`${name} must be a whole number from ${from} to ${to}, not ${text}`);
}
