import { expect, test } from 'vitest';
import { least, places } from '#checks/testing.ts';
import { listed } from '#directory/listed.ts';
import { jsonLd } from './json-ld.ts';

test('hours that are not weekly all the year say so, or are left out', () => {
  const data = jsonLd(
    listed(
      'a',
      {
        ...least,
        locations: [
          {
            street: 'Kirkkokatu 5',
            city: 'Turku',
            openingHours: [
              { days: ['mo'], from: '09:00', to: '12:00' },
              { days: ['we'], from: '17:00', to: '19:00', weeks: 'odd' },
            ],
            exceptions: [{ on: '2026-12-24' }, { on: '2026-12-28', from: '10:00', to: '11:00' }],
          },
        ],
        offers: [
          {
            name: 'Linja',
            activity: 'guidance',
            phone: '116006',
            when: {
              slots: [{ days: ['th'], from: '12:00', to: '13:00' }],
              start: '2026-01-08',
              end: '2026-05-28',
              exceptions: ['2026-04-30'],
            },
            asOf: '2026-01',
          },
        ],
      },
      { fi: { lang: 'fi', summary: 'A', html: '', by: 'original', outdated: false } },
      places,
    ),
    'fi',
    'https://kotokartta.fi/fi/organisations/a/',
  ) as Record<string, { [key: string]: unknown }[]>;
  const hours = { '@type': 'OpeningHoursSpecification' };
  expect(data['location']?.[0]).toMatchObject({
    openingHoursSpecification: [{ ...hours, dayOfWeek: ['Monday'], opens: '09:00', closes: '12:00' }],
    specialOpeningHoursSpecification: [
      { ...hours, opens: '00:00', closes: '00:00', validFrom: '2026-12-24', validThrough: '2026-12-24' },
      { ...hours, opens: '10:00', closes: '11:00', validFrom: '2026-12-28', validThrough: '2026-12-28' },
    ],
  });
  expect(data['contactPoint']?.[0]?.['hoursAvailable']).toEqual([
    {
      ...hours,
      dayOfWeek: ['Thursday'],
      opens: '12:00',
      closes: '13:00',
      validFrom: '2026-01-08',
      validThrough: '2026-05-28',
    },
    { ...hours, opens: '00:00', closes: '00:00', validFrom: '2026-04-30', validThrough: '2026-04-30' },
  ]);
});
