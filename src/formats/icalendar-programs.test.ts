import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { expect, test } from 'vitest';
import { listedOne } from '#checks/testing.ts';
import type { Offer } from '#schema/organisation.ts';
import type { Slot } from '#schema/types.ts';
import { calendarOf } from './icalendar.ts';

/** What two programs that share no code read in a calendar: ical.js (Mozilla's), and node-ical with its own rules of repetition. */

const from = new Date('2026-11-23T00:00:00Z');
const to = new Date('2028-02-01T00:00:00Z');

const calendarOfSlots = (slots: Slot[], when: Partial<Offer['when']> = {}, exceptions?: { on: string }[]) =>
  calendarOf(
    listedOne('esimerkki', {
      name: 'Esimerkki; ry, "Ääkköset"',
      locations: [{ street: 'Katu 1', city: 'Turku', openingHours: slots, exceptions, asOf: '2026-11' }],
      offers: [{ name: 'Kahvila', activity: 'meeting-place', when: { slots, ...when }, asOf: '2026-11' }],
    }),
    { lang: 'fi', today: '2026-11-27' },
  ) ?? expect.fail();

function byIcalJs(text: string): string[] {
  const root = new ICAL.Component(ICAL.parse(text));
  ICAL.TimezoneService.reset();
  for (const zone of root.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  return root.getAllSubcomponents('vevent').flatMap((component) => {
    const event = new ICAL.Event(component);
    const dates = event.iterator();
    const found: string[] = [];
    for (let next = dates.next(); next && next.toJSDate() <= to; next = dates.next())
      found.push(`${event.summary} ${next.toJSDate().toISOString()}`);
    return found;
  });
}

const byNodeIcal = (text: string): string[] =>
  Object.values(nodeIcal.sync.parseICS(text)).flatMap((event) =>
    event?.type === 'VEVENT'
      ? nodeIcal
          .expandRecurringEvent(event, { from, to })
          .map(({ summary, start }) => `${String(summary)} ${start.toISOString()}`)
      : [],
  );

test.each<[string, string]>([
  ['weekly', calendarOfSlots([{ days: ['tu', 'fr'], from: '17:00', to: '19:00' }])],
  ['over midnight', calendarOfSlots([{ days: ['fr'], from: '22:00', to: '02:00' }])],
  ['odd weeks', calendarOfSlots([{ days: ['mo'], from: '09:00', to: '24:00', weeks: 'odd' }])],
  [
    'with a first and a last day',
    calendarOfSlots([{ days: ['we'], from: '09:00', to: '10:30' }], {
      start: '2026-12-02',
      end: '2027-04-28',
      exceptions: ['2027-01-13'],
    }),
  ],
  [
    'with a day of its own',
    calendarOfSlots([{ days: ['th'], from: '09:00', to: '15:00' }], {}, [
      { on: '2026-12-24' },
      { on: '2026-12-31', from: '09:00', to: '12:00' } as { on: string },
    ]),
  ],
])('two programs read the same days: %s', (_, text) => {
  const read = byIcalJs(text).sort();
  expect(read.length).toBeGreaterThan(20);
  expect(byNodeIcal(text).sort()).toEqual(read);
});

test('a single day with hours of its own is an event, and its weekly one is left out', () => {
  const days = [{ on: '2026-12-10', from: '12:00', to: '15:00' } as { on: string }, { on: '2026-12-17' }];
  const read = byIcalJs(calendarOfSlots([{ days: ['th'], from: '09:00', to: '15:00' }], { end: '2026-11-26' }, days));
  const december = read.filter((line) => line.includes(' 2026-12-')).map((line) => line.slice(-24, -8));
  expect(december).toEqual(['2026-12-03T07:00', '2026-12-31T07:00', '2026-12-10T10:00']);
});

test('what belongs to the calendar stands before its parts, as RFC 5545 wants it', () => {
  const lines = calendarOfSlots([{ days: ['tu'], from: '17:00', to: '19:00' }]).split('\r\n');
  const parts = lines.findIndex((line, index) => index > 0 && line.startsWith('BEGIN:'));
  expect(lines.slice(1, parts).map((line) => line.replace(/[;:].*/, ''))).toEqual([
    'VERSION',
    'PRODID',
    'NAME',
    'X-WR-CALNAME',
    'REFRESH-INTERVAL',
    'X-PUBLISHED-TTL',
  ]);
  expect(lines[parts]).toBe('BEGIN:VTIMEZONE');
});
