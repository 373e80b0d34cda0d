import { expect, test } from 'vitest';
import { places } from '#checks/testing.ts';
import { valueInWords } from './values.ts';

const said = (field: string, value: unknown) => {
  const { fi, en } = valueInWords(field, value, places);
  return fi === en ? fi : `${fi} | ${en}`;
};

test.each([
  ['kind', 'parish', 'Seurakunta | Parish or congregation (seurakunta)'],
  ['activities', ['guidance', 'shelter'], 'Neuvonta; Turvakoti | Advice; Shelter (turvakoti)'],
  ['groups', 'women', 'Naiset | Women'],
  ['cost', 'free', 'Maksuton | Free'],
  ['how', 'volunteer', 'vapaaehtoisia | volunteers'],
  ['status', 'ended', 'lopettanut | ended'],
  ['stepFree', 'unknown', 'ei tiedetä | not known'],
  ['by', 'organisation', 'järjestö itse | the organisation itself'],
  ['addressSecret', true, 'kyllä | yes'],
  [
    'serves',
    ['Helsinki', 'region:Uusimaa', 'country', 'Mordor'],
    'Helsinki; Uusimaa; koko maa; Mordor | Helsinki; Uusimaa; the whole country; Mordor',
  ],
  ['language', 'fi-simple', 'selkosuomi'],
  ['languages', 'so', 'somali | Somali'],
  ['languages', [{ language: 'so', how: 'staff' }], 'somali, omaa henkilökuntaa | Somali, staff'],
  ['phone', '+358401234567', '040 1234567'],
  ['phone', '112', '112'],
  ['asOf', '2026-03', 'maaliskuu 2026 | March 2026'],
  ['asOf', 'unknown', 'ikä ei tiedossa | age not known'],
  ['on', '2026-03-15', '15. maaliskuuta 2026 | 15 March 2026'],
  ['founded', 1998, '1998'],
  [
    'slots',
    [{ days: ['mo', 'tu', 'we'], from: '09:00', to: '10:30', weeks: 'odd' }],
    'maanantai–keskiviikko, parittomat viikot 9–10:30 | Monday–Wednesday, odd weeks 9–10:30',
  ],
])('%s %j', (field, value, words) => {
  expect(said(field, value)).toBe(words);
});

test('what fits no schema is said as it stands, in short, and breaks nothing', () => {
  expect(said('kind', 'x')).toBe('x');
  expect(said('languages', 'not a tag')).toBe('not a tag');
  expect(said('phone', '12')).toBe('12');
  expect(said('on', '2026-02-31')).toBe('2026-02-31');
  expect(said('days', [{ days: ['xx'], from: 9, to: null }])).toBe('xx, 9, null');
  expect(said('name', 'a'.repeat(1000))).toBe(`${'a'.repeat(300)}…`);
  expect(
    said(
      'serves',
      Array.from({ length: 100 }, () => 'x'),
    ),
  ).toBe(`${'x; '.repeat(30)}…`);
  let nest: unknown = 'x';
  for (let depth = 0; depth < 5000; depth++) nest = [nest];
  expect(said('name', nest)).toBe('…');
});
