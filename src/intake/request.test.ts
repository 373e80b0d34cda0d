import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { langOf, senderOf } from './request.ts';

const sender = async (proxies: number, forwarded?: string) => {
  const routes = new Hono().get('/', (c) => c.text(senderOf(c, proxies)));
  return (await routes.request('/', { headers: forwarded ? { 'x-forwarded-for': forwarded } : {} })).text();
};

test('an address is believed where a proxy of ours has written it down, and nowhere else', async () => {
  expect(await sender(1, '192.0.2.1')).toBe('192.0.2.1');
  expect(await sender(1, '10.1.1.1, 192.0.2.1')).toBe('192.0.2.1');
  expect(await sender(2, '10.1.1.1, 192.0.2.1,192.0.2.9')).toBe('192.0.2.1');
  expect(await sender(0, '10.1.1.1')).toBe('');
  expect(await sender(2, '192.0.2.9')).toBe('');
  expect(await sender(1)).toBe('');
});

test.each([
  ['so', 'fi', 'so'],
  ['xx', 'fi', 'fi'],
  [undefined, 'de-AT, sv-FI;q=0.9, en;q=0.8', 'sv'],
  [undefined, 'zh-Hans', 'zh-Hans'],
  [undefined, 'xx', 'en'],
  [['fi'], '', 'en'],
])('asked %j, by a browser of %j, the answer is in %s', async (asked, accepted, expected) => {
  const routes = new Hono().get('/', (c) => c.text(langOf(c, asked)));
  expect(await (await routes.request('/', { headers: { 'accept-language': accepted } })).text()).toBe(expected);
});
