import { expect, test, vi } from 'vitest';
import { everyPage, GitHubRefusal, gitHub, nothingWhere } from './github.ts';

const answering = (body: string, status = 200) => vi.fn(async () => new Response(body, { status }));

test('asks with the token and the version of the API', async () => {
  const ask = answering('{"a":1}');
  expect(await gitHub('https://api.example', 't', ask)('POST', '/x', { b: 2 })).toEqual({ a: 1 });
  expect(ask).toHaveBeenCalledWith('https://api.example/x', {
    method: 'POST',
    headers: {
      accept: 'application/vnd.github+json',
      'x-github-api-version': '2022-11-28',
      authorization: 'Bearer t',
      'content-type': 'application/json',
    },
    body: '{"b":2}',
    signal: expect.any(AbortSignal),
  });
});

test('without a token it asks as anybody', async () => {
  const ask = answering('[]');
  await gitHub('https://api.example', '', ask)('GET', '/x');
  expect(JSON.stringify(ask.mock.calls)).not.toContain('authorization');
});

test('a refusal says which, and never the token', async () => {
  const failed = gitHub('https://api.example', 'secret', answering('{"message":"no"}', 403))('GET', '/x');
  await expect(failed).rejects.toThrow(GitHubRefusal);
  await expect(failed).rejects.toThrow('GitHub 403: /x: {"message":"no"}');
  await expect(failed).rejects.not.toThrow('secret');
});

test('reads every page of a list, up to the limit that GitHub has', async () => {
  const asked: string[] = [];
  const rows = await everyPage(async (_, path) => {
    asked.push(path);
    return Array.from({ length: asked.length < 3 ? 100 : 7 }, () => 1);
  }, '/x?a=b');
  expect(rows).toHaveLength(207);
  expect(asked).toEqual(['/x?a=b&per_page=100&page=1', '/x?a=b&per_page=100&page=2', '/x?a=b&per_page=100&page=3']);
  expect(await everyPage(async () => Array.from({ length: 100 }), '/y')).toHaveLength(3000);
  expect(await everyPage(async () => ({ message: 'strange' }), '/z')).toEqual([]);
});

test('a refusal that is foreseen is nothing, and any other is told', async () => {
  const removed = (status: number) =>
    gitHub('https://api.example/', 't', answering('', status))('DELETE', 'labels/a').catch(nothingWhere(404));
  expect(await removed(404)).toBeUndefined();
  await expect(removed(403)).rejects.toThrow('GitHub 403: labels/a');
});

test('an answer without a word is nothing', async () => {
  expect(await gitHub('https://api.example/', 't', answering('', 200))('DELETE', 'x')).toBeUndefined();
});
