import { describe, expect, test } from 'vitest';
import { readTable } from '#entry/table.ts';
import { publicServices as ids } from '#schema/vocabularies.ts';
import { publicServices } from './public-services.ts';
import { findings } from './testing.ts';

const path = 'content/public-services.yaml';
const row = (id: string, links = '{fi: https://a.fi/, en: https://a.fi/en}', help = '[guidance]') =>
  `- id: ${id}\n  authority: {fi: Virasto}\n  links: ${links}\n  help: ${help}\n  sources: [{url: https://a.fi/, asOf: "2024"}]\n  asOf: "2024"\n`;
const found = (text: string) => findings(publicServices, {}, [], { services: readTable(path, text) });
const all = ids.map((id) => row(id));

describe('public-services', () => {
  test('every service once', () => {
    expect(found(all.join(''))).toEqual([]);
    expect(found(all.slice(1).join(''))).toEqual([
      {
        rule: 'public-services',
        level: 'error',
        file: path,
        line: 1,
        field: 'id',
        message: {
          fi: 'Palvelua "emergency" ei ole luettelossa. Lisää se: viranomainen, linkki ja lähde.',
          en: 'The service "emergency" is not in the table. Add it: its authority, link and source.',
        },
      },
    ]);
    expect(findings(publicServices, {})).toHaveLength(ids.length);
    expect(found([...all, row('taxes')].join(''))).toMatchObject([
      { field: `${ids.length}.id`, message: { en: expect.stringContaining('"taxes" stands already on line') } },
    ]);
  });

  test('a link that is not secure', () => {
    expect(
      found([row('emergency', '{fi: https://a.fi/, en: http://a.fi/en}'), ...all.slice(1)].join('')),
    ).toMatchObject([
      { level: 'error', field: '0.links.en', line: 3, message: { en: expect.stringContaining('begins with https:') } },
    ]);
  });

  test.each([
    [row('emergency', '{xx: https://a.fi/}'), '0.links.xx'],
    [row('emergency', '{fi: a.fi}'), '0.links.fi'],
    [row('emergency', undefined, '[magic]'), '0.help.0'],
    [row('emergency', undefined, '[]'), '0.help'],
    [row('emergency').replace('"2024"\n', 'x\n'), '0.asOf'],
  ])('%j does not fit the schema', (first, field) => {
    expect(found([first, ...all.slice(1)].join(''))).toMatchObject([{ level: 'error', field }]);
  });

  test('rows that are none are told, and the others are judged', () => {
    expect(found(['- null\n', '- tax\n', ...all].join('')).map(({ field }) => field)).toEqual(['0', '1']);
  });

  test('a table that cannot be read is told once', () => {
    expect(found('- [')).toMatchObject([
      { line: expect.any(Number), message: { en: expect.stringContaining('read') } },
    ]);
  });
});
