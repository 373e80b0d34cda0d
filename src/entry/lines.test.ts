import { describe, expect, test } from 'vitest';
import { linesOf } from './lines.ts';

const lineOf = (text: string, path: readonly PropertyKey[]) => linesOf(text)(path);

const text = `---
name: A
serves: [Turku, Oulu]
locations:
  - street: Katu 1
    city: Turku
  # said twice
  - city: Oulu
    openingHours:
      - days: [mo]
        from: "09:00"
phone:
1998: year
true: no
---

name: not here
`;

describe('linesOf', () => {
  test.each([
    [['name'], 2],
    [['serves', 1], 3],
    [['locations', 0, 'city'], 6],
    [['locations', 1, 'city'], 8],
    [['locations', 1, 'openingHours', 0, 'from'], 11],
    [['phone'], 12],
    [['1998'], 13],
    [['true'], 14],
  ])('%j', (path, line) => {
    expect(lineOf(text, path)).toBe(line);
  });

  test('of the nearest parent where the value is missing, otherwise the first', () => {
    expect(lineOf(text, ['locations', 1, 'street'])).toBe(8);
    expect(lineOf(text, ['locations', 7, 'city'])).toBe(5);
    expect(lineOf(text, ['name', 'first'])).toBe(2);
    expect(lineOf(text, ['kind'])).toBe(1);
    expect(lineOf(text, ['__proto__'])).toBe(1);
    expect(lineOf(text, [])).toBe(1);
  });

  test('line ends of Windows count once', () => {
    expect(lineOf(text.replaceAll('\n', '\r\n'), ['locations', 1, 'city'])).toBe(8);
  });

  test('facts that are no mapping, or no YAML', () => {
    expect(lineOf('---\n- a\n- b\n---\n', [1])).toBe(3);
    expect(lineOf('---\n- a\n---\n', ['name'])).toBe(1);
    expect(lineOf('---\n"\n---\n', ['name'])).toBe(1);
    expect(lineOf('', ['name'])).toBe(1);
  });
});
