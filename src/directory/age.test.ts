import { describe, expect, test } from 'vitest';
import { ageOfFacts, ageOfNumber, seen } from './age.ts';

const sources = [
  { url: 'https://a.fi/', asOf: '2023-05' },
  { url: 'https://b.fi/', asOf: 'unknown' },
];
const undated = [{ url: 'https://a.fi/', asOf: 'unknown' }];
const line = { name: 'Linja', activity: 'crisis-support', phone: '116006', asOf: '2021' } as const;

describe('age of facts', () => {
  test('tells the newest source and that nobody has confirmed', () => {
    expect(ageOfFacts({ sources }, 'en')).toBe(
      'From public sources, the newest from May 2023. Not yet confirmed by the organisation.',
    );
    expect(ageOfFacts({ sources: undated }, 'fi')).toBe(
      'Tiedot ovat julkisista lähteistä, joiden ikää ei tiedetä. Järjestö ei ole vielä vahvistanut niitä.',
    );
  });

  test('tells who confirmed', () => {
    expect(ageOfFacts({ sources, confirmed: { on: '2026-11-01', by: 'organisation' } }, 'sv')).toBe(
      'Organisationen har bekräftat uppgifterna den 1 november 2026.',
    );
  });
});

test('a thing seen, with or without a date', () => {
  expect(seen('2022', 'en')).toBe('Information from 2022');
  expect(seen('unknown', 'en')).toBe("We don't know how old this information is");
});

describe('age of the number', () => {
  test('is that of the line with the same number', () => {
    expect(ageOfNumber({ sources, offers: [line] }, '116006', 'en')).toBe('Information from 2021');
  });

  test('is that of the facts where no line has it or the organisation has confirmed', () => {
    expect(ageOfNumber({ sources, offers: [line] }, '112', 'en')).toContain('the newest from May 2023');
    expect(
      ageOfNumber({ sources, offers: [line], confirmed: { on: '2026-11-01', by: 'editor' } }, '116006', 'en'),
    ).toBe('An editor of Kotokartta checked this information on 1 November 2026.');
  });
});
