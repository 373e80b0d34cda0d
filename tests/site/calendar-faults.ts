import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import type { BuiltSite } from './pages.ts';

/** Everything that is wrong with a calendar, as a program reads it. */
export function* calendarFaults(site: BuiltSite, path: string): Iterable<string> {
  const text = readFileSync(join(site.folder, path.slice(site.base.length)), 'utf8');
  const root = new ICAL.Component(ICAL.parse(text));
  const events = root.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  if (events.length === 0) yield 'no event';
  if (new Set(events.map(({ uid }) => uid)).size < events.length) yield 'two events have the same id';
  if (text.split('\r\n').some((line) => Buffer.byteLength(line) > 75)) yield 'a line is too long';
  for (const { component, startDate, endDate, summary } of events) {
    if (!(endDate.compare(startDate) > 0)) yield `${summary} ends before it begins`;
    if (component.getFirstProperty('dtstart')?.getParameter('tzid') !== 'Europe/Helsinki')
      yield `${summary} is not in the time of Finland`;
    const url = String(component.getFirstPropertyValue('url'));
    if (!site.byPath.has(url.slice(site.origin.length))) yield `${url} leads to nothing`;
  }
}
