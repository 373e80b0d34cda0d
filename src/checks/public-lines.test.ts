import { describe, expect, test } from 'vitest';
import { readTable } from '#entry/table.ts';
import { publicLines } from './public-lines.ts';
import { findings } from './testing.ts';

const path = 'content/public-lines.yaml';

/** A good line of twelve rows; `facts` stand in place. */
const line = (facts: Record<string, string> = {}) =>
  `- ${Object.entries({
    id: 'linja',
    name: 'Linja',
    kind: 'crisis',
    phone: '"116006"',
    who: 'anyone',
    serves: '[Helsinki, region:Uusimaa, country]',
    asOf: 'unknown',
    sources: '[{url: https://a.fi/, asOf: "2024"}]',
    check: '{by: editors, due: "2027-01-31"}',
    ...facts,
  })
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n  ')}\n`;
const found = (...lines: string[]) =>
  findings(publicLines, {}, [], { lines: readTable(path, `# Lines\n${lines.join('\n')}`) });

describe('public-lines', () => {
  test('a good table, and an empty one', () => {
    expect(found(line(), line({ id: 'b', phone: '"116111"', byHand: 'true' }))).toEqual([]);
    expect(findings(publicLines, {})).toEqual([]);
  });

  test('a row that does not fit the schema, on its line', () => {
    expect(found(line({ phone: '116006' }))).toEqual([
      {
        rule: 'public-lines',
        level: 'error',
        file: path,
        line: 5,
        field: '0.phone',
        message: {
          fi: 'Tässä on 116006, jonka tiedosto lukee muuksi kuin tekstiksi. Kirjoita se lainausmerkkeihin. Kirjoita esimerkiksi: +358401234567',
          en: 'Here stands 116006, which is not read as text. Write it in quotes. Write for example: +358401234567',
        },
      },
    ]);
    expect(found(line(), line({ id: 'b', phone: '"112"', colour: 'red' }))).toMatchObject([
      { field: '1.colour', line: 21, message: { en: expect.stringContaining('There is no field "colour"') } },
    ]);
  });

  test.each([
    ['asOf', '', 'when this was seen, or unknown'],
    ['check', '', 'check'],
    ['who', 'cats', '"cats" is not in the list'],
    ['languages', '[{language: xx}]', 'BCP 47'],
    ['sources', '[{url: a.fi, asOf: "2024"}]', 'https://'],
    ['check', '{by: me, due: "2027-01-31"}', 'editors'],
    ['byHand', 'false', 'true'],
  ])('%s: %s', (field, value, said) => {
    const [finding, ...more] = found(line({ byHand: 'true', [field]: value }));
    expect(finding).toMatchObject({ level: 'error', field: expect.stringMatching(new RegExp(`^0.${field}`)) });
    expect(finding?.message.en).toContain(said);
    expect(more).toEqual([]);
  });

  test('an id and a number twice', () => {
    expect(found(line(), line())).toMatchObject([
      { field: '1.id', line: 12, message: { en: expect.stringContaining('stands already on line 2') } },
      { field: '1.phone', line: 15, message: { en: expect.stringContaining('"116006" stands already on line 5') } },
    ]);
  });

  test('a place that is none', () => {
    expect(found(line({ serves: '[Turku, Åbo]' }))).toMatchObject([
      { field: '0.serves.1', line: 7, message: { en: expect.stringContaining('Did you mean "Turku"?') } },
    ]);
  });

  test('a number from nowhere', () => {
    expect(found(line({ sources: '[]' }))).toMatchObject([{ field: '0.sources', level: 'error' }]);
    expect(found(line({ sources: '[]', sourceNote: 'Siltä, joka vastaa.' }))).toEqual([]);
  });

  test('a day of checking that has passed is a warning', () => {
    expect(found(line({ check: '{by: editors, due: "2026-11-21"}' }))).toMatchObject([
      { level: 'warning', field: '0.check.due', line: 10, message: { en: expect.stringContaining('by 2026-11-21') } },
    ]);
    expect(found(line({ check: '{by: editors, due: "2026-11-22"}' }))).toEqual([]);
  });

  test.each(['{', 'a: b', '- a\n b: [', '- &a [*a]'])('%j cannot be read', (text) => {
    expect(findings(publicLines, {}, [], { lines: readTable(path, text) })).toMatchObject([
      { level: 'error', field: '', message: { en: expect.stringContaining('cannot be read') } },
    ]);
  });

  test('rows that are no facts', () => {
    expect(found('- a\n- 5\n-\n- []\n- {id: [], phone: {}}').length).toBeGreaterThan(4);
  });
});
