import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { builtSite, named, prove } from './pages.ts';

const site = builtSite();
const calendars = [...site.files].filter((path) => path.endsWith('.ics')).map((path) => ({ path }));
const scheme = /^webcal:\/\//;

/** Everything that is wrong with a calendar, as a program reads it. */
function* faults(path: string): Iterable<string> {
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

test('programs can read every calendar, and each has something', () => {
  expect(calendars.length).toBeGreaterThan(0);
  prove(calendars, ({ path }) => faults(path));
});

test('every link to a calendar leads to one', () => {
  let links = 0;
  prove(site.pages, function* (page) {
    for (const { attribs } of named(page, 'a')) {
      const href = attribs['href'] ?? '';
      if (!scheme.test(href)) continue;
      links += 1;
      const { origin, pathname } = new URL(href.replace(scheme, `${new URL(site.origin).protocol}//`));
      if (origin !== site.origin || !site.files.has(pathname)) yield `${href} leads to nothing`;
    }
  });
  expect(links).toBeGreaterThan(0);
});

test('no organisation that has ended has a calendar, and pages with times of day have a link', () => {
  prove(site.pages, function* (page) {
    const hasTimes = named(page, 'ul').some(({ attribs }) => attribs['data-times'] !== undefined);
    if (hasTimes && page.hidden) yield 'has ended, but has times';
    if (!hasTimes && page.rest.startsWith('organisations/'))
      for (const { attribs } of named(page, 'a'))
        if (scheme.test(attribs['href'] ?? '')) yield 'a calendar, but no times';
  });
});
