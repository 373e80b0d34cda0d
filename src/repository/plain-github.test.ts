import { expect, test } from 'vitest';
import { github } from './plain-github.ts';

const answering = (status: number, text: string) => {
  const asked: Request[] = [];
  const ask = async (url: string | URL | Request, options?: RequestInit) => {
    asked.push(new Request(url, options));
    return new Response(text, { status });
  };
  return { asked, send: github('owner/name', 'secret', ask as typeof fetch) };
};

test('asks about one repository, as the holder of the token', async () => {
  const { asked, send } = answering(201, '{"a":1}');
  expect(await send('POST', 'pulls', { title: 'A' })).toEqual({ status: 201, json: { a: 1 } });
  const [request] = asked;
  expect(request?.url).toBe('https://api.github.com/repos/owner/name/pulls');
  expect(request?.headers.get('authorization')).toBe('Bearer secret');
  expect(await request?.json()).toEqual({ title: 'A' });
});

test('a refusal says what was asked and what was answered, and never the token', async () => {
  const { send } = answering(403, '{"message":"no"}');
  const fault = await send('GET', 'issues/7').catch(String);
  expect(fault).toContain('GET issues/7 403 {"message":"no"}');
  expect(fault).not.toContain('secret');
});

test('a refusal that is foreseen is an answer', async () => {
  const { send } = answering(404, '');
  expect(await send('DELETE', 'issues/7/labels/accepted', undefined, [404])).toEqual({ status: 404, json: undefined });
});
