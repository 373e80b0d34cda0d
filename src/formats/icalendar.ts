import ical, { type ICalCalendar } from 'ical-generator';
import { seen } from '#directory/age.ts';
import type { Listed } from '#directory/listed.ts';
import { type Coming, coming, type Timetable, timetables } from '#directory/timetable.ts';
import type { Lang } from '#i18n/languages.ts';
import { translator } from '#i18n/t.ts';
import { absolute, site } from '#site.ts';
import { clockAt, later, mondayOf, weekOf } from '#times/calendar.ts';
import { holidays } from '#times/holidays.ts';
import { holdsOn, holdsOnHolidays, isWeekly } from '#times/openings.ts';
import { helsinki, zone } from './helsinki.ts';

/** For whom a calendar is made, and on which day (ISO 8601): what it holds begins in the week of that day. */
export interface Reader {
  lang: Lang;
  today: string;
}

/** Calendar of some timetables; nothing where nothing is to come. */
export function calendar(all: readonly Timetable[], name: string, reader: Reader): string | undefined {
  const made = ical({
    prodId: { company: site.name, product: site.name, language: reader.lang.toUpperCase() },
    name: escaped(plain(name)),
    timezone: { name: null, generator: () => zone },
  });
  for (const timetable of all)
    for (const one of coming(timetable, reader.today)) addEvent(made, timetable, one, reader);
  return made.length() > 0 ? `${renewed(made.toString())}\r\n` : undefined;
}

/** Says how often to fetch a calendar anew, before its first part: RFC 5545 wants properties there, and the library writes them last. */
const renewed = (text: string) =>
  text.replace(/\r\n(?=BEGIN:)/, '\r\nREFRESH-INTERVAL;VALUE=DURATION:P1W\r\nX-PUBLISHED-TTL:P1W\r\n');

/** Calendar of everything that an organisation has told its times of. */
export const calendarOf = (one: Listed, reader: Reader): string | undefined =>
  calendar(timetables(one), one.name, reader);

function addEvent(made: ICalCalendar, timetable: Timetable, when: Coming, { lang, today }: Reader) {
  const { one, slug, name, where, asOf } = timetable;
  const t = translator(lang);
  const { mark, slot } = when;
  const overnight = slot.to <= slot.from;
  const url = absolute(`${lang}/organisations/${one.id}/`);
  for (const [part, { first, last }] of partsOf(when).entries())
    made.createEvent({
      id: `${one.id}-${slug}-${mark}${part ? '-next' : ''}@${new URL(site.origin).hostname}`,
      timezone: helsinki,
      stamp: new Date(`${today}T00:00:00Z`),
      start: at(first, slot.from),
      end: overnight ? at(later(first, 1), slot.to) : at(first, slot.to),
      repeating: repetition(when, first, last),
      summary: `${name ?? t('org.hours')} – ${one.name}`,
      location: where ? plain(where) : null,
      description: plain(`${t('sentence.end', { sentence: seen(asOf, lang) })} ${t('calendar.note', { url })}`),
      url,
    });
}

/** First and last day of a run of weekly or fortnightly events; without a last one it goes on. */
interface Part {
  first: string;
  last: string;
}

/**
 * Odd or even weeks are every other week only until a year with 53 weeks ends; then a second run begins. Programs know
 * BYWEEKNO too seldom to trust it with somebody's way to a clinic.
 */
function partsOf({ first, slot, times }: Coming): Part[] {
  const [, , , , , end = ''] = times;
  if (!slot.weeks) return [{ first, last: end }];
  const turn = turnAfter(first);
  if (end && end < turn) return [{ first, last: end }];
  const next = Array.from({ length: 28 }, (_, days) => later(turn, days)).find((day) => holdsOn(times, day));
  return [{ first, last: later(turn, -1) }, ...(next ? [{ first: next, last: end }] : [])];
}

/** The first Monday after a day on which an odd week follows an odd one. */
function turnAfter(day: string): string {
  let monday = later(mondayOf(day), 7);
  while (weekOf(monday) !== 1 || weekOf(later(monday, -1)) !== 53) monday = later(monday, 7);
  return monday;
}

/** Without marks of direction and of what stands on one line, which a program would take for a part of a name or an address. */
const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '').replace(/\u00a0/g, ' ');

/** A time of day in Finland, as the printer takes it: without a zone. */
const at = (date: string, time: string) => (time === '24:00' ? `${later(date, 1)}T00:00:00` : `${date}T${time}:00`);

function repetition({ slot, times }: Coming, first: string, last: string): string | null {
  if (slot.days.length === 0) return null;
  const [, , , , , , not = []] = times;
  const shut = holidaysFrom(first).filter((day) => isWeekly(times, day) && !holdsOnHolidays(times));
  const every = slot.weeks ? 'FREQ=WEEKLY;WKST=MO;INTERVAL=2' : 'FREQ=WEEKLY';
  const rule = `RRULE:${every};BYDAY=${slot.days.join(',').toUpperCase()}${last ? `;UNTIL=${lastMoment(last)}` : ''}`;
  const without = [...new Set([...not, ...shut])]
    .sort()
    .filter((day) => day > first && (!last || day <= last))
    .map((day) => `${compact(day)}T${slot.from.replace(':', '')}00`);
  return without.length > 0 ? `${rule}\nEXDATE;TZID=${helsinki}:${without.join(',')}` : rule;
}

/** Years ahead whose holidays are left out; a program fetches the calendar anew every week. */
const ahead = 2;

const holidaysFrom = (day: string): string[] =>
  Array.from({ length: ahead }, (_, years) => [...holidays(String(Number(day.slice(0, 4)) + years))]).flat();

const compact = (date: string) => date.replaceAll('-', '');

/** The end of a day in Finland, in UTC: summer time or not is what the clock there says. */
const lastMoment = (date: string) =>
  `${compact(date)}T${clockAt(new Date(`${date}T21:59:59Z`)).date === date ? 21 : 20}5959Z`;

const escaped = (text: string) => text.replace(/[\\;,]/g, '\\$&');
