import { test } from 'vitest';
import { calendarFaults } from './calendar-faults.ts';
import { builtSite, named, prove } from './pages.ts';

const site = builtSite();
const calendars = [...site.files].filter((path) => path.endsWith('.ics')).map((path) => ({ path }));
const scheme = /^webcal:\/\//;

test('programs can read every calendar (what there must be, the small site proves)', () => {
  prove(calendars, ({ path }) => calendarFaults(site, path));
});

test('every link to a calendar leads to one', () => {
  prove(site.pages, function* (page) {
    for (const { attribs } of named(page, 'a')) {
      const href = attribs['href'] ?? '';
      if (!scheme.test(href)) continue;
      const { origin, pathname } = new URL(href.replace(scheme, `${new URL(site.origin).protocol}//`));
      if (origin !== site.origin || !site.files.has(pathname)) yield `${href} leads to nothing`;
    }
  });
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
