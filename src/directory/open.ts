import type { Slot } from '#schema/types.ts';
import type { Day } from '#schema/vocabularies.ts';

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

/** A moment as people in Finland read it from a calendar and a clock. */
export interface Clock {
  /** ISO 8601. */
  date: string;
  /** 0 is Monday. */
  day: number;
  minute: number;
}

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

const finnish = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Helsinki',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** The calendar and the clock in Finland at a moment. */
export function clockAt(moment: Date): Clock {
  const part = Object.fromEntries(finnish.formatToParts(moment).map(({ type, value }) => [type, value]));
  const date = `${part['year']}-${part['month']}-${part['day']}`;
  return { date, day: dayOf(date), minute: Number(part['hour']) * 60 + Number(part['minute']) };
}

const noon = (date: string) => new Date(`${date}T12:00:00Z`);
const dayOf = (date: string) => (noon(date).getUTCDay() + 6) % 7;

/** A day some days later, ISO 8601. */
export function later(date: string, count: number): string {
  const moment = noon(date);
  moment.setUTCDate(moment.getUTCDate() + count);
  return moment.toISOString().slice(0, 10);
}

/** Monday of the week of a day, ISO 8601. */
export const mondayOf = (date: string): string => later(date, -dayOf(date));

/** Number of the ISO week of a day. */
export function weekOf(date: string): number {
  const thursday = noon(later(date, 3 - dayOf(date)));
  const first = Date.UTC(thursday.getUTCFullYear(), 0, 1, 12);
  return 1 + Math.floor((thursday.getTime() - first) / (7 * 24 * 3600 * 1000));
}

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
