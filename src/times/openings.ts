import type { Slot } from '#schema/types.ts';
import type { Day } from '#schema/vocabularies.ts';
import { type Clock, dayOf, later, weekOf } from './calendar.ts';

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

/** From when to when a thing is open, in days from today and minutes of the day. */
export interface Opening {
  inDays: number;
  from: number;
  to: number;
}

type When = { start?: string | undefined; end?: string | undefined; exceptions?: string[] | undefined };

/** Written again, so that no vocabulary comes along into the browser. */
const week: readonly Day[] = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];

/** One slot as numbers, without empty ends. */
export function timesOf(slot: Slot, { start, end, exceptions }: When = {}): Times {
  const weeks = slot.weeks ? (slot.weeks === 'odd' ? 1 : 2) : 0;
  const on = slot.days.reduce((sum, day) => sum | (1 << week.indexOf(day)), 0);
  const base: [number, number, number] = [on, minutes(slot.from), minutes(slot.to)];
  if (start || end || exceptions) return [...base, weeks, start ?? '', end ?? '', exceptions ?? []];
  return weeks ? [...base, weeks] : base;
}

const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** Whether the times hold on a day: weekday, odd or even week, first and last day, days without. */
export function holdsOn([on, , , weeks = 0, start = '', end = '', not = []]: Times, date: string): boolean {
  if (!(on & (1 << dayOf(date)))) return false;
  if (weeks && (weekOf(date) % 2 === 1 ? 1 : 2) !== weeks) return false;
  return date >= start && (!end || date <= end) && !not.includes(date);
}

const wholeDay = 24 * 60;
/** Three weeks, so that what is every other week is found in spite of one exception. */
const farthest = 21;

/** What is open at a moment, or opens next, among some times: the opening that ends last of those that are on, else the first to come. */
export function nextOpening(all: readonly Times[], { date, minute }: Clock): Opening | undefined {
  const openings: Opening[] = [];
  for (let inDays = -1; inDays <= farthest; inDays++) {
    const day = later(date, inDays);
    for (const times of all) {
      const [, from, to] = times;
      const ends = to <= from ? to + wholeDay : to;
      const passed = inDays * wholeDay + ends <= minute;
      if (!passed && holdsOn(times, day)) openings.push({ inDays, from, to: ends });
    }
    if (openings.length > 0 && inDays >= 0) break;
  }
  const on = openings.filter(({ inDays, from }) => inDays * wholeDay + from <= minute);
  const end = ({ inDays, to }: Opening) => inDays * wholeDay + to;
  if (on.length > 0) return on.reduce((a, b) => (end(b) > end(a) ? b : a));
  return openings.sort((a, b) => a.inDays - b.inDays || a.from - b.from)[0];
}

/** Minutes of the day as people in Finland write them on a door: 540 is `9`, 1320 + 240 is `2`. */
export function shortTime(minutes: number): string {
  const [hour, rest] = [Math.floor(minutes / 60), minutes % 60];
  return `${hour > 24 || (hour === 24 && rest) ? hour - 24 : hour}${rest ? `:${String(rest).padStart(2, '0')}` : ''}`;
}

/** Whether times are open day and night, every day. */
export const isAlways = ([on, from, to, weeks]: Times): boolean => on === 127 && !weeks && (to - from) % wholeDay === 0;

/** Whether an opening is on at a moment. */
export const isOn = ({ inDays, from }: Opening, { minute }: Clock): boolean => inDays * wholeDay + from <= minute;
