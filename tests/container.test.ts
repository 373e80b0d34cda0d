import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const lines = readFileSync('Containerfile', 'utf8').split('\n');

/** The lines of each stage; the last has no name. */
const stages = new Map<string, string[]>();
for (const [index, line] of lines.entries()) {
  const [from, name = ''] = /^FROM \S+(?: AS (\S+))?$/.exec(line) ?? [];
  const next = lines.findIndex((other, place) => place > index && other.startsWith('FROM '));
  if (from) stages.set(name, lines.slice(index, next < 0 ? undefined : next));
}
const copied = (name: string) =>
  (stages.get(name) ?? []).filter((line) => line.startsWith('COPY')).map((line) => line.split(' ')[2]);

test('the container is built on named versions, by the Node of .nvmrc', () => {
  const from = lines.flatMap((line) => /^FROM (\S+)/.exec(line)?.[1] ?? []);
  const images = from.filter((name) => !stages.has(name));
  expect(images).toHaveLength(3);
  const node = new RegExp(`^node:${readFileSync('.nvmrc', 'utf8').trim()}\\b`);
  for (const name of ['source', 'intake']) expect(stages.get(name)?.[0]?.split(' ')[1]).toMatch(node);
  for (const image of images) expect(image).toMatch(/:\d+(?:\.\d+)*-[\w-]+$/);
});

test('what serves has the site and the made configuration, and nothing of the workshop', () => {
  expect([...stages.keys()].at(-1)).toBe('');
  expect(copied('')).toEqual(['/kotokartta/nginx.conf', '/kotokartta/dist']);
  const ignored = readFileSync('.dockerignore', 'utf8').split('\n');
  for (const name of ['.git', 'node_modules', 'dist', 'intake-data']) expect(ignored).toContain(name);
});

test('the intake has what it runs on, runs as nobody in particular, and stores in one folder', () => {
  const paths = copied('intake').map((path) => path?.replace('/kotokartta/', '') ?? '');
  expect(paths).toEqual(['package.json', 'node_modules', 'scripts/intake.ts', 'src', 'content']);
  for (const path of paths) expect(existsSync(path), path).toBe(true);
  const stage = stages.get('intake') ?? [];
  const user = stage.indexOf('USER node');
  expect(user).toBeGreaterThan(stage.findLastIndex((line) => line.startsWith('RUN')));
  expect(stage).toContain('CMD ["node", "scripts/intake.ts"]');
  expect(stage).toContain('VOLUME /data');
  expect(stage.join('\n')).not.toMatch(/SECRET|TOKEN/);
});
