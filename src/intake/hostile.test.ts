import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { organisation } from '#checks/testing.ts';
import { fileHash } from '#entry/hash.ts';
import { read } from '#entry/read.ts';
import { langs } from '#i18n/languages.ts';
import { lost, textOf } from '../../tests/fuzz/texts.ts';
import * as answer from './answers.ts';
import { changed, madeIntake, post, standing } from './testing.ts';

/** What robots, attackers and unlucky programs send: mutated submissions, each of which must get an honest answer. */

const runs = 1000;
const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31));

const good = {
  kind: 'change',
  id: 'esimerkki',
  file: organisation({ phone: '"+358401234560"', shortName: 'Esimerkki' }),
  base: fileHash(standing.esimerkki),
  message: 'Soitin sinne',
  lang: 'so',
  speaksFor: false,
  contact: 'a@b.fi',
  altcha: 'x',
};

const pieces = [
  '---\n',
  '\n---\n',
  'name: ',
  '[',
  '{',
  '&a ',
  '*a',
  '#',
  '<script>alert(1)</script>',
  '\r\n',
  '../',
  'x: 1\n',
];
const strange = fc.oneof(
  fc.constantFrom<unknown>(null, true, 0, -1, 1e308, [], {}, '', ' ', '../../etc/passwd', 'ESIMERKKI', 'esimerkki\n'),
  fc.constantFrom<unknown>('turvakoti', '__proto__', 'constructor', 'nul', 'a'.repeat(5000), 'e\u0301', '\ud800'),
  textOf(30, ...pieces),
  fc.anything({ maxDepth: 3 }),
);
/** The file with a piece of it replaced, repeated or cut out. */
const spoilt = fc
  .record({ from: fc.nat(good.file.length), length: fc.nat(60), by: textOf(12, ...pieces), times: fc.nat(3) })
  .map(({ from, length, by, times }) => good.file.slice(0, from) + by.repeat(times) + good.file.slice(from + length));
const submissions = fc.record(
  {
    kind: fc.oneof({ weight: 6, arbitrary: fc.constantFrom('change', 'new', 'confirm', 'note') }, strange),
    id: fc.oneof({ weight: 6, arbitrary: fc.constantFrom('esimerkki', 'turvakoti', 'uusi') }, strange),
    file: fc.oneof({ weight: 8, arbitrary: spoilt }, strange),
    base: fc.oneof({ weight: 6, arbitrary: fc.constantFrom(good.base, fileHash('x')) }, strange),
    message: strange,
    lang: fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...langs) }, strange),
    speaksFor: fc.oneof({ weight: 6, arbitrary: fc.boolean() }, strange),
    contact: strange,
    address: fc.oneof({ weight: 3, arbitrary: fc.constant('') }, strange),
    more: strange,
  },
  { requiredKeys: [] },
);
/** A good submission with a few fields replaced and a few taken away. */
const mutated = fc
  .tuple(submissions, fc.subarray(Object.keys(good), { maxLength: 3 }), fc.subarray(['message', 'contact', 'base']))
  .map(([fields, some, gone]) => {
    const only = Object.entries(fields).filter(([name]) => some.includes(name) || ['file', 'more'].includes(name));
    const one = { ...good, ...Object.fromEntries(only) };
    return Object.fromEntries(Object.entries(one).filter(([name]) => !gone.includes(name)));
  });

describe(`mutated submissions, seed ${seed} (SEED=${seed} repeats them)`, () => {
  test(`${runs} of them: each gets an honest answer, and what is received can be read again`, {
    timeout: 300_000,
  }, async () => {
    const { routes, queue, logged } = await madeIntake({
      limit: () => undefined,
      challenges: { create: () => Promise.reject(), accept: async () => true },
    });
    const seen = new Map<number, number>();
    const sending = fc.asyncProperty(mutated, async (sent) => {
      const body = JSON.stringify(sent) ?? '';
      const response = await routes.request('/submissions', post(body));
      const { status } = response;
      seen.set(status, (seen.get(status) ?? 0) + 1);
      const said: unknown = await response.json();
      expect(logged).toEqual([]);
      expect([202, 400, 409]).toContain(status);
      if (status === 400) answer.findingsAnswer.parse(said);
      if (status === 409) answer.conflictAnswer.parse(said);
      if (status !== 202) return;
      answer.receivedAnswer.parse(said);
      for (const job of await queue.waiting()) {
        expect(job.branch).toMatch(/^intake\/[a-z0-9-]+$/);
        expect(job.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        if (sent['kind'] === 'change') expect(job.id).toBe(sent['id']);
        const again = read(`content/organisations/${job.id}.md`, Buffer.from(job.text));
        expect(again.fault).toBeUndefined();
        const before = read(again.path, Buffer.from(String(sent['file'])));
        expect(again.frontmatter).toEqual(before.frontmatter);
        expect(lost(before.body, again.body)).toEqual([]);
        await queue.done(job, { branch: job.branch, commit: 'd', id: job.id });
      }
    });
    await fc.assert(sending, { seed, numRuns: runs });
    expect(seen.get(202)).toBeGreaterThan(0);
    expect(seen.get(400)).toBeGreaterThan(0);
    expect(seen.get(409)).toBeGreaterThan(0);
  });

  test(`${runs} bodies that are hardly JSON`, { timeout: 300_000 }, async () => {
    const { routes, logged } = await madeIntake({ limit: () => undefined });
    const text = JSON.stringify(good);
    const bodies = fc
      .tuple(fc.nat(text.length), fc.nat(20), textOf(8, '{', '"', '\\u0000', '\\ud800', '[', ',', ':', 'null'))
      .map(([from, length, by]) => text.slice(0, from) + by + text.slice(from + length));
    const sending = fc.asyncProperty(bodies, async (body) => {
      const response = await routes.request('/submissions', post(body));
      expect(response.status).toBe(400);
      answer.findingsAnswer.parse(await response.json());
      expect(logged).toEqual([]);
    });
    await fc.assert(sending, { seed, numRuns: runs });
  });
});

describe('what is sent on purpose', () => {
  const script = '<script>alert(1)</script>';
  const facts = (name: string, value: string) => organisation({ [name]: value });
  test.each([
    ['100 KB in a field', facts('summary', `"${'a'.repeat(100_000)}"`)],
    [
      '10,000 fields',
      organisation().replace('kind:', `${Array.from({ length: 2500 }, (_, i) => `f${i}: 1`).join('\n')}\nkind:`),
    ],
    ['deep nesting', facts('offers', '['.repeat(9000))],
    ['aliases that multiply', facts('names', '\n  sv: &a [x]\n  en: [*a, *a]')],
    ['a script in the text', organisation({}, `Hei ${script}`)],
    ['an address that runs', facts('website', '"javascript:alert(1)"')],
    ['a NUL', organisation({ summary: 'a\u0000b' })],
    ['a line turned round', organisation({ summary: 'a\u202eb' })],
    ["a person's e-mail", facts('email', 'aino.virta@talo.fi')],
    ["another's phone", facts('phone', '"+358401234567"')],
    ['nothing at all', ''],
    ['a person as confirmation', facts('confirmed', '{on: "2026-11-20", by: me}')],
  ])('%s gets a finding, and is not received', async (_, file) => {
    const { submit, queue } = await madeIntake();
    const response = await submit({ file });
    expect(response.status).toBe(400);
    expect((await response.json()) as object).toHaveProperty('findings');
    expect(await queue.count()).toBe(0);
  });

  test.each([
    ['emoji', changed.replace('Torstaina', '👩‍👧 Torstaina')],
    ['a script in a name of a field’s value, which is only text', organisation({ shortName: 'A <b>B</b>' })],
    ['Windows line ends', changed.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\ufeff${changed}`],
    ['names from a Mac', changed.replace('Esimerkki ry', 'Esimerkkilä ry').normalize('NFD')],
  ])('%s is received, in the one form of letters and lines', async (_, file) => {
    const { submit, queue } = await madeIntake();
    expect(await (await submit({ file })).json()).toHaveProperty('receipt');
    const [one] = await queue.waiting();
    expect(one?.text).toBe(one?.text.normalize('NFC'));
    expect(one?.text).not.toMatch(/\r|\ufeff/);
  });

  test("a shelter's address is not received, and not said again", async () => {
    const { submit, queue } = await madeIntake();
    const file = standing.turvakoti.replace('Children', 'Come to Kirkkokatu 5. Children');
    const response = await submit({ id: 'turvakoti', file });
    expect(response.status).toBe(400);
    const { findings } = answer.findingsAnswer.parse(await response.json());
    expect(JSON.stringify(findings)).not.toContain('Kirkkokatu');
    expect(await queue.count()).toBe(0);
  });

  test('two people at once who change one entry: both are received, each on what they had', async () => {
    const { submit, queue } = await madeIntake();
    const base = fileHash(standing.esimerkki);
    const other = changed.replace('+358401234560', '+358401234561');
    const answers = await Promise.all([submit({ file: changed, base }), submit({ file: other, base })]);
    expect(answers.map(({ status }) => status)).toEqual([202, 202]);
    const waiting = await queue.waiting();
    expect(new Set(waiting.map(({ branch }) => branch)).size).toBe(2);
    expect(new Set(waiting.map(({ parent }) => parent)).size).toBe(1);
  });
});
