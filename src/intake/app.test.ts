import { readdir } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { organisation } from '#checks/testing.ts';
import { fileHash } from '#entry/hash.ts';
import * as answer from './answers.ts';
import { openQueue } from './queue.ts';
import { changed, entryText, findingsOf, folder, madeIntake, moment, readAs, standing } from './testing.ts';

describe('a change', () => {
  test('that is good is received, and waits with all that it needs', async () => {
    let woken = 0;
    const { submit, queue } = await madeIntake({ wake: () => woken++ });
    const response = await submit({ file: changed, base: fileHash(standing.esimerkki), contact: 'a@b.fi' });
    expect(response.status).toBe(202);
    const { receipt } = await readAs(response, answer.receivedAnswer);
    expect(await queue.waiting()).toMatchObject([
      { receipt, at: moment, kind: 'change', id: 'esimerkki', text: changed, parent: 'c'.repeat(40), lang: 'so' },
    ]);
    expect(woken).toBe(1);
  });

  test('is written in canonical form', async () => {
    const { submit, queue } = await madeIntake();
    const sent = `\ufeff${organisation({ phone: '"+358401234560"' }).replaceAll('\n', '\r\n')}`;
    expect((await submit({ file: sent })).status).toBe(202);
    expect((await queue.waiting()).map(({ text }) => text)).toEqual([changed]);
  });

  test('sent twice is received once, without another proof of work', async () => {
    const { submit, queue } = await madeIntake();
    const first = await readAs(await submit({ file: changed }), answer.receivedAnswer);
    const second = await submit({ file: changed, altcha: '' });
    expect(second.status).toBe(202);
    expect(await readAs(second, answer.receivedAnswer)).toEqual(first);
    expect(await queue.waiting()).toHaveLength(1);
    const other = await readAs(await submit({ file: changed, lang: 'fi' }), answer.receivedAnswer);
    expect(other.receipt).not.toBe(first.receipt);
    const branches = (await queue.waiting()).map(({ branch }) => branch);
    expect(new Set(branches).size).toBe(1);
  });

  test('with faults gets the findings of the check', async () => {
    const { submit, queue } = await madeIntake();
    const found = await findingsOf(await submit({ file: entryText({ serves: '[Åbo]' }) }));
    expect(found).toMatchObject([{ rule: 'places', file: 'content/organisations/esimerkki.md', field: 'serves.0' }]);
    expect(await queue.count()).toBe(0);
  });

  test('of what has changed since gets both texts', async () => {
    const { submit } = await madeIntake();
    const response = await submit({ file: changed, base: fileHash('an older text') });
    expect(response.status).toBe(409);
    expect(await readAs(response, answer.conflictAnswer)).toEqual({ yours: changed, theirs: standing.esimerkki });
  });

  test('of nothing, and of nobody, is told', async () => {
    const { submit } = await madeIntake();
    expect(await findingsOf(await submit({ file: standing.esimerkki }))).toMatchObject([{ field: 'file' }]);
    expect(await findingsOf(await submit({ file: changed, id: 'tuntematon' }))).toMatchObject([{ field: 'id' }]);
  });

  test.each(['../esimerkki', 'Esimerkki', 'ESIMERKKI', 'esimerkki/', 'esimerkki.md', 'esi\u0000', 'content', '..', ''])(
    'names no other path: %j',
    async (id) => {
      const { submit, queue } = await madeIntake();
      expect(await findingsOf(await submit({ file: changed, id }))).toMatchObject([{ field: 'id' }]);
      expect(await queue.count()).toBe(0);
    },
  );

  test('with a sign that nobody sees is told the line', async () => {
    const { submit } = await madeIntake();
    const file = changed.replace('name: ', 'name: \u202e');
    expect(await findingsOf(await submit({ file }))).toMatchObject([{ rule: 'readable', line: 2 }]);
  });
});

describe('a new organisation', () => {
  const text = (name: string) => entryText({ name }, 'Aivan toinen teksti on tässä. '.repeat(12).trim());

  test('gets its id from its name', async () => {
    const { submit, queue } = await madeIntake();
    const response = await submit({ kind: 'new', id: undefined, file: text('Åkerin Näkymä ry') });
    expect(await response.json()).not.toHaveProperty('findings');
    expect((await queue.waiting()).map(({ id }) => id)).toEqual(['akerin-nakyma-ry']);
  });

  test('gets it from another name where the first has no Latin letters', async () => {
    const { submit, queue } = await madeIntake();
    const file = text('جمعية').replace('kind:', 'shortName: Jamia\nkind:');
    await submit({ kind: 'new', id: undefined, file });
    expect((await queue.waiting()).map(({ id }) => id)).toEqual(['jamia']);
    expect(await findingsOf(await submit({ kind: 'new', id: undefined, file: text('جمعية') }))).toMatchObject([
      { field: 'file' },
    ]);
  });

  test('does not take the place of another', async () => {
    const { submit, queue } = await madeIntake();
    for (const name of ['Turvakoti', 'TURVAKOTI', 'turvakoti!'])
      expect(await findingsOf(await submit({ kind: 'new', id: undefined, file: text(name) }))).toMatchObject([
        { file: 'content/organisations/turvakoti.md' },
      ]);
    expect(await findingsOf(await submit({ kind: 'new', id: undefined, file: 'no facts' }))).toHaveLength(1);
    expect(await queue.count()).toBe(0);
  });
});

describe('a note, and a confirmation without a link', () => {
  test.each([
    [{ kind: 'note', file: undefined, message: 'Numero on väärä', contact: 'a@b.fi' }],
    [{ kind: 'confirm', file: undefined, speaksFor: true, contact: 'a@b.fi' }],
  ])('%j is for editors and never for Git', async (fields) => {
    const root = await folder();
    const { submit, queue } = await madeIntake({ queue: await openQueue(root) });
    const { receipt } = await readAs(await submit(fields), answer.receivedAnswer);
    expect(await queue.waiting()).toEqual([]);
    expect(await readdir(`${root}/notes`)).toEqual([`${receipt}.json`]);
    expect((await queue.known(receipt))?.state).toBe('received');
  });
});
