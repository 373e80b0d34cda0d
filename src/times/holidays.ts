import { dayOf, later } from './calendar.ts';

/** Days of the year on which most places in Finland are shut, besides those that move; Christmas Eve is none in law. */
const fixed = ['01-01', '01-06', '05-01', '12-06', '12-24', '12-25', '12-26'];
/** Good Friday, Easter, its Monday, Ascension and Whit Sunday, in days from Easter. */
const fromEaster = [-2, 0, 1, 39, 49];

const known = new Map<string, ReadonlySet<string>>();

/** Public holidays of Finland in a year, and the eves of midsummer and Christmas, ISO 8601. */
export function holidays(year: string): ReadonlySet<string> {
  const days = known.get(year) ?? new Set(daysOf(year));
  known.set(year, days);
  return days;
}

export const isHoliday = (date: string): boolean => holidays(date.slice(0, 4)).has(date);

function daysOf(year: string): string[] {
  const easter = easterOf(Number(year));
  const midsummer = saturdayFrom(`${year}-06-20`);
  return [
    ...fixed.map((day) => `${year}-${day}`),
    ...fromEaster.map((days) => later(easter, days)),
    later(midsummer, -1),
    midsummer,
    saturdayFrom(`${year}-10-31`),
  ];
}

const saturdayFrom = (date: string) => later(date, 5 - dayOf(date) + (dayOf(date) > 5 ? 7 : 0));

/** Easter Sunday by the Gregorian calendar (Meeus, Jones, Butcher). */
function easterOf(year: number): string {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  const two = (number: number) => String(number).padStart(2, '0');
  return `${year}-${two(Math.floor(f / 31))}-${two((f % 31) + 1)}`;
}
