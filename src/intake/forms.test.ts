import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { signed } from '#formats/signed-link.ts';
import { langs } from '#i18n/languages.ts';
import { Unavailable } from '#repository/unavailable.ts';
import { perHour } from './limits.ts';
import { openQueue } from './queue.ts';
import { folder, madeIntake, post, secret, standing, today } from './testing.ts';

const form = (fields: Record<string, string>, headers = {}) =>
  post(new URLSearchParams(fields).toString(), 'application/x-www-form-urlencoded', headers);

describe('a plain form', () => {
  test.each(langs)('in %s becomes a note for editors, and a page with the receipt', async (lang) => {
    const root = await folder();
    const { routes } = await madeIntake({ queue: await openQueue(root) });
    const fields = { message: 'Rivi\r\ntoinen <b>', id: 'esimerkki', lang, contact: 'a@b.fi', address: '' };
    const response = await routes.request('/notes', form(fields));
    expect(response.status).toBe(202);
    const page = await response.text();
    expect(page).toContain(`<html lang="${lang}"`);
    const [, receipt = ''] = /href="\/submissions\/([0-9a-f]{32})"/.exec(page) ?? [];
    const note = JSON.parse(await readFile(`${root}/notes/${receipt}.json`, 'utf8'));
    expect(note).toMatchObject({ kind: 'note', id: 'esimerkki', message: 'Rivi\r\ntoinen <b>', contact: 'a@b.fi' });
    expect(await (await routes.request(`/submissions/${receipt}`)).json()).toMatchObject({ state: 'received', lang });
  });

  test('needs words, and says so on a page', async () => {
    const { routes, queue } = await madeIntake({ limit: () => undefined });
    for (const message of ['', ' ', 'a'.repeat(2001), 'a\u202eb', 'a\u0000']) {
      const response = await routes.request('/notes', form({ message, lang: 'fi' }));
      expect(response.status, message.slice(0, 5)).toBe(400);
      expect(await response.text()).toContain('2000');
    }
    expect((await routes.request('/notes', form({ message: 'hei', lang: 'fi', id: '../x' }))).status).toBe(400);
    expect((await routes.request('/notes', post('{}'))).status).toBe(415);
    expect(await queue.count()).toBe(0);
  });

  test('filled in by a robot is answered and not stored', async () => {
    const root = await folder();
    const { routes } = await madeIntake({ queue: await openQueue(root) });
    const response = await routes.request('/notes', form({ message: 'hei', lang: 'fi', address: 'x' }));
    expect(response.status).toBe(202);
    expect(await readdir(`${root}/notes`)).toEqual([]);
  });

  test('may be sent a few times an hour, by one and by everybody', async () => {
    const { routes } = await madeIntake({ proxies: 1 });
    const send = (count: number, address: string) =>
      routes.request('/notes', form({ message: `hei ${count}`, lang: 'fi' }, { 'x-forwarded-for': address }));
    for (let count = 0; count < perHour.note; count++) expect((await send(count, '192.0.2.1')).status).toBe(202);
    const response = await send(99, '192.0.2.1');
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '3600']);
    expect(await response.text()).toContain('<html lang="fi"');
    for (let count = perHour.note; count < perHour.notes; count++)
      expect((await send(count, `10.0.${count}.1`)).status).toBe(202);
    expect((await send(0, '192.0.2.77')).status).toBe(429);
  });

  test('on a full disk is refused honestly', async () => {
    const queue = await openQueue(await folder(), () => Promise.reject(new Unavailable('ENOSPC')));
    const { routes } = await madeIntake({ queue });
    const response = await routes.request('/notes', form({ message: 'hei', lang: 'en' }));
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '60']);
    expect(await response.text()).toContain('try again later');
  });
});

describe('a signed link', () => {
  const link = (facts = {}) =>
    `/confirm/${signed({ id: 'esimerkki', action: 'confirm', until: today, ...facts }, secret)}`;

  test('followed by a program that looks through mails changes nothing', async () => {
    const { routes, queue } = await madeIntake();
    const response = await routes.request(link());
    const page = await response.text();
    expect(response.status).toBe(200);
    expect(page).toContain('Esimerkki ry');
    expect(page).toContain('/fi/organisations/esimerkki/');
    expect(page).toContain('<form method="post">');
    expect(await queue.count()).toBe(0);
  });

  test('of which the button was pressed confirms the entry as it stands', async () => {
    const { routes, queue } = await madeIntake();
    expect((await routes.request(`${link()}?lang=sv`, { method: 'POST' })).status).toBe(202);
    const [one] = await queue.waiting();
    expect(one).toMatchObject({ kind: 'confirm', id: 'esimerkki', lang: 'sv', speaksFor: true });
    const added = `confirmed:\n  on: "${today}"\n  by: organisation\n`;
    expect(one?.text).toContain(added);
    expect(one?.text.replace(added, '')).toBe(standing.esimerkki);
  });

  test('pressed again does nothing new, not even on another day', async () => {
    let day = '2026-11-21';
    const { routes, queue } = await madeIntake({ today: () => day });
    const press = async () => (await routes.request(link(), { method: 'POST' })).text();
    const first = await press();
    day = today;
    expect(await press()).toBe(first);
    expect(await queue.waiting()).toHaveLength(1);
    const [one] = await queue.waiting();
    if (one) await queue.done(one, { branch: one.branch, commit: 'd', id: one.id });
    expect(await press()).toBe(first);
    expect(await queue.count()).toBe(0);
  });

  test.each([
    ['too old', link({ until: '2026-11-21' })],
    ['of an entry that is none', link({ id: 'tuntematon' })],
    ['signed by another', `/confirm/${signed({ id: 'esimerkki', action: 'confirm', until: today }, 'x')}`],
    ['of another entry than was signed', link().replace('esimerkki', 'turvakoti')],
    ['of a later day than was signed', link().replace('2026', '2027')],
    ['cut off', link().slice(0, -1)],
    ['nothing', '/confirm/x'],
  ])('that is %s does nothing', async (_, path) => {
    const { routes, queue } = await madeIntake();
    for (const method of ['GET', 'POST']) expect((await routes.request(path, { method })).status).toBe(404);
    expect(await queue.count()).toBe(0);
  });

  test('can be looked at and pressed so often only', async () => {
    const { routes } = await madeIntake();
    for (let count = 0; count < perHour.look; count++) await routes.request('/confirm/x');
    for (const method of ['GET', 'POST']) expect((await routes.request(link(), { method })).status).toBe(429);
  });

  test('waits for the content where that does not come', async () => {
    const { routes } = await madeIntake({ present: () => Promise.reject(new Unavailable('git: gone')) });
    for (const method of ['GET', 'POST']) expect((await routes.request(link(), { method })).status).toBe(503);
  });
});
