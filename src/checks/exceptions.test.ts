import { describe, expect, test } from 'vitest';
import { exceptions } from './exceptions.ts';
import { findings } from './testing.ts';

const row = (reason: string, until: string) => ({ rule: 'duplicates', subject: 'host:talo.fi', reason, until });
const good = row('Kaksi osastoa samassa talossa.', '2027-01-21');

describe('exceptions', () => {
  test('one that has ended', () => {
    expect(findings(exceptions, {}, [good, { ...good, until: '2026-11-21' }])).toEqual([
      {
        rule: 'exceptions',
        level: 'warning',
        file: 'content/exceptions.csv',
        line: 3,
        field: 'until',
        message: {
          fi: 'Poikkeus "host:talo.fi" on päättynyt (2026-11-21). Tarkista asia ja kirjoita uusi päivä tai poista rivi.',
          en: 'The exception "host:talo.fi" has ended (2026-11-21). Look at the matter again and write a new day, or remove the line.',
        },
      },
    ]);
  });

  test('one that has ended is an error of a change to the file', () => {
    const ended = [{ ...good, until: '2026-11-21' }];
    expect(findings(exceptions, {}, ended, {}, ['content/organisations/a.md'])).toMatchObject([{ level: 'warning' }]);
    expect(findings(exceptions, {}, ended, {}, ['content/exceptions.csv'])).toMatchObject([{ level: 'error' }]);
  });

  test('one that ends within sixty days is told, even on its last day', () => {
    for (const until of ['2026-11-22', '2027-01-20'])
      expect(findings(exceptions, {}, [{ ...good, until }])).toMatchObject([
        { level: 'warning', message: { en: expect.stringContaining(`ends soon (${until})`) } },
      ]);
  });

  test.each(['', 'never', '31.12.2027', '2027'])('"%s" is no last day', (until) => {
    expect(findings(exceptions, {}, [{ ...good, until }])).toMatchObject([{ line: 2, field: 'until' }]);
  });

  test('one without a reason', () => {
    expect(findings(exceptions, {}, [row('ok', '2027-01-31')])).toMatchObject([
      {
        line: 2,
        field: 'reason',
        message: {
          fi: 'Poikkeukselta "host:talo.fi" puuttuu syy. Kirjoita se yhdellä lauseella.',
          en: 'The exception "host:talo.fi" has no reason. Write it in one sentence.',
        },
      },
    ]);
  });

  test('one that holds today is silent', () => {
    expect(findings(exceptions, {}, [good])).toEqual([]);
  });
});
