/** The one clock: days and minutes as they are in Finland. */

/** A moment as people in Finland read it from a calendar and a clock. */
export interface Clock {
  /** ISO 8601. */
  date: string;
  /** 0 is Monday. */
  day: number;
  minute: number;
}

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
/** Day of the week, 0 is Monday. */
export const dayOf = (date: string) => (noon(date).getUTCDay() + 6) % 7;

/** A day some days later, ISO 8601. */
export function later(date: string, count: number): string {
  const moment = noon(date);
  moment.setUTCDate(moment.getUTCDate() + count);
  return moment.toISOString().slice(0, 10);
}

/** Days from one day to another; negative where the second is the earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((noon(to).getTime() - noon(from).getTime()) / 86_400_000);

/** A day as it is written in Finland: 2026-01-05 is 5.1.2026. */
export const writtenDay = (date: string): string => date.split('-').map(Number).reverse().join('.');

/** Monday of the week of a day, ISO 8601. */
export const mondayOf = (date: string): string => later(date, -dayOf(date));

/** Number of the ISO week of a day. */
export function weekOf(date: string): number {
  const thursday = noon(later(date, 3 - dayOf(date)));
  const first = Date.UTC(thursday.getUTCFullYear(), 0, 1, 12);
  return 1 + Math.floor((thursday.getTime() - first) / (7 * 24 * 3600 * 1000));
}
