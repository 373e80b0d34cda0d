import type { Slot } from '#schema/types.ts';
import type { Day } from '#schema/vocabularies.ts';
import { type Clock, dayOf, later, weekOf } from './calendar.ts';
import { isHoliday } from './holidays.ts';

/** Weekly times as numbers: days as bits from Monday, minutes of the day; then weeks (1 odd, 2 even, 0 all), first and last day, days without. */
export type Times = [
  days: number,
  from: number,
  to: number,
  weeks?: number,
  start?: string,
  end?: string,
  not?: string[],
];

/** From when to when a thing is open, in days from today and minutes of that day; `to` may be days later where hours touch. */
export interface Opening {
  inDays: number;
  from: number;
  to: number;
}

/** First and last day of weekly times, and days without them, ISO 8601. */
export type When = { start?: string | undefined; end?: string | undefined; exceptions?: readonly string[] | undefined };

/** Written again, so that no vocabulary comes along into the browser. */
const week: readonly Day[] = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];

/** One slot as numbers, without empty ends. */
export function timesOf(slot: Slot, { start, end, exceptions }: When = {}): Times {
  const weeks = slot.weeks ? (slot.weeks === 'odd' ? 1 : 2) : 0;
  const on = slot.days.reduce((sum, day) => sum | (1 << week.indexOf(day)), 0);
  const base: [number, number, number] = [on, minutes(slot.from), minutes(slot.to)];
  if (start || end || exceptions) return [...base, weeks, start ?? '', end ?? '', [...(exceptions ?? [])]];
  return weeks ? [...base, weeks] : base;
}

/** The hours of single days, which count there instead of the weekly ones, on holidays, too; a day without hours is shut. */
export const timesOn = (days: readonly Exceptional[]): Times[] =>
  days.flatMap(({ on, from, to }): Times[] => (from && to ? [[everyDay, minutes(from), minutes(to), 0, on, on]] : []));

/** A day on which it is open at other times than in other weeks, or not at all. */
export interface Exceptional {
  on: string;
  from?: string | undefined;
  to?: string | undefined;
}

const everyDay = 127;

const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** Whether the times hold on a day. On holidays only what was told of holidays does. */
export const holdsOn = (times: Times, date: string): boolean =>
  isWeekly(times, date) && (!isHoliday(date) || holdsOnHolidays(times));

/** Whether a day is one of the weekly ones, holiday or not: weekday, odd or even week, first and last day, days without. */
export function isWeekly(times: Times, date: string): boolean {
  const [on, , , weeks = 0, start = '', end = '', not = []] = times;
  if (!(on & (1 << dayOf(date)))) return false;
  if (weeks && (weekOf(date) % 2 === 1 ? 1 : 2) !== weeks) return false;
  return date >= start && (!end || date <= end) && !not.includes(date);
}

/** Whether times were told of holidays, too: they are those of one day, or never end. */
export const holdsOnHolidays = (times: Times): boolean => isAlways(times) || Boolean(times[4] && times[4] === times[5]);

const wholeDay = 24 * 60;
/** Three weeks, so that what is every other week is found in spite of one exception. */
const farthest = 21;

/** What is open at a moment, or opens next, among some times: the opening that ends last of those that are on, else the first to come. */
export function nextOpening(all: readonly Times[], clock: Clock): Opening | undefined {
  const ahead = (inDays: number) => openingsOn(all, clock.date, inDays).filter((one) => endOf(one) > clock.minute);
  const on = [...ahead(-1), ...ahead(0)].filter((one) => isOn(one, clock));
  const [last] = on.sort((a, b) => endOf(b) - endOf(a));
  if (last) return joined(all, last, clock.date);
  for (let inDays = 0; inDays <= farthest; inDays++) {
    const [first] = ahead(inDays).sort((a, b) => a.from - b.from);
    if (first) return first;
  }
  return undefined;
}

function openingsOn(all: readonly Times[], date: string, inDays: number): Opening[] {
  const day = later(date, inDays);
  return all
    .filter((times) => holdsOn(times, day))
    .map(([, from, to]) => ({ inDays, from, to: to <= from ? to + wholeDay : to }));
}

const endOf = ({ inDays, to }: Opening): number => inDays * wholeDay + to;

/** Days after which an opening is told as without an end. */
const endless = 7;

/** An opening with those that begin where it ends, over midnight, too. */
function joined(all: readonly Times[], opening: Opening, date: string): Opening {
  const begins = opening.inDays * wholeDay;
  let end = endOf(opening);
  for (let inDays = opening.inDays; inDays * wholeDay <= end && inDays < endless; inDays++)
    for (const next of openingsOn(all, date, inDays).sort((a, b) => a.from - b.from))
      if (inDays * wholeDay + next.from <= end) end = Math.max(end, endOf(next));
  return { ...opening, to: end - begins };
}

/** Whether an opening that is on goes on for a day and longer, so that no hour of its end helps anybody. */
export const isLong = (opening: Opening, { minute }: Clock): boolean => endOf(opening) - minute >= wholeDay;

/** Minutes of the day as people in Finland write them on a door: 540 is `9`, 1440 is `24`, 1320 + 240 is `2`. */
export function shortTime(minutes: number): string {
  const inDay = minutes > 0 ? ((minutes - 1) % wholeDay) + 1 : 0;
  const [hour, rest] = [Math.floor(inDay / 60), inDay % 60];
  return `${hour}${rest ? `:${String(rest).padStart(2, '0')}` : ''}`;
}

/** From when to when, as a door says it; the joiner after the dash keeps it on one line. */
export const span = (from: string, to: string): string => `${from}–\u2060${to}`;

/** Whether times are open day and night, every day. */
export const isAlways = (times: Times): boolean => times[0] === everyDay && !times[3] && isWholeDay(times);

/** Whether times begin and end at the same hour, a day later. */
export const isWholeDay = ([, from, to]: Times): boolean => (to - from) % wholeDay === 0;

/** Whether an opening is on at a moment. */
export const isOn = ({ inDays, from }: Opening, { minute }: Clock): boolean => inDays * wholeDay + from <= minute;
