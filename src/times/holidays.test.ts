import { year as holidaysOf } from 'finnish-holidays-js';
import { expect, test } from 'vitest';
import { holidays, isHoliday } from './holidays.ts';

const years = Array.from({ length: 10 }, (_, index) => 2026 + index);
const two = (number: number) => String(number).padStart(2, '0');

test.each(years)('%i has the days that a library knows', (year) => {
  const theirs = holidaysOf(year, true).map(({ month, day }) => `${year}-${two(month)}-${two(day)}`);
  expect([...holidays(String(year))].sort()).toEqual(theirs.sort());
});

test.each(['2026-12-06', '2026-12-24', '2027-03-26', '2027-06-25', '2027-06-26', '2028-11-04'])('%s is one', (day) => {
  expect(isHoliday(day)).toBe(true);
});

test.each(['2026-12-23', '2026-12-31', '2027-03-25', '2027-06-24'])('%s is none', (day) => {
  expect(isHoliday(day)).toBe(false);
});

test.each(['1954-04-16', '1981-04-17', '1999-04-02', '2049-04-16', '2038-04-23', '2100-03-26', '2285-03-20'])(
  '%s is a Good Friday of other years',
  (day) => {
    expect(isHoliday(day)).toBe(true);
  },
);
