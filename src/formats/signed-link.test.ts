import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { permitted, signed } from './signed-link.ts';

const permission = { id: 'daisyladies', action: 'confirm', until: '2026-12-31' } as const;
const word = signed(permission, 'secret');

test('is the signature that others make, too', () => {
  const other = createHmac('sha256', 'secret').update('daisyladies.confirm.2026-12-31').digest('hex');
  expect(word).toBe(`daisyladies.confirm.2026-12-31.${other}`);
});

test('holds until its last day', () => {
  expect(permitted(word, 'secret', '2026-12-31')).toEqual(permission);
  expect(permitted(word, 'secret', '2027-01-01')).toBeUndefined();
});

test.each([
  ['another entry', word.replace('daisyladies', 'naistari')],
  ['a later day', word.replace('2026-12-31', '2027-12-31')],
  ['another action', word.replace('confirm', 'delete')],
  ['another signature', word.replace(/.$/, (sign) => (sign === '0' ? '1' : '0'))],
  ['a part of it', word.slice(0, -1)],
  ['more than it', `${word}0`],
  ['nothing', ''],
])('opens nothing for %s', (_, other) => {
  expect(permitted(other, 'secret', '2026-12-01')).toBeUndefined();
});

test('opens nothing with another secret, or without one', () => {
  expect(permitted(word, 'other', '2026-12-01')).toBeUndefined();
  expect(permitted(signed(permission, ''), '', '2026-12-01')).toBeUndefined();
});
