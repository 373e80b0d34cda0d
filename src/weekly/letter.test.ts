import { describe, expect, test } from 'vitest';
import { listedOne } from '#checks/testing.ts';
import { permitted } from '#formats/signed-link.ts';
import { langs } from '#i18n/languages.ts';
import { translator } from '#i18n/t.ts';
import type { Organisation } from '#schema/organisation.ts';
import { later } from '#times/calendar.ts';
import { isTurn, letter, type Sender } from './letter.ts';

const today = '2026-11-22';
const secret = 'a secret of the tests';
const sender: Sender = { today, intake: 'https://intake.fi', secret, publisher: { name: '', email: '' } };
const facts: Partial<Organisation> = { name: 'Tupa ry', email: 'info@tupa.fi' };

const decoded = (base64: string) =>
  new TextDecoder().decode(Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))).replaceAll('\r\n', '\n');

/** The text of a letter. */
function textOf(more: Partial<Organisation>, from: Partial<Sender> = {}): string {
  const [, body = ''] =
    letter(listedOne('tupa', { ...facts, ...more }), { ...sender, ...from })?.split('\r\n\r\n') ?? [];
  return decoded(body.replaceAll('\r\n', ''));
}

describe('a letter', () => {
  test.each(langs)('asks in the language of the entry, and leads to its page (%s)', (language) => {
    const t = translator(language);
    const text = textOf({ language });
    expect(text).toContain(t('mail.intro', { name: 'Tupa ry' }));
    expect(text).toContain(t('mail.wrong'));
    expect(text).toContain(`https://kotokartta.fi/${language}/organisations/tupa/`);
    expect(text).not.toMatch(/undefined|[{}]/);
  });

  test('has a link that confirms this entry alone, for thirty days', () => {
    const word = /https:\/\/intake\.fi\/confirm\/(\S+)/.exec(textOf({}))?.[1] ?? '';
    const until = '2026-12-22';
    expect(permitted(word, secret, today)).toEqual({ id: 'tupa', action: 'confirm', until });
    expect(permitted(word, secret, until)).toBeDefined();
    expect(permitted(word, secret, later(until, 1))).toBeUndefined();
    expect(permitted(word, 'another', today)).toBeUndefined();
    expect(textOf({})).toContain('22. joulukuuta 2026');
  });

  test.each([{ intake: '' }, { secret: '' }])('asks for an answer where no link can be made (%o)', (missing) => {
    const text = textOf({}, missing);
    expect(text).toContain(translator('fi')('mail.right.answer'));
    expect(text).not.toContain('/confirm/');
  });

  test('lists what decides whether one can go, and says what nobody has told', () => {
    const slots = [{ days: ['mo' as const, 'tu' as const], from: '09:00', to: '15:30' }];
    const text = textOf({
      language: 'en',
      phone: '+358401234567',
      locations: [{ name: 'Tupa', street: 'Katu 1', city: 'Turku', openingHours: slots }],
      languages: [{ language: 'so' }],
      offers: [
        { name: 'Café', activity: 'groups', asOf: '2024', when: { slots }, phone: '116006' },
        { name: 'Choir', activity: 'culture', asOf: '2024' },
      ],
    });
    const lines = text.split('\n').filter((line) => line.startsWith('- '));
    expect(lines.map((line) => line.replaceAll('\u2060', '').replaceAll('\u00a0', ' '))).toEqual([
      '- Phone: 040 1234567',
      '- E-mail: info@tupa.fi',
      '- Website: not given',
      '- Place: Tupa, Katu 1, Turku',
      '- Tupa: Monday, Tuesday 9–15:30',
      '- Works in: Turku',
      '- Kinds of help: Advice',
      '- Languages: Somali',
      '- Cost: not given',
      '- Café: 116 006 · Monday, Tuesday 9–15:30',
      '- Choir: not given',
    ]);
  });

  test('never tells a secret address', () => {
    const text = textOf({ addressSecret: true, locations: [{ street: 'Salakatu 1', city: 'Turku' }] });
    expect(text).toContain(translator('fi')('org.address.secret'));
    expect(text).not.toContain('Salakatu');
  });

  test('goes to the organisation’s own address, from the publisher where there is one', () => {
    const one = listedOne('tupa', facts);
    expect(letter(one, sender)).toMatch(/^To: \S+\r\n <info@tupa\.fi>\r\n/);
    const publisher = { name: 'Julkaisija', email: 'toimitus@julkaisija.fi' };
    expect(letter(one, { ...sender, publisher })).toMatch(/^From: \S+\r\n <toimitus@julkaisija\.fi>\r\nTo: /);
    expect(textOf({}, { publisher }).trimEnd()).toMatch(/Julkaisija$/);
  });

  test('is none without an address, or with one that is none', () => {
    expect(letter(listedOne('tupa', { name: 'Tupa ry' }), sender)).toBeUndefined();
    expect(letter(listedOne('tupa', { ...facts, email: 'a@b.fi\r\nBcc: c@d.fi' }), sender)).toBeUndefined();
  });
});

test('every organisation has its turn once in thirteen weeks, on each day of its week', () => {
  const weeks = Array.from({ length: 52 }, (_, week) => later('2026-11-23', 7 * week));
  for (const id of ['tupa', 'kahvila', 'a', 'b-c']) {
    const turns = weeks.flatMap((monday, index) => (isTurn(id, monday) ? [index] : []));
    expect(turns.map((turn) => turn - (turns[0] ?? 0))).toEqual([0, 13, 26, 39]);
    const monday = weeks[turns[0] ?? 0] ?? '';
    expect([0, 3, 6, 7].map((day) => isTurn(id, later(monday, day)))).toEqual([true, true, true, false]);
  }
});
