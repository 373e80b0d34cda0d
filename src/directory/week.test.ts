import { describe, expect, test } from 'vitest';
import { listedOne as one, places } from '#checks/testing.ts';
import { buildDirectory } from './directory.ts';
import type { Listed } from './listed.ts';
import { country } from './reach.ts';
import { timetables } from './timetable.ts';
import { hasWeek, placesWithWeek, timetablesByActivity, weekAt } from './week.ts';

const today = '2026-11-27';
const build = (...all: Listed[]) => buildDirectory(all, places);
const turku = places.municipality('Turku') ?? expect.fail();
const salo = places.municipality('Salo') ?? expect.fail();
const region = places.region('Varsinais-Suomi') ?? expect.fail();

type Offer = NonNullable<Listed['offers']>[number];
const offer = (name: string, days: string[], from: string, to: string, more: object = {}, rest: Partial<Offer> = {}) =>
  ({
    name,
    activity: 'meeting-place',
    when: { slots: [{ days, from, to }], ...more },
    asOf: '2026',
    ...rest,
  }) as Offer;

const cafe = offer('Kahvila', ['mo', 'we'], '17:00', '19:00', {}, { where: 'Kirjasto', languages: ['fi', 'ar'] });

describe('the week of a place', () => {
  test('has seven days, each in the order of the clock', () => {
    const morning = offer('Aamu', ['we'], '09:00', '10:00');
    const week = weekAt(build(one('a', { offers: [cafe, morning] })), turku, today);
    expect(week.map((day) => day.map(({ name }) => name))).toEqual([
      ['Kahvila'],
      [],
      ['Aamu', 'Kahvila'],
      [],
      [],
      [],
      [],
    ]);
    expect(week[0]?.[0]).toMatchObject({
      from: '17:00',
      to: '19:00',
      one: { id: 'a' },
      where: 'Kirjasto',
      languages: ['fi', 'ar'],
      asOf: '2026',
    });
  });

  test('has local and regional times, the country the nationwide ones', () => {
    const directory = build(
      one('local', { offers: [cafe] }),
      one('regional', { serves: ['region:Varsinais-Suomi'], offers: [cafe] }),
      one('country', { serves: ['country'], offers: [cafe] }),
    );
    const ids = (place: Parameters<typeof weekAt>[1]) =>
      weekAt(directory, place, today)[0]
        ?.map((entry) => entry.one.id)
        .sort();
    expect(ids(turku)).toEqual(['local', 'regional']);
    expect(ids(salo)).toEqual(['regional']);
    expect(ids(region)).toEqual(['local', 'regional']);
    expect(ids(country)).toEqual(['country']);
  });

  test('has what ends today, not what is past, ended or always there', () => {
    const always = offer('Aina', ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'], '00:00', '24:00');
    const last = offer('Viimeinen', ['fr'], '12:00', '13:00', { end: today });
    const past = offer('Ohi', ['th'], '12:00', '13:00', { end: '2026-11-26' });
    const directory = build(one('a', { offers: [always, last, past] }), one('b', { status: 'ended', offers: [cafe] }));
    expect(
      weekAt(directory, turku, today)
        .flat()
        .map(({ name }) => name),
    ).toEqual(['Viimeinen']);
  });

  test('has opening hours of a place, without a secret address', () => {
    const locations: Listed['locations'] = [
      { street: 'Katu 1', city: 'Turku', openingHours: [{ days: ['mo'], from: '08:00', to: '16:00' }], asOf: '2026' },
    ];
    const where = (facts: Partial<Listed>) =>
      weekAt(build(one('a', { locations, ...facts })), turku, today)[0]?.[0]?.where;
    expect(where({})).toBe('Katu 1, Turku');
    expect(where({ addressSecret: true })).toBeUndefined();
  });
});

test('only places that have something have a week; the country always', () => {
  const directory = build(one('a', { offers: [cafe] }), one('b', { serves: ['Salo'] }));
  expect(placesWithWeek(directory, today).map(({ id }) => id)).toEqual(['finland', region.id, 'turku']);
  expect(hasWeek(directory, salo, today)).toBe(false);
});

test('offers are found by their activity', () => {
  const directory = build(
    one('a', { offers: [cafe, offer('Kurssi', ['tu'], '09:00', '10:00', {}, { activity: 'courses' })] }),
  );
  expect([...timetablesByActivity(directory, turku, today)].map(([activity, all]) => [activity, all.length])).toEqual([
    ['meeting-place', 1],
    ['courses', 1],
  ]);
});

test('each timetable of an organisation has a name of its own', () => {
  const names = ['Äidin Kahvila!', 'Äidin kahvila', 'مقهى', 'Calendar'];
  const facts = { offers: names.map((name) => offer(name, ['mo'], '09:00', '10:00')) };
  expect(timetables(one('a', facts)).map(({ slug }) => slug)).toEqual([
    'aidin-kahvila',
    'aidin-kahvila-2',
    'offer',
    'calendar-2',
  ]);
});
