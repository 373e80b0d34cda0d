import { describe, expect, test } from 'vitest';
import { offers } from './offers.ts';
import { findings, organisation } from './testing.ts';

const path = 'content/organisations/a.md';
const offer = (more: string) => ({ offers: `\n  - name: Kahvila\n    asOf: "2026-03"\n${more}` });

describe('offers', () => {
  test('an activity that the organisation does not list', () => {
    expect(findings(offers, { [path]: organisation(offer('    activity: sports')) })).toEqual([
      {
        rule: 'offers',
        level: 'error',
        file: path,
        line: 16,
        field: 'offers.0.activity',
        message: {
          fi: '"Kahvila" on toimintaa sports, jota järjestön luettelossa ei ole. Lisää se kenttään activities.',
          en: '"Kahvila" is sports, which the organisation does not list. Add it to activities.',
        },
      },
    ]);
  });

  test('a group that the organisation does not list', () => {
    const facts = offer('    activity: guidance\n    groups: [everyone, women]');
    expect(findings(offers, { [path]: organisation(facts) })).toMatchObject([
      {
        line: 17,
        field: 'offers.0.groups',
        message: {
          fi: '"Kahvila" on ryhmälle women, jota järjestön luettelossa ei ole. Lisää se kenttään groups.',
          en: '"Kahvila" is for women, which the organisation does not list. Add it to groups.',
        },
      },
    ]);
  });

  const season = (start: string, end: string) =>
    offer(
      `    activity: guidance\n    when:\n      slots:\n        - days: [mo]\n          from: "09:00"\n          to: "10:00"\n      start: "${start}"\n      end: "${end}"`,
    );

  test('an end before the beginning', () => {
    expect(findings(offers, { [path]: organisation(season('2026-09-01', '2026-05-31')) })).toMatchObject([
      {
        line: 23,
        field: 'offers.0.when.end',
        message: {
          fi: '"Kahvila" loppuu (2026-05-31) ennen kuin alkaa (2026-09-01). Korjaa toinen päivä.',
          en: '"Kahvila" ends (2026-05-31) before it begins (2026-09-01). Correct one of the days.',
        },
      },
    ]);
  });

  test('offers that fit the organisation are silent, also on one day only', () => {
    expect(findings(offers, { [path]: organisation(season('2026-09-01', '2026-09-01')) })).toEqual([]);
    const women = { ...offer('    activity: guidance\n    groups: [everyone]'), groups: '[women]' };
    expect(findings(offers, { [path]: organisation(women) })).toEqual([]);
    expect(findings(offers, { [path]: organisation() })).toEqual([]);
  });
});
