import { describe, expect, test } from 'vitest';
import { lineIn, publicLines, publicServices, readTable } from './table.ts';

const line = `- id: nollalinja
  name: Nollalinja
  kind: violence
  phone: "080005005"
  who: anyone
  serves: [country]
  asOf: "2026"
  sources: []
  check: {by: editors, due: "2027-01-31"}
`;
const service = `- id: taxes
  authority: {fi: Verohallinto}
  links: {fi: "https://vero.fi/"}
  help: [guidance]
  sources: [{url: "https://vero.fi/", asOf: "2026"}]
  asOf: "2026"
`;

describe('a table', () => {
  test('is read as a list, and knows the lines of its values', () => {
    const table = readTable('content/a.yaml', '- id: a\n- id: b\n  name: c\n');
    expect(table.rows).toEqual([{ id: 'a' }, { id: 'b', name: 'c' }]);
    expect(table.fault).toBeUndefined();
    expect([lineIn(table, [0, 'id']), lineIn(table, [1, 'name']), lineIn(table, [1, 'other'])]).toEqual([1, 3, 2]);
  });

  test('that is no list, or cannot be read, says so with its line', () => {
    expect(readTable('a', 'id: a')).toMatchObject({ rows: [], fault: { line: 1, reason: 'no list' } });
    expect(readTable('a', '- id: a\n- id: b\n- [c\n')).toMatchObject({ rows: [], fault: { line: 4 } });
    expect(readTable('a', '- &a b\n- *a\n').fault?.reason).toMatch(/alias/);
  });

  test('gives the rows that are whole', () => {
    expect(
      publicLines(readTable('a', `${line.replace('080005005', '116006')}- id: b\n- null\n- 5\n`)).map(({ id }) => id),
    ).toEqual(['nollalinja']);
    expect(
      publicServices(readTable('a', `${service}${service.replace('taxes', 'nothing')}`)).map(({ id }) => id),
    ).toEqual(['taxes']);
  });
});
