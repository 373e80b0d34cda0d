import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { settingsOf } from './settings.ts';
import { secret as INTAKE_SECRET } from './testing.ts';

test('what is not set has a default', () => {
  expect(settingsOf({ INTAKE_SECRET })).toEqual({
    port: 8788,
    git: resolve('intake-data/remote.git'),
    data: resolve('intake-data'),
    secret: INTAKE_SECRET,
    gitHub: undefined,
    proxies: 0,
    effort: 5000,
  });
});

test('a token makes pull requests of GitHub', () => {
  const settings = settingsOf({ INTAKE_SECRET, INTAKE_TOKEN: 't', GITHUB_REPOSITORY: 'o/r', INTAKE_PORT: '0' });
  expect(settings).toMatchObject({
    port: 0,
    git: 'https://github.com/o/r.git',
    gitHub: { repository: 'o/r', token: 't' },
  });
  expect(settingsOf({ INTAKE_SECRET, GITHUB_REPOSITORY: 'o/r', INTAKE_GIT: '/x.git' })).toMatchObject({
    git: '/x.git',
    gitHub: undefined,
  });
});

test.each([
  [{}, 'INTAKE_SECRET'],
  [{ INTAKE_SECRET: 'short' }, 'INTAKE_SECRET'],
  [{ INTAKE_SECRET, INTAKE_TOKEN: 't' }, 'GITHUB_REPOSITORY'],
  [{ INTAKE_SECRET, INTAKE_PORT: 'http' }, 'INTAKE_PORT'],
  [{ INTAKE_SECRET, INTAKE_PORT: '70000' }, 'INTAKE_PORT'],
  [{ INTAKE_SECRET, INTAKE_PROXIES: '-1' }, 'INTAKE_PROXIES'],
  [{ INTAKE_SECRET, INTAKE_EFFORT: '0' }, 'INTAKE_EFFORT'],
])('%j is refused with the name of the setting', (env, name) => {
  expect(() => settingsOf(env)).toThrow(name);
});
