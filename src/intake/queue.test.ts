import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Unavailable } from '#repository/unavailable.ts';
import { openQueue } from './queue.ts';
import { folder, job, moment } from './testing.ts';

const where = { branch: 'intake/esimerkki-1', commit: 'b'.repeat(40), id: 'esimerkki', blob: 'd'.repeat(40) };

describe('the queue', () => {
  test('what was added is there when it is opened again, oldest first', async () => {
    const root = await folder();
    const queue = await openQueue(root);
    const [late, early] = [job('c'), job('c', { receipt: 'b'.repeat(32), at: '2026-11-21T10:00:00.000Z' })];
    await queue.add(late);
    await queue.add(early);
    const again = await openQueue(root);
    expect(await again.waiting()).toEqual([early, late]);
    expect(await again.count()).toBe(2);
    expect(await again.known(late.receipt)).toMatchObject({ state: 'received', lang: 'so' });
  });

  test('what has become a branch is forgotten but for its receipt', async () => {
    const root = await folder();
    const queue = await openQueue(root);
    const one = job('c');
    await queue.add(one);
    await queue.done(one, where);
    expect(await queue.waiting()).toEqual([]);
    const { receipt, at, lang } = one;
    expect(await queue.known(receipt)).toEqual({ receipt, at, lang, state: 'open', opened: where });
    expect(await readdir(join(root, 'notes'))).toEqual([]);
    expect(await readFile(join(root, 'receipts', `${receipt}.json`), 'utf8')).not.toContain('Esimerkki');
  });

  test('words and contacts stay for editors, with the branch and without the text', async () => {
    const root = await folder();
    const queue = await openQueue(root);
    const one = job('c', { message: 'Soitin sinne', contact: 'a@b.fi' });
    await queue.add(one);
    await queue.done(one, where);
    const note = JSON.parse(await readFile(join(root, 'notes', `${one.receipt}.json`), 'utf8'));
    expect(note).toMatchObject({ id: 'esimerkki', message: 'Soitin sinne', contact: 'a@b.fi', opened: where });
    expect(Object.keys(note)).not.toContain('text');
    expect(JSON.stringify(await queue.known(one.receipt))).not.toContain('a@b.fi');
  });

  test('a full disk is told, and leaves nothing half', async () => {
    const root = await folder();
    const full = await openQueue(root, () => Promise.reject(new Unavailable('ENOSPC')));
    await expect(full.add(job('c'))).rejects.toThrow(Unavailable);
    expect(await full.known('a'.repeat(32))).toBeUndefined();
    expect(await (await openQueue(root)).waiting()).toEqual([]);
  });

  test('a folder that is gone is told', async () => {
    const queue = await openQueue(await folder());
    await expect(queue.add(job('c', { receipt: 'no/such/folder' }))).rejects.toThrow(Unavailable);
  });

  test('what a dead process was writing is thrown away', async () => {
    const root = await folder();
    await (await openQueue(root)).add(job('c'));
    await writeFile(join(root, 'queue', `${'b'.repeat(32)}.json.1.1.part`), '{"receipt":');
    const again = await openQueue(root);
    expect(await again.waiting()).toHaveLength(1);
    expect(await readdir(join(root, 'queue'))).toEqual([`${'a'.repeat(32)}.json`]);
  });

  test('a file that a broken disk has spoilt stays, is counted, and stops nothing else', async () => {
    const root = await folder();
    const queue = await openQueue(root);
    await writeFile(join(root, 'queue', `${'b'.repeat(32)}.json`), '{"receipt":');
    await queue.add(job('c'));
    expect(await queue.waiting()).toEqual([job('c')]);
    expect(await queue.count()).toBe(2);
    expect(await queue.known('b'.repeat(32))).toBeUndefined();
  });

  test('a receipt that is none of ours names no file', async () => {
    const root = await folder();
    const queue = await openQueue(root);
    await writeFile(join(root, 'x.json'), '{"state":"open"}');
    for (const receipt of ['../x', 'x', '', 'A'.repeat(32), `${'a'.repeat(32)}\n`])
      expect(await queue.known(receipt), receipt).toBeUndefined();
  });

  test('receipts are forgotten after half a year', async () => {
    const queue = await openQueue(await folder());
    const receipt = 'e'.repeat(32);
    await queue.remember({ receipt, at: moment, lang: 'fi', state: 'declined' });
    const day = 24 * 3_600_000;
    await queue.forget(Date.parse(moment) + 179 * day);
    expect(await queue.known(receipt)).toBeDefined();
    await queue.forget(Date.parse(moment) + 181 * day);
    expect(await queue.known(receipt)).toBeUndefined();
  });
});
