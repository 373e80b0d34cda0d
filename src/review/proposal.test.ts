import { expect, test } from 'vitest';
import { finnish, organisation } from '#checks/testing.ts';
import { changed, pathOf, reviewOf } from './testing.ts';

const proposed = (...files: Parameters<typeof reviewOf>) => {
  const { decision, reasons } = reviewOf(...files).proposal;
  return [decision, ...reasons.map(({ id }) => id)];
};
const a = { [pathOf('a')]: organisation() };

test('accept: no error and no risk, and that is said', () => {
  expect(proposed(...changed({ groups: '[women]' }))).toEqual(['accept', 'harmless']);
});

test('look: a phone number, or the form of the file alone', () => {
  expect(proposed(...changed({ phone: '"+358401234568"' }))).toEqual(['look', 'contact-replaced']);
  expect(proposed(a, { [pathOf('a')]: organisation().replace('\n\n', '\n\n\n') })).toEqual(['look', 'layout']);
});

test('ask: errors, and what another organisation has already', () => {
  expect(proposed(a, { [pathOf('a')]: organisation({ groups: '[nobody]' }) })).toEqual(['ask', 'errors', 'unreadable']);
  const b = { [pathOf('b')]: organisation({ name: 'Aivan toinen ry' }) };
  expect(proposed(a, { ...a, ...b })).toEqual(['ask', 'similar', 'new']);
});

test("refuse: a person's e-mail, a contact in the text, a shelter's address, an organisation gone", () => {
  expect(proposed(...changed({ email: 'matti.meikalainen@esimerkki.fi' }))).toEqual(['refuse', 'persons']);
  const called = finnish.replace('Soita ensin', 'Soita 040 1234567');
  expect(proposed(a, { [pathOf('a')]: organisation({}, called) })).toEqual(['refuse', 'persons']);
  const secret = { [pathOf('a')]: organisation({ addressSecret: 'true' }) };
  const there = finnish.replace('Soita ensin', 'Tule Kirkkokatu 5');
  expect(proposed(secret, { [pathOf('a')]: organisation({ addressSecret: 'true' }, there) })).toEqual([
    'refuse',
    'secret-address',
    'shelter',
  ]);
  expect(proposed(a, {})).toEqual(['refuse', 'vanishing']);
});
