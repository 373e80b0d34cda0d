import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { listedOne, places } from '#checks/testing.ts';
import { buildDirectory } from '#directory/directory.ts';
import type { Organisation } from '#schema/organisation.ts';
import { isTurn } from './letter.ts';
import { readMemory } from './memory.ts';
import { type Host, network } from './testing.ts';
import { week } from './week.ts';

let status = 404;
let host: Host;
beforeAll(async () => {
  host = await network((_, response) => response.writeHead(status).end());
});
beforeEach(() => {
  host.asked.length = 0;
});
afterAll(() => host.close());

const directory = (all: Record<string, Partial<Organisation>>) =>
  buildDirectory(
    Object.entries(all).map(([id, facts]) => listedOne(id, { sources: [], ...facts })),
    places,
  );
const sender = (today: string) => ({ today, intake: '', secret: '', publisher: { name: '', email: '' } });

describe('weeks after one another', () => {
  const site = directory({ tupa: { website: 'https://tupa.fi/' } });
  const of = async (today: string, before: string, answer: number) => {
    status = answer;
    return (await week(site, { sender: sender(today), before, network: host })).report;
  };

  test('know how long a link is dead, and forget one that has come back', async () => {
    const first = await of('2026-11-02', 'not ours', 404);
    expect(first).toContain('2026-11-02 (0 pv / days)');
    const second = await of('2026-11-09', first, 410);
    expect(second).toContain('2026-11-02 (7 pv / days)');
    const third = await of('2026-11-16', second, 200);
    expect(third).not.toContain('tupa.fi');
    expect(await of('2026-11-23', third, 404)).toContain('2026-11-23 (0 pv / days)');
  });

  test('tell of what may pass only when it lasts', async () => {
    const first = await of('2026-11-02', '', 500);
    expect(first).not.toContain('tupa.fi');
    expect(first).toContain('1 did not work now');
    expect(await of('2026-11-09', first, 500)).toContain('2026-11-02 (7 pv / days)');
  });

  test('without links keep what they knew', async () => {
    const first = await of('2026-11-02', '', 404);
    const offline = await week(site, { sender: sender('2026-11-09'), before: first });
    expect(readMemory(offline.report)).toEqual(readMemory(first));
    expect(readMemory(first)).not.toEqual({});
  });

  test('in which our network fails know nothing new', async () => {
    const many = directory(
      Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`o${index}`, { website: `https://o${index}.fi/` }])),
    );
    const before = await of('2026-11-02', '', 404);
    const fetch = () => Promise.reject(new TypeError('fetch failed'));
    const written = await week(many, { sender: sender('2026-11-09'), before, network: { ...host, fetch } });
    expect(written.report).toContain('Our own network is probably at fault');
    expect(readMemory(written.report)).toEqual(readMemory(before));
  });
});

describe('mails of a week', () => {
  const email = 'info@a.fi';
  const confirmed = { on: '2026-11-01', by: 'organisation' as const };
  const ids = Array.from({ length: 40 }, (_, index) => `o${index}`);
  const all = directory({
    ...Object.fromEntries(ids.map((id) => [id, { email }])),
    fresh: { email, confirmed },
    silent: {},
    gone: { email, status: 'ended' },
  });
  const today = '2026-11-23';

  test('are for those whose turn it is, or for all; never for who has confirmed, has ended, or has no address', async () => {
    const some = await week(all, { sender: sender(today), before: '' });
    const turns = ids.filter((id) => isTurn(id, today));
    expect(turns.length).toBeGreaterThan(0);
    expect(turns.length).toBeLessThan(10);
    expect(some.mails.map(({ id }) => id).sort()).toEqual(turns.sort());
    const everyone = await week(all, { sender: sender(today), before: '', everyone: true });
    expect(everyone.mails.map(({ id }) => id).sort()).toEqual(ids.sort());
  });

  test('are counted in the report, with those to whom nobody can write', async () => {
    const { report, mails } = await week(all, { sender: sender(today), before: '' });
    expect(report).toContain(`Mails to send this week: ${mails.length}.`);
    expect(report).toContain('Not confirmed, no e-mail (1)');
    expect(report).toContain('/organisations/silent/');
  });
});
