import type { RequestListener } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { failure, type Host, network } from './testing.ts';
import { visit } from './visit.ts';

let tries = 0;

/** What `https://a.fi/<path>` answers; a path that is a number answers with it. */
const answers: Record<string, RequestListener> = {
  'no-head': ({ method }, response) => response.writeHead(method === 'HEAD' ? 405 : 200).end('a'),
  'head-lies': ({ method }, response) => response.writeHead(method === 'HEAD' ? 404 : 200).end('a'),
  never: () => undefined,
  'slow-body': ({ method }, response) => {
    response.writeHead(method === 'HEAD' ? 403 : 200, { 'content-length': '100' });
    if (method === 'HEAD') response.end();
    else response.write('a');
  },
  broken: ({ socket }) => socket.destroy(),
  'twice-broken': (_, response) => response.writeHead(++tries > 4 ? 200 : 500).end(),
  'circle-outside': (_, response) => response.writeHead(302, { location: 'https://a.fi/circle-outside' }).end(),
  'circle-of-cookies': (_, response) =>
    response.writeHead(302, { location: 'https://a.fi/circle-of-cookies', 'set-cookie': 'a=b' }).end(),
  chain: ({ url = '' }, response) =>
    response.writeHead(302, { location: `https://a.fi/chain?${Number(url.split('?')[1] ?? 0) + 1}` }).end(),
  moved: (_, response) => response.writeHead(301, { location: 'https://b.fi/200' }).end(),
  'moved-to-nothing': (_, response) => response.writeHead(301, { location: 'https://b.fi/404' }).end(),
  lent: (_, response) => response.writeHead(302, { location: 'https://b.fi/200' }).end(),
  secured: (_, response) => response.writeHead(301, { location: 'https://www.a.fi/secured/' }).end(),
  'secured/': (_, response) => response.writeHead(200).end(),
  inside: (_, response) => response.writeHead(301, { location: 'http://169.254.169.254/latest' }).end(),
  local: (_, response) => response.writeHead(301, { location: 'http://localhost/' }).end(),
  script: (_, response) => response.writeHead(301, { location: 'javascript:alert(1)' }).end(),
  nowhere: (_, response) => response.writeHead(301).end(),
};

let host: Host;

beforeAll(async () => {
  host = await network((request, response) => {
    const path = (request.url ?? '').replace(/^\/[^/]+\/|\?.*/g, '');
    const answer = answers[path] ?? ((_, plain) => plain.writeHead(Number(path)).end());
    answer(request, response);
  });
});
beforeEach(() => {
  host.asked.length = 0;
  host.pauses.length = 0;
});
afterAll(() => host.close());

const of = (path: string) => visit(`https://a.fi/${path}`, host);

describe('a link', () => {
  test('that works is asked once, for its head alone', async () => {
    expect(await of('200')).toEqual({ state: 'alive' });
    expect(host.asked).toEqual(['HEAD a.fi/200']);
  });

  test.each(['no-head', 'head-lies'])('is asked as a person asks before it is called dead (%s)', async (path) => {
    expect(await of(path)).toEqual({ state: 'alive' });
    expect(host.asked).toEqual([`HEAD a.fi/${path}`, `GET a.fi/${path}`]);
  });

  test.each([404, 410])('is gone at %i, without a second try', async (status) => {
    expect(await of(`${status}`)).toEqual({ state: 'gone', why: status });
    expect(host.asked).toHaveLength(2);
    expect(host.pauses).toEqual([]);
  });

  test.each([401, 403, 405, 406, 451, 999])(
    'says nothing when it answers %i: robots are not let in',
    async (status) => {
      expect(await of(`${status}`)).toEqual({ state: 'closed' });
      expect(host.pauses).toEqual([]);
    },
  );

  test('is left alone when we have asked too much', async () => {
    expect(await of('429')).toEqual({ state: 'closed', busy: true });
  });

  test.each([400, 500, 502, 503])('fails at %i after two more tries with pauses', async (status) => {
    expect(await of(`${status}`)).toEqual({ state: 'failing', why: status });
    expect(host.asked).toHaveLength(6);
    expect(host.pauses).toEqual([2000, 10_000]);
  });

  test('lives when it answers at the third try', async () => {
    expect(await of('twice-broken')).toEqual({ state: 'alive' });
    expect(host.pauses).toEqual([2000, 10_000]);
  });

  test('fails when nothing comes in time', async () => {
    expect(await visit('https://a.fi/never', { ...host, patience: 20 })).toEqual({ state: 'failing', why: 'time-out' });
  });

  test('lives when its body never ends: nobody waits for it', async () => {
    expect(await of('slow-body')).toEqual({ state: 'alive' });
  });

  test('fails when the connection breaks', async () => {
    expect(await of('broken')).toEqual({ state: 'failing', why: 'connection' });
  });

  test.each([
    ['CERT_HAS_EXPIRED', 'certificate'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'certificate'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'certificate'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'certificate'],
    ['ECONNREFUSED', 'connection'],
    ['EAI_AGAIN', 'connection'],
    ['UND_ERR_CONNECT_TIMEOUT', 'time-out'],
    ['ETIMEDOUT', 'time-out'],
  ])('fails with %s: %s', async (code, why) => {
    const fetch = () => Promise.reject(failure(code));
    expect(await visit('https://a.fi/', { ...host, fetch })).toEqual({ state: 'failing', why });
    expect(host.pauses).toHaveLength(2);
  });

  test('is gone with its host, and not asked again', async () => {
    let count = 0;
    const fetch = () => Promise.reject(failure(`${++count && 'ENOTFOUND'}`));
    expect(await visit('https://a.fi/', { ...host, fetch })).toEqual({ state: 'gone', why: 'dns' });
    expect(count).toBe(1);
  });

  test.each([new Error('a'), 'a', undefined, Object.assign(new Error('b'), { cause: 'c' })])(
    'never throws, whatever fetch throws (%s)',
    async (error) => {
      const fetch = () => Promise.reject(error);
      expect(await visit('https://a.fi/', { ...host, fetch })).toEqual({ state: 'failing', why: 'connection' });
    },
  );
});

describe('a link that leads on', () => {
  test('for good is noted, with where it has gone', async () => {
    expect(await of('moved')).toEqual({ state: 'alive', moved: 'https://b.fi/200' });
  });

  test('for now, or only to its secure self, is not', async () => {
    expect(await of('lent')).toEqual({ state: 'alive' });
    expect(await visit('http://a.fi/secured', host)).toEqual({ state: 'alive' });
  });

  test('to nothing is gone', async () => {
    expect(await of('moved-to-nothing')).toEqual({ state: 'gone', why: 404 });
  });

  test.each(['circle-outside', 'chain'])('in a circle, or on and on, fails (%s)', async (path) => {
    expect(await of(path)).toEqual({ state: 'failing', why: 'redirect' });
    expect(host.asked.length).toBeLessThanOrEqual(48);
  });

  test('in a circle for want of a cookie says nothing: a browser would pass', async () => {
    expect(await of('circle-of-cookies')).toEqual({ state: 'closed' });
  });

  test.each(['inside', 'local', 'script'])(
    'into our own network, or to no page, is not followed (%s)',
    async (path) => {
      expect(await of(path)).toEqual({ state: 'failing', why: 'redirect' });
      expect(new Set(host.asked)).toEqual(new Set([`HEAD a.fi/${path}`, `GET a.fi/${path}`]));
    },
  );

  test('nowhere fails', async () => {
    expect(await of('nowhere')).toEqual({ state: 'failing', why: 301 });
  });
});

test('whoever keeps the host sees who asks', async () => {
  const seen: Headers[] = [];
  const fetch = async (_: string, init: RequestInit) => {
    seen.push(new Headers(init.headers));
    return new Response();
  };
  await visit('https://a.fi/', { ...host, fetch });
  expect(seen[0]?.get('user-agent')).toMatch(/^Kotokartta-links\/1\.0 \(\+https:\/\/kotokartta\.fi\/en\/about\/\)$/);
});
