import { describe, expect, test } from 'vitest';
import { isHistory, isOlder } from './history.ts';

describe('what was seen', () => {
  test.each([
    ['2025-11-30', false],
    ['2025-11-29', true],
    ['2025-12', false],
    ['2025-11', true],
    ['2026', false],
    ['2025', true],
    ['unknown', true],
  ])('in %s is history on 30 November 2026: %s', (asOf, expected) => {
    expect(isHistory(asOf, '2026-11-30')).toBe(expected);
  });

  test.each([
    ['2025-01', '2026-01-01', false],
    ['2025-01', '2026-01-02', true],
    ['2025', '2026-01-01', false],
    ['2027-02-28', '2028-02-29', true],
    ['2027-03-01', '2028-02-29', false],
    ['2026-12-31', '2026-11-30', false],
  ])('in %s is history on %s: %s', (asOf, today, expected) => {
    expect(isHistory(asOf, today)).toBe(expected);
  });
});

test.each([
  ['2024-11-30', false],
  ['2024-11-29', true],
  ['2024', true],
  ['2025', false],
  ['unknown', true],
])('what was seen in %s is older than two years on 30 November 2026: %s', (asOf, expected) => {
  expect(isOlder(asOf, 2, '2026-11-30')).toBe(expected);
});
