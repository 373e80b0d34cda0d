import { describe, expect, test } from 'vitest';
import { failure } from './testing.ts';
import type { Answer, Network } from './visit.ts';
import { type Answers, isOurFault, visitAll } from './visits.ts';

/** A network that counts who is visited at one time, and answers when every other microtask has run. */
function counting(answer: (url: string) => Response | Error = () => new Response()) {
  const asked: string[] = [];
  const pauses: number[] = [];
  const now = new Map<string, number>();
  const most = { hosts: 0, ofOne: 0 };
  const network: Network = {
    patience: 1000,
    wait: async (milliseconds) => void pauses.push(milliseconds),
    fetch: async (url) => {
      const host = new URL(url).hostname.replace(/^www\./, '');
      asked.push(url);
      now.set(host, (now.get(host) ?? 0) + 1);
      most.hosts = Math.max(most.hosts, [...now.values()].filter(Boolean).length);
      most.ofOne = Math.max(most.ofOne, ...now.values());
      await new Promise((turn) => setImmediate(turn));
      now.set(host, (now.get(host) ?? 1) - 1);
      const found = answer(url);
      if (found instanceof Error) throw found;
      return found;
    },
  };
  return { network, asked, pauses, most };
}

describe('many links', () => {
  test('are visited one at a time at each host, with a pause, and at eight hosts at most together', async () => {
    const urls = Array.from({ length: 20 }, (_, host) => [`https://h${host}.fi/a`, `https://www.h${host}.fi/b`]).flat();
    const { network, asked, pauses, most } = counting();
    const answers = await visitAll(urls, network);
    expect([...answers.keys()].sort()).toEqual(urls.sort());
    expect(new Set(asked)).toEqual(new Set(urls));
    expect(most).toEqual({ hosts: 8, ofOne: 1 });
    expect(pauses).toEqual(Array(20).fill(1000));
  });

  test('of a host that cannot be reached are not asked for one by one', async () => {
    const { network, asked } = counting(() => failure('ENOTFOUND'));
    const answers = await visitAll(['https://a.fi/1', 'https://a.fi/2', 'https://a.fi/3'], network);
    expect([...answers.values()]).toEqual(Array(3).fill({ state: 'gone', why: 'dns' }));
    expect(asked).toEqual(['https://a.fi/1']);
  });

  test('of a host that we have asked too much are left for another week', async () => {
    const { network, asked } = counting(() => new Response(null, { status: 429 }));
    const answers = await visitAll(['https://a.fi/1', 'https://a.fi/2'], network);
    expect([...answers.values()].map(({ state }) => state)).toEqual(['closed', 'closed']);
    expect(new Set(asked)).toEqual(new Set(['https://a.fi/1']));
  });

  test('of a host of which one page is gone, closed or failing are asked for all the same', async () => {
    const { network } = counting((url) => new Response(null, { status: Number(url.split('/').at(-1)) }));
    const answers = await visitAll(
      ['404', '403', '500', '200'].map((status) => `https://a.fi/${status}`),
      network,
    );
    expect([...answers.values()].map(({ state }) => state)).toEqual(['gone', 'closed', 'failing', 'alive']);
  });

  test('are none', async () => {
    expect(await visitAll([], counting().network)).toEqual(new Map());
  });
});

describe('most hosts silent', () => {
  const answers = (silent: number, speaking: number, answer: Answer = { state: 'gone', why: 'dns' }): Answers =>
    new Map([
      ...Array.from({ length: silent }, (_, index) => [`https://s${index}.fi/`, answer] as const),
      ...Array.from(
        { length: speaking },
        (_, index) => [`https://h${index}.fi/`, { state: 'alive' } as const] as const,
      ),
    ]);

  test('is our own fault, unless they are few, or have said something', () => {
    expect(isOurFault(answers(11, 9))).toBe(true);
    expect(isOurFault(answers(10, 10))).toBe(false);
    expect(isOurFault(answers(6, 3))).toBe(false);
    expect(isOurFault(answers(20, 0, { state: 'failing', why: 'time-out' }))).toBe(true);
    expect(isOurFault(answers(20, 0, { state: 'failing', why: 500 }))).toBe(false);
    expect(isOurFault(new Map())).toBe(false);
  });
});
