import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const lines = readFileSync('Containerfile', 'utf8').split('\n');

test('the container is built on named versions, by the Node of .nvmrc', () => {
  const images = lines.flatMap((line) => /^FROM (\S+)/.exec(line)?.[1] ?? []);
  expect(images[0]).toMatch(new RegExp(`^node:${readFileSync('.nvmrc', 'utf8').trim()}\\b`));
  for (const image of images) expect(image).toMatch(/:\d+(?:\.\d+)*-[\w-]+$/);
});

test('what serves has the site and the made configuration, and nothing of the workshop', () => {
  const served = lines.slice(lines.findLastIndex((line) => line.startsWith('FROM ')));
  expect(served.filter((line) => line.startsWith('COPY')).map((line) => line.split(' ')[2])).toEqual([
    '/kotokartta/nginx.conf',
    '/kotokartta/dist',
  ]);
  const ignored = readFileSync('.dockerignore', 'utf8').split('\n');
  for (const name of ['.git', 'node_modules', 'dist']) expect(ignored).toContain(name);
});
