import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import * as type from './types.ts';

/** The Finnish and the English sentence of each refusal. */
const refusals = (schema: z.ZodType, value: unknown) =>
  schema.safeParse(value).error?.issues.map((issue) => ('params' in issue ? issue.params : issue.code));

const cases: [name: string, schema: z.ZodType, good: string[], bad: string[]][] = [
  [
    'line',
    type.line(5),
    ['a', 'äö  5', 'a😀😀😀😀', 'سلام', 'a\u200fb'],
    [
      ...['', ' ', ' a', 'a ', 'a\nb', 'a\tb', 'abcdef', 'a😀😀😀😀😀', '😀', '…', '\u200b'],
      ...['a\0', 'a\vb', 'a\u001bb', 'a\u0085b', 'a\u2028b', 'a\u202eb', 'a\u2066b', 'a\ud83db'],
    ],
  ],
  [
    'organisationId',
    type.organisationId,
    ['a', 'naisten-tupa', '4h-2'],
    ['', 'A', 'ä', '-a', 'a-', 'a--b', 'a b', 'a_b', '../a', 'a.md', 'a\n'],
  ],
  ['businessId', type.businessId, ['0116510-6', '2047825-5'], ['', '0116510-5', '1165106', '0116510-6 ', 'FI01165106']],
  ['postcode', type.postcode, ['00530', '99999'], ['530', '005300', '0053O', ' 00530', '00530\n']],
  [
    'phone',
    type.phone,
    ['112', '116006', '11611', '+358401234567', '+358925250111', '+46812345678'],
    [
      '',
      '0401234567',
      '+358 40 1234567',
      '+35840',
      '+3584012345678901',
      '+0401234567',
      '116 006',
      '9',
      '116006a',
      '+358401234567;ext=1',
      '+35860012345',
      '+358700123456',
    ],
  ],
  [
    'email',
    type.email,
    ['info@jarjesto.fi', 'a.b+c@d-e.fi'],
    ['', 'info', 'info@', '@a.fi', 'a@b', 'a b@c.fi', 'a@b.fi\n', 'a@b.fi, c@d.fi', 'mailto:a@b.fi'],
  ],
  [
    'webAddress',
    type.webAddress,
    ['https://jarjesto.fi/', 'http://a.fi', 'https://äiti.fi/?a=1#b'],
    [
      '',
      'jarjesto.fi',
      '//a.fi',
      'https://a',
      'https://',
      'javascript:alert(1)',
      'javascript://a.fi/%0aalert(1)',
      'data:text/html,a',
      'ftp://a.fi',
      'mailto:a@b.fi',
      'https://user@a.fi',
      'https://:x@a.fi',
      'https:a.fi',
      'https:/a.fi',
      ' https://a.fi/ ',
      'https://a\n.fi/',
      'https://a.fi\\b',
      `https://a.fi/${'a'.repeat(500)}`,
      'https://user:x@a.fi',
    ],
  ],
  [
    'day',
    type.day,
    ['2026-11-22', '2024-02-29'],
    [
      '',
      '2026-02-29',
      '2026-13-01',
      '2026-00-01',
      '2026-01-00',
      '2026-1-1',
      '22.11.2026',
      '2026',
      '2026-11-22T00:00',
      '2026-11-22\n',
    ],
  ],
  [
    'time',
    type.time,
    ['00:00', '09:30', '23:59', '24:00'],
    ['', '9:30', '09.30', '24:01', '25:00', '09:60', '09:30:00', '09:30\n'],
  ],
  [
    'asOf',
    type.asOf,
    ['unknown', '2024', '2024-03', '2024-02-29', '1998-12-31'],
    [
      '',
      '24',
      '1899',
      '2024-3',
      '2024-13',
      '2024-00',
      '2024-03-00',
      '2024-03-32',
      '2024-02-30',
      '2023-02-29',
      '3/2024',
      'Unknown',
      '2024\n',
    ],
  ],
  [
    'languageTag',
    type.languageTag,
    ['fi', 'so', 'ckb', 'kmr', 'fse', 'zh-Hant', 'pt-BR', 'prs'],
    ['', 'f', 'FI', 'suomi', 'xx', 'fi-abc', 'zh-yue', 'fi_FI', 'fi-', 'fi-1', 'fi\n'],
  ],
];

describe.each(cases)('%s', (_, schema, good, bad) => {
  test.each(good.map((value) => [value]))('takes %j', (value) => {
    expect(schema.safeParse(value)).toEqual({ success: true, data: value });
  });

  test.each(bad.map((value) => [value]))('refuses %j with a sentence in Finnish and English', (value) => {
    const [said] = refusals(schema, value) ?? [];
    expect(said).toEqual({ fi: expect.stringMatching(/\S\.$/), en: expect.stringMatching(/\S\.$/) });
  });

  test.each([[5], [null], [true], [['a']], [{}], [new Date(0)]])('refuses %j, which is no text', (value) => {
    expect(refusals(schema, value)).toEqual(['invalid_type']);
  });
});

test('a refusal says what to write instead', () => {
  expect(refusals(type.line(5), 'abcdef')).toEqual([
    { fi: 'Lyhennä: enintään 5 merkkiä.', en: 'Make it shorter: at most 5 characters.' },
  ]);
  expect(refusals(type.email, 'matti')).toEqual([
    {
      fi: 'Kirjoita järjestön yleinen sähköpostiosoite, esimerkiksi "info@jarjesto.fi".',
      en: 'Write the organisation\'s general e-mail address, for example "info@jarjesto.fi".',
    },
  ]);
});

describe('slot', () => {
  const slot = { days: ['mo', 'su'], from: '22:00', to: '02:00' };

  test('weekly times, over midnight and in odd weeks too', () => {
    expect(type.slot.safeParse(slot).success).toBe(true);
    expect(type.slot.safeParse({ ...slot, weeks: 'odd' }).success).toBe(true);
  });

  test.each([{ days: [] }, { days: ['ma'] }, { from: '22' }, { to: undefined }, { weeks: 'all' }, { note: 'x' }])(
    'not with %j',
    (wrong) => {
      expect(type.slot.safeParse({ ...slot, ...wrong }).success).toBe(false);
    },
  );
});

describe('slot', () => {
  const slot = { days: ['mo'], from: '09:00', to: '12:00' };

  test('a night, and a whole day', () => {
    for (const good of [slot, { ...slot, from: '22:00', to: '02:00' }, { ...slot, from: '00:00', to: '24:00' }])
      expect(type.slot.safeParse(good).success).toBe(true);
  });

  test.each([
    [{ ...slot, days: ['mo', 'mo', 'tu'] }, 'A day stands here twice. Remove one.'],
    [{ ...slot, from: '24:00' }, type.spanRefusal.params.en],
    [{ ...slot, to: '09:00' }, type.spanRefusal.params.en],
    [{ ...slot, to: '00:00' }, type.spanRefusal.params.en],
  ])('%j cannot be', (bad, message) => {
    expect(refusals(type.slot, bad)).toMatchObject([{ en: message }]);
  });
});
