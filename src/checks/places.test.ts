import { describe, expect, test } from 'vitest';
import { placesRule } from './places.ts';
import { findings, organisation } from './testing.ts';

const path = 'content/organisations/a.md';
const near = (area: string) =>
  findings(placesRule, { [path]: organisation({ serves: JSON.stringify([area]) }) }).map(
    ({ message }) => /Did you mean "(.*)"/.exec(message.en)?.[1],
  );

describe('places', () => {
  test('a home that is no municipality', () => {
    expect(findings(placesRule, { [path]: organisation({ basedIn: 'Helsinky' }) })).toEqual([
      {
        rule: 'places',
        level: 'error',
        file: path,
        line: 13,
        field: 'basedIn',
        message: {
          fi: 'Paikkaa "Helsinky" ei ole Suomen kuntien eikä maakuntien luettelossa. Tarkoititko "Helsinki"?',
          en: '"Helsinky" is neither a municipality nor a region of Finland. Did you mean "Helsinki"?',
        },
      },
    ]);
  });

  test('each wrong area has its own line', () => {
    const serves = '\n  - Turku\n  - Tampre\n  - country\n  - region:Kainu';
    expect(findings(placesRule, { [path]: organisation({ serves }) })).toMatchObject([
      { line: 9, field: 'serves.1' },
      { line: 11, field: 'serves.3' },
    ]);
  });

  test('a Swedish name leads to the Finnish one', () => {
    expect(near('Åbo')).toEqual(['Turku']);
  });

  test('a region needs its prefix, a municipality must not have it', () => {
    expect(near('Kainuu')).toHaveLength(1);
    expect(near('region:Turku')).toHaveLength(1);
  });

  test('names that exist are silent', () => {
    const facts = { basedIn: 'Mänttä-Vilppula', serves: '[Helsinki, "region:Kainuu", country, online]' };
    expect(findings(placesRule, { [path]: organisation(facts) })).toEqual([]);
  });
});
