import { expect, test } from 'vitest';
import { type Api, GitHubRefusal } from '#repository/github.ts';
import { marker } from './marker.ts';
import { type Message, post, writer } from './posted.ts';

const suggestion = { path: 'content/organisations/a.md', line: 3, side: 'RIGHT', body: 'x' };
const message: Message = { number: 7, head: 'a', comment: `${marker} {} -->\nnew`, suggestions: [] };

/** A repository with these comments, and what is written to it. */
function repository(comments: unknown[], reviewComments: unknown[] = [], refusal?: number) {
  const written: [method: string, path: string, body: unknown][] = [];
  const api: Api = async (method, path, body) => {
    if (method === 'GET') return path.includes('/pulls/') ? reviewComments : comments;
    if (path.endsWith('/reviews') && refusal) throw new GitHubRefusal(refusal, path);
    written.push([method, path, body]);
    return {};
  };
  return { api, written };
}
const ours = (body: string) => ({ id: 5, body, user: { login: writer } });

test('makes the comment once, then keeps it up to date', async () => {
  const first = repository([{ id: 1, body: 'hello', user: { login: 'x' } }]);
  await post(first.api, 'o/r', message);
  expect(first.written).toEqual([['POST', '/repos/o/r/issues/7/comments', { body: message.comment }]]);
  const again = repository([ours(`${marker} {} -->\nold`)]);
  await post(again.api, 'o/r', message);
  expect(again.written).toEqual([['PATCH', '/repos/o/r/issues/comments/5', { body: message.comment }]]);
  const same = repository([ours(message.comment.replaceAll('\n', '\r\n'))]);
  await post(same.api, 'o/r', message);
  expect(same.written).toEqual([]);
});

test("never writes over another's comment, though it begins as ours", async () => {
  const forged = repository([
    { id: 9, body: `${marker} forged`, user: { login: 'stranger' } },
    { id: 8, body: null, user: null },
  ]);
  await post(forged.api, 'o/r', message);
  expect(forged.written.map(([method]) => method)).toEqual(['POST']);
});

test('proposes lines in one review, and none twice', async () => {
  const other = { ...suggestion, body: 'y' };
  const { api, written } = repository([ours(message.comment)], [{ ...suggestion, user: { login: writer } }]);
  await post(api, 'o/r', { ...message, suggestions: [suggestion, other] });
  expect(written).toEqual([
    ['POST', '/repos/o/r/pulls/7/reviews', { commit_id: 'a', event: 'COMMENT', comments: [other] }],
  ]);
  const said = repository([ours(message.comment)], [{ ...suggestion, user: { login: writer } }]);
  await post(said.api, 'o/r', { ...message, suggestions: [suggestion] });
  expect(said.written).toEqual([]);
});

test('a line that takes no comment stops nothing; any other refusal is told', async () => {
  const suggestions = [suggestion];
  await expect(post(repository([], [], 422).api, 'o/r', { ...message, suggestions })).resolves.toBeUndefined();
  await expect(post(repository([], [], 403).api, 'o/r', { ...message, suggestions })).rejects.toThrow('403');
});

test('writes nothing but comments of a review', async () => {
  const { api, written } = repository([]);
  await expect(post(api, 'o/r', { ...message, comment: 'anything' })).rejects.toThrow('no comment of a review');
  await expect(post(api, 'o/r', { ...message, comment: marker + 'x'.repeat(70_000) })).rejects.toThrow();
  expect(written).toEqual([]);
});
