import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { listedOne } from '#checks/testing.ts';
import type { Listed } from '#directory/listed.ts';
import { timetables } from '#directory/timetable.ts';
import { weekOf } from '#times/calendar.ts';
import { calendar, calendarOf } from './icalendar.ts';

const today = '2026-11-27';
const reader = { lang: 'en', today } as const;

type Offer = NonNullable<Listed['offers']>[number];
type Slots = NonNullable<Offer['when']>['slots'];

const offer = (slots: Slots, more: object = {}): Offer => ({
  name: 'Kahvila, ilta',
  activity: 'meeting-place',
  when: { slots, ...more },
  where: 'Kirjasto; sali',
  asOf: '2026-03',
});
const organisation = (slots: Slots, more: object = {}, facts: Partial<Listed> = {}) =>
  listedOne('esimerkki', { name: 'Esimerkki ry', offers: [offer(slots, more)], ...facts });
const text = (...facts: Parameters<typeof organisation>) => calendarOf(organisation(...facts), reader) ?? expect.fail();

/** The calendar as ical.js reads it: its events, with its own time zone. */
function events(ics: string) {
  const root = new ICAL.Component(ICAL.parse(ics));
  const [zone] = root.getAllSubcomponents('vtimezone');
  ICAL.TimezoneService.reset();
  if (zone) ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  return root.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
}

/** The first beginnings of the first event, in UTC. */
function starts(ics: string, most: number): string[] {
  const iterator = events(ics)[0]?.iterator();
  const found: string[] = [];
  for (let next = iterator?.next(); next && found.length < most; next = iterator?.next())
    found.push(next.toJSDate().toISOString());
  return found;
}

const evening: Slots = [{ days: ['tu'], from: '17:00', to: '19:00' }];

describe('weekly times', () => {
  test('begin in the week of the build and keep their hour in winter and summer', () => {
    const all = starts(text(evening), 60);
    expect(all[0]).toBe('2026-11-24T15:00:00.000Z');
    expect(all).toContain('2027-03-23T15:00:00.000Z');
    expect(all).toContain('2027-03-30T14:00:00.000Z');
    expect(all).toContain('2027-10-26T14:00:00.000Z');
    expect(all).toContain('2027-11-02T15:00:00.000Z');
  });

  test('run from the first day to the last, without the exceptions', () => {
    const when = { start: '2026-12-02', end: '2026-12-29', exceptions: ['2026-12-15', '2026-12-16'] };
    expect(starts(text(evening, when), 9)).toEqual([
      '2026-12-08T15:00:00.000Z',
      '2026-12-22T15:00:00.000Z',
      '2026-12-29T15:00:00.000Z',
    ]);
  });

  test('leave out public holidays of two years, for nobody has told that they hold then', () => {
    const fridays: Slots = [{ days: ['fr'], from: '10:00', to: '12:00' }];
    const all = starts(text(fridays), 60);
    expect(all).toContain('2026-12-18T08:00:00.000Z');
    for (const day of ['2026-12-25', '2027-01-01', '2027-03-26', '2027-06-25', '2027-12-24'])
      expect(all.filter((start) => start.startsWith(day))).toEqual([]);
  });

  test('are written as calendars write them: days, the last moment of the last day, exceptions in order', () => {
    const days: Slots = [{ days: ['tu', 'we'], from: '17:00', to: '19:00' }];
    const written = (end: string, exceptions: string[] = []) =>
      text(days, { end, exceptions }).replace(/\r\n /g, '').split('\r\n');
    expect(written('2026-12-15')).toContain('RRULE:FREQ=WEEKLY;BYDAY=TU,WE;UNTIL=20261215T215959Z');
    expect(written('2027-03-30')).toContain('RRULE:FREQ=WEEKLY;BYDAY=TU,WE;UNTIL=20270330T205959Z');
    expect(written('2026-12-15', ['2026-12-09', '2026-12-02'])).toContain(
      'EXDATE;TZID=Europe/Helsinki:20261202T170000,20261209T170000',
    );
  });

  test('include a late beginning on the last day, in winter and in summer', () => {
    const late: Slots = [{ days: ['tu'], from: '23:30', to: '24:00' }];
    expect(starts(text(late, { end: '2026-12-01' }), 9).at(-1)).toBe('2026-12-01T21:30:00.000Z');
    expect(starts(text(late, { end: '2027-06-01' }), 99).at(-1)).toBe('2027-06-01T20:30:00.000Z');
    expect(text(late, { end: '2027-06-01' })).toContain('UNTIL=20270601T205959Z');
  });

  test('end the next day where they go over midnight, and at its beginning where they end at 24', () => {
    const ends = (from: string, to: string) => events(text([{ days: ['fr'], from, to }]))[0]?.endDate.toString();
    expect(ends('22:00', '02:00')).toBe('2026-11-28T02:00:00');
    expect(ends('18:00', '24:00')).toBe('2026-11-28T00:00:00');
    expect(ends('18:00', '20:00')).toBe('2026-11-27T20:00:00');
  });
});

describe('odd and even weeks', () => {
  const biweekly = (weeks: 'odd' | 'even') => text([{ days: ['tu'], from: '17:00', to: '19:00', weeks }]);

  test('fall on the right Tuesdays around New Year 2027: two odd weeks follow each other after one with 53', () => {
    const held = (weeks: 'odd' | 'even') =>
      events(biweekly(weeks))
        .flatMap((event) => {
          const dates = event.iterator();
          return Array.from({ length: 8 }, () => dates.next()?.toString().slice(0, 10) ?? '');
        })
        .filter((day) => day >= '2026-12-01' && day < '2027-01-26')
        .sort();
    expect(held('odd')).toEqual(['2026-12-01', '2026-12-15', '2026-12-29', '2027-01-05', '2027-01-19']);
    expect(held('even')).toEqual(['2026-12-08', '2026-12-22', '2027-01-12']);
  });

  test('are even in every week of the next years', () => {
    const [first, next] = events(biweekly('even'));
    for (const event of [first, next]) {
      const dates = event?.iterator();
      for (let count = 0; count < 100; count++) {
        const day = dates?.next()?.toString().slice(0, 10);
        if (day) expect(weekOf(day) % 2, day).toBe(0);
      }
    }
  });

  test('begin in the first such week', () => {
    const first = (weeks: 'odd' | 'even') => events(biweekly(weeks))[0]?.startDate.toString();
    expect(first('even')).toBe('2026-11-24T17:00:00');
    expect(first('odd')).toBe('2026-12-01T17:00:00');
  });
});

describe('an event', () => {
  test('says what, where, how old the fact is, and where to look again', () => {
    const [event] = events(text(evening));
    expect(event).toMatchObject({
      uid: 'esimerkki-kahvila-ilta-1@kotokartta.fi',
      summary: 'Kahvila, ilta – Esimerkki ry',
      location: 'Kirjasto; sali',
    });
    expect(event?.description).toMatch(/March 2026.*https:\/\/kotokartta\.fi\/en\/organisations\/esimerkki\/ /);
    const arabic = events(calendarOf(organisation(evening), { lang: 'ar', today }) ?? '')[0]?.description;
    expect(arabic).toMatch(/ https:\/\/kotokartta\.fi\/ar\/organisations\/esimerkki\/$/);
    expect(event?.component.getFirstPropertyValue('url')).toBe('https://kotokartta.fi/en/organisations/esimerkki/');
  });

  test('names no secret address', () => {
    const locations: Listed['locations'] = [{ street: 'Katu 1', postcode: '20100', city: 'Turku' }];
    const place = (facts: Partial<Listed>) => {
      const offers = [{ ...offer(evening), where: undefined }];
      return events(text(evening, {}, { offers, locations, ...facts }))[0]?.location;
    };
    expect(place({})).toBe('Katu 1, 20100 Turku');
    expect(place({ addressSecret: true })).toBeFalsy();
  });

  test('has a stable id of its own for each slot', () => {
    const two: Slots = [...evening, { days: ['th'], from: '10:00', to: '11:00' }];
    const ids = (day: string) =>
      events(calendarOf(organisation(two), { lang: 'fi', today: day }) ?? '').map(({ uid }) => uid);
    expect(new Set(ids(today)).size).toBe(2);
    expect(ids('2027-02-01')).toEqual(ids(today));
  });
});

test('there is no calendar of what is past, of what has ended, or of what is always there', () => {
  const always: Slots = [{ days: ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'], from: '00:00', to: '24:00' }];
  expect(calendarOf(organisation(always), reader)).toBeUndefined();
  expect(calendarOf(organisation(evening, { end: '2026-11-25' }), reader)).toBeUndefined();
  expect(calendarOf(organisation(evening, {}, { status: 'ended' }), reader)).toBeUndefined();
});

test('lines are at most 75 octets long, in every script', () => {
  const name = 'مقهى اللغة '.repeat(9).trim();
  const one = listedOne('pitka', {
    name,
    offers: [{ ...offer([{ ...evening[0], weeks: 'odd' } as Slots[number]]), name }],
  });
  for (const lang of ['ar', 'th', 'fi'] as const) {
    const ics = calendar(timetables(one), name, { lang, today }) ?? '';
    expect(ics.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(
      ics
        .split('\r\n')
        .map((line) => Buffer.byteLength(line))
        .filter((octets) => octets > 75),
    ).toEqual([]);
    expect(events(ics)[0]?.summary).toBe(`${name} – ${name}`);
  }
});
