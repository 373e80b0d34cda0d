import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import { z } from 'zod';

/** A small GitHub on this machine: it answers what GitHub has published (description.json), and writes down where somebody strays from it. */

interface Operation {
  method: 'GET' | 'POST';
  path: string;
  parameters: { name: string; in: string; enum?: string[] }[];
  body?: { properties: object };
  answers: Record<string, object | null>;
  example: Record<string, unknown>;
}

const description: { operations: Record<string, Operation>; $defs: object } = JSON.parse(
  readFileSync(`${import.meta.dirname}/description.json`, 'utf8'),
);

type Json = Record<string, unknown>;

/** An answer that is given in place of the next one; `never` is none at all. */
export interface Fault {
  status: number | 'never';
  headers?: Record<string, string>;
  body?: Json;
}

export interface SmallGitHub {
  url: string;
  /** Answers in place of the next ones; undefined lets one pass. */
  faults: (Fault | undefined)[];
  /** `POST git/refs` and the like, in the order of their coming. */
  asked: string[];
  /** Where a request or an answer is not as published. */
  strayed: string[];
  refs: Map<string, string>;
  commits: Map<string, Json>;
  trees: Map<string, Json>;
  pulls: { number: number; head: string; state: string; merged_at: string | null; title: string; body: string }[];
  close(): void;
}

const fits = (schema: object) => z.fromJSONSchema({ ...schema, $defs: description.$defs } as never);
const hash = (value: unknown) => createHash('sha1').update(JSON.stringify(value)).digest('hex');

/** Starts it, with one commit in one repository. */
export async function smallGitHub(first: string): Promise<SmallGitHub> {
  const routes = new Hono();
  const one: SmallGitHub = {
    url: '',
    faults: [],
    asked: [],
    strayed: [],
    refs: new Map([['heads/main', first]]),
    commits: new Map([[first, { tree: 't'.repeat(40) }]]),
    trees: new Map(),
    pulls: [],
    close: () => {},
  };

  const answers: Record<string, (c: Context, body: Json) => [number, unknown]> = {
    'git/get-ref': (c) => {
      const name = decodeURIComponent(c.req.path.split('/git/ref/')[1] ?? '');
      const sha = one.refs.get(name);
      return sha ? [200, ref(name, sha)] : notFound;
    },
    'git/get-commit': (c) => {
      const sha = c.req.param('commit_sha') ?? '';
      const commit = one.commits.get(sha);
      return commit ? [200, { sha, tree: { sha: commit['tree'], url: 'https://api.github.com/' } }] : notFound;
    },
    'git/create-tree': (_, body) => {
      const sha = hash(body);
      one.trees.set(sha, body);
      return [201, { sha }];
    },
    'git/create-commit': (_, body) => {
      const sha = hash(body);
      one.commits.set(sha, body);
      return one.trees.has(String(body['tree'])) ? [201, { sha, message: body['message'] }] : unprocessable('no tree');
    },
    'git/create-ref': (_, body) => {
      const name = String(body['ref']).replace('refs/', '');
      if (one.refs.has(name)) return unprocessable('Reference already exists');
      one.refs.set(name, String(body['sha']));
      return [201, ref(name, String(body['sha']))];
    },
    'pulls/create': (_, body) => {
      const { head, title, body: text } = body as { head: string; title: string; body: string };
      if (one.pulls.some((pull) => pull.head === head)) return unprocessable('A pull request already exists');
      if (!one.refs.has(`heads/${head}`)) return unprocessable('head is invalid');
      const pull = { number: one.pulls.length + 1, head, state: 'open', merged_at: null, title, body: text };
      one.pulls.push(pull);
      return [201, { ...pull, head: undefined }];
    },
    'pulls/list': (c) => {
      const found = one.pulls.filter(({ head }) => `o:${head}` === c.req.query('head'));
      return [200, found.map(({ head: _head, ...pull }) => pull)];
    },
    'pulls/get': (c) => {
      const pull = one.pulls.find(({ number }) => String(number) === c.req.param('pull_number'));
      return pull ? [200, { ...pull, head: undefined }] : notFound;
    },
  };

  for (const [name, operation] of Object.entries(description.operations)) {
    const path = operation.path
      .replace('{owner}/{repo}', 'o/r')
      .replace('{ref}', ':ref{.+}')
      .replace(/\{(\w+)\}/g, ':$1');
    routes.on(operation.method, path, async (c) => {
      one.asked.push(name);
      const body = operation.method === 'POST' ? await c.req.json<Json>() : {};
      one.strayed.push(...straysOf(name, operation, c, body));
      const fault = one.faults.shift();
      if (fault?.status === 'never') return new Promise<Response>(() => {});
      if (fault) return c.json(fault.body ?? { message: 'x' }, fault.status as 400, fault.headers);
      const [status, said] = answers[name]?.(c, body) ?? notFound;
      const full = status < 300 ? filled(operation.example, said) : said;
      const schema = operation.answers[status];
      if (!schema) one.strayed.push(`${name} never answers ${status}`);
      else if (!fits(schema).safeParse(full).success) one.strayed.push(`${name}: the answer ${status} does not fit`);
      return c.json(full as Json, status as 200);
    });
  }
  routes.all('*', (c) => {
    one.strayed.push(`${c.req.method} ${c.req.path} is no operation`);
    return c.json({ message: 'Not Found' }, 404);
  });
  const server = serve({ fetch: routes.fetch, port: 0, hostname: '127.0.0.1' });
  await new Promise((listening) => server.once('listening', listening));
  one.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  one.close = () => {
    if ('closeAllConnections' in server) server.closeAllConnections();
    server.close();
  };
  return one;
}

function straysOf(name: string, { body: schema, parameters }: Operation, c: Context, body: Json): string[] {
  const known = new Map(parameters.map((one) => [one.name, one]));
  const query = Object.entries(c.req.query()).flatMap(([key, value]) => {
    const one = known.get(key);
    return one?.in === 'query' && (one.enum?.includes(value) ?? true) ? [] : [`${name}: ${key}=${value}`];
  });
  const asked = [
    ...(c.req.header('authorization')?.startsWith('Bearer ') ? [] : [`${name}: no token`]),
    ...(c.req.header('user-agent') ? [] : [`${name}: no user agent`]),
  ];
  if (!schema) return [...query, ...asked];
  const unknown = Object.keys(body).filter((key) => !Object.hasOwn(schema.properties, key));
  const misfits =
    fits(schema)
      .safeParse(body)
      .error?.issues.map(({ path }) => path.join('.')) ?? [];
  return [...query, ...asked, ...[...unknown, ...misfits].map((field) => `${name}: the field ${field}`)];
}

const notFound: [number, unknown] = [
  404,
  { message: 'Not Found', documentation_url: 'https://docs.github.com/rest', status: '404' },
];
const unprocessable = (message: string): [number, unknown] => [
  422,
  {
    message: 'Validation Failed',
    documentation_url: 'https://docs.github.com/rest',
    errors: [{ code: 'custom', message }],
  },
];
const ref = (name: string, sha: string) => ({
  ref: `refs/${name}`,
  object: { sha, type: 'commit', url: 'https://api.github.com/' },
});

/** The published example with what this answer says in its place. */
function filled(example: unknown, said: unknown): unknown {
  if (Array.isArray(said)) return said.map((one) => filled((example as unknown[])[0], one));
  const given = Object.entries(said as Json).filter(([, value]) => value !== undefined);
  return { ...(example as Json), ...Object.fromEntries(given) };
}
