import { describe, expect, test } from 'vitest';
import { Unavailable } from '#repository/unavailable.ts';
import * as answer from './answers.ts';
import { perHour } from './limits.ts';
import { openQueue } from './queue.ts';
import { changed, entryText, findingsOf, folder, madeIntake, post, readAs, solved } from './testing.ts';

describe('a robot', () => {
  test('that fills in what nobody sees is answered as anybody, and nothing is stored', async () => {
    const { submit, queue, routes } = await madeIntake();
    const response = await submit({ file: changed, address: 'https://spam.example', altcha: 'x' });
    expect(response.status).toBe(202);
    const { receipt } = await readAs(response, answer.receivedAnswer);
    expect(await queue.count()).toBe(0);
    expect((await routes.request(`/submissions/${receipt}`)).status).toBe(404);
  });

  test('without a proof of work, or with a used one, is refused', async () => {
    const { submit, intake, queue } = await madeIntake();
    const altcha = await solved(intake);
    expect((await submit({ file: changed, altcha })).status).toBe(202);
    for (const used of [altcha, '', 'x'])
      expect(
        await findingsOf(await submit({ file: entryText({ phone: '"+358401234561"' }), altcha: used })),
      ).toMatchObject([{ field: 'altcha' }]);
    expect(await queue.count()).toBe(1);
  });

  test('that sends more and more has to wait', async () => {
    const { routes } = await madeIntake({ proxies: 1 });
    const from = (address: string) =>
      routes.request('/submissions', post('{}', undefined, { 'x-forwarded-for': address }));
    for (let count = 0; count < perHour.submission; count++)
      expect((await from('10.0.0.1, 192.0.2.1')).status).toBe(400);
    const response = await from('10.9.9.9, 192.0.2.1');
    expect(response.status).toBe(429);
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
    await readAs(response, answer.refusalAnswer);
    expect((await from('192.0.2.2')).status).toBe(400);
  });
});

describe('what is no submission', () => {
  test('is refused by its type, its size or its place', async () => {
    const { routes } = await madeIntake();
    expect((await routes.request('/submissions', post('kind=note', 'text/plain'))).status).toBe(415);
    expect((await routes.request('/submissions', { method: 'POST' })).status).toBe(415);
    const large = await routes.request('/submissions', post(JSON.stringify({ file: 'a'.repeat(200_000) })));
    expect(large.status).toBe(413);
    await readAs(large, answer.refusalAnswer);
    expect((await routes.request('/nowhere')).status).toBe(404);
    expect((await routes.request('/submissions', { method: 'PUT' })).status).toBe(404);
  });

  test('a stream without an end is cut off', async () => {
    const { routes } = await madeIntake();
    const endless = new ReadableStream({ pull: (stream) => stream.enqueue(new Uint8Array(50_000)) });
    const request = new Request('http://localhost/submissions', {
      ...post(endless),
      duplex: 'half',
    } as RequestInit);
    expect((await routes.request(request)).status).toBe(413);
  });

  test.each([
    ['nothing', ''],
    ['no JSON', '{'],
    ['null', 'null'],
    ['a list', '[]'],
    ['depth', '['.repeat(100_000)],
    ['10,000 fields', JSON.stringify(Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`f${i}`, i])))],
    ['__proto__', '{"__proto__":{"kind":"note"}}'],
    ['bytes that are no UTF-8', new Uint8Array([0x22, 0xff, 0x22])],
  ])('%s gets a finding', async (_, body) => {
    const { routes, logged } = await madeIntake();
    expect((await findingsOf(await routes.request('/submissions', post(body)))).length).toBeGreaterThan(0);
    expect(logged).toEqual([]);
  });
});

describe('where something does not answer', () => {
  test('a full disk is an honest refusal, and the same may be sent again', async () => {
    const root = await folder();
    let full = true;
    const real = await openQueue(root);
    const queue: typeof real = {
      ...real,
      add: (job) => (full ? Promise.reject(new Unavailable('the disk: ENOSPC')) : real.add(job)),
    };
    const { submit, logged } = await madeIntake({ queue });
    const response = await submit({ file: changed });
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('60');
    await readAs(response, answer.refusalAnswer);
    expect(logged.join()).not.toContain('Esimerkki');
    full = false;
    expect((await submit({ file: changed })).status).toBe(202);
  });

  test('without any content nothing can be judged', async () => {
    const none = () => Promise.reject(new Unavailable('git: gone', 7));
    const { submit, routes } = await madeIntake({ present: none });
    const response = await submit({ file: changed });
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '7']);
    const health = await routes.request('/health');
    expect(health.status).toBe(503);
    expect(await readAs(health, answer.healthAnswer)).toEqual({ ok: false, waiting: 0 });
  });

  test('a fault of ours is no answer of a thousand words', async () => {
    const { submit } = await madeIntake({
      present: () => {
        throw new Error('/srv/secret/path');
      },
    });
    const response = await submit({ file: changed });
    expect(response.status).toBe(503);
    expect(await response.text()).not.toContain('/srv');
  });
});
