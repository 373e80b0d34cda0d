import { describe, expect, test } from 'vitest';
import { type Mail, printMail } from './mail.ts';

const mail: Mail = {
  to: { name: 'Esimerkki ry', address: 'info@esimerkki.fi' },
  subject: 'Ovatko tiedot oikein?',
  text: 'Hei!\n\nKaikki hyvin.',
  date: new Date('2026-11-22T09:00:00Z'),
};
const printed = (facts: Partial<Mail> = {}) => printMail({ ...mail, ...facts }) ?? '';

const decoded = (base64: string) =>
  new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0)));

/** Headers as a mail program reads them: unfolded (RFC 5322), each encoded word for itself (RFC 2047). */
function read(text: string) {
  const [head = '', body = ''] = text.split('\r\n\r\n');
  const headers = head
    .replace(/\r\n (?==\?UTF-8)/g, '')
    .replace(/\r\n /g, ' ')
    .split('\r\n');
  const words = (value: string) => value.replace(/=\?UTF-8\?B\?([^?]*)\?=/g, (_, base64) => decoded(base64));
  const names = headers.map((line) => line.split(': ')[0]);
  const of = (name: string) =>
    words(headers.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2) ?? '');
  return { names, of, text: decoded(body.replaceAll('\r\n', '')) };
}

const headers = ['To', 'Subject', 'Date', 'MIME-Version', 'Content-Type', 'Content-Transfer-Encoding', 'X-Unsent'];

const hostile = [
  'A\r\nBcc: all@world.fi',
  'A\nSubject: B',
  'A\r\n\r\n<script>',
  'A <other@host.fi>, "B"',
  'A\0B\u2028Cc: c@d.fi',
  '=?UTF-8?B?QmNj?=',
  'Föreningen Åbo – Ääkköset 👩‍👩‍👧‍👦'.repeat(9),
  'مركز النساء \u202etxt.exe',
  'ریکخراوی کورد',
  '支援中心',
  'half \ud83d letter',
  '"quotes" \\ and (brackets)',
];

describe('a mail', () => {
  test('is a draft that says to whom, of what and when', () => {
    const { names, of, text } = read(printed());
    expect(names).toEqual(headers);
    expect(of('To')).toBe('Esimerkki ry <info@esimerkki.fi>');
    expect(of('Subject')).toBe('Ovatko tiedot oikein?');
    expect(of('Date')).toBe('Sun, 22 Nov 2026 09:00:00 +0000');
    expect(text).toBe('Hei!\r\n\r\nKaikki hyvin.');
  });

  test('names its sender where there is one with an address', () => {
    const from = { name: 'Julkaisija ry', address: 'toimitus@julkaisija.fi' };
    expect(read(printed({ from })).of('From')).toBe('Julkaisija ry <toimitus@julkaisija.fi>');
    expect(read(printed({ from: { ...from, address: 'nobody' } })).names).toEqual(headers);
  });

  test.each(hostile)('has no header from %j, in a name or a subject, and shows it', (strange) => {
    const { names, of } = read(printed({ to: { ...mail.to, name: strange }, subject: strange }));
    const shown = strange.replace(/[\p{Cc}\p{Cs}\u2028]+/gu, ' ');
    expect(names).toEqual(headers);
    expect(of('Subject')).toBe(shown);
    expect(of('To')).toBe(`${shown} <info@esimerkki.fi>`);
  });

  test.each(hostile)('takes %j as text', (strange) => {
    expect(read(printed({ text: strange })).text).toBe(strange.replace(/\r\n|\n/g, '\r\n').toWellFormed());
  });

  test('is ASCII in lines that every server passes on, and divides no letter between two encoded words', () => {
    const text = printed({
      subject: 'ä👩'.repeat(100),
      to: { ...mail.to, name: 'ä'.repeat(120) },
      text: 'ä'.repeat(5000),
    });
    expect(text).toMatch(/^[\x20-\x7e\r\n]*$/);
    expect(Math.max(...text.split('\r\n').map(({ length }) => length))).toBeLessThanOrEqual(76);
    const words = [...text.matchAll(/=\?UTF-8\?B\?([^?]*)\?=/g)].map(([, base64 = '']) => decoded(base64));
    expect(words.length).toBeGreaterThan(10);
  });

  test.each([
    '',
    'a',
    'a@b',
    'a@b.fi\r\nBcc: c@d.fi',
    'a@b.fi, c@d.fi',
    'a b@c.fi',
    '<a@b.fi>',
    'a@b.fi>',
    'a@b..fi',
    'ä@b.fi',
    `${'a'.repeat(65)}@b.fi`,
    `a@${'b.'.repeat(130)}fi`,
  ])('is none to %j', (address) => {
    expect(printMail({ ...mail, to: { name: 'A', address } })).toBeUndefined();
  });
});
