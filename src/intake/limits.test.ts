import { describe, expect, test } from 'vitest';
import { limits, network, perHour } from './limits.ts';

const hour = 3_600_000;

describe('limits', () => {
  test('let an address do so much within an hour, and say how long to wait', () => {
    let now = 1_000_000;
    const limit = limits(() => now);
    for (let count = 0; count < perHour.note; count++) expect(limit('note', '192.0.2.1')).toBeUndefined();
    expect(limit('note', '192.0.2.1')).toBe(3600);
    expect(limit('note', '192.0.2.2')).toBeUndefined();
    expect(limit('look', '192.0.2.1')).toBeUndefined();
    now += hour - 1500;
    expect(limit('note', '192.0.2.1')).toBe(2);
    now += 1500;
    expect(limit('note', '192.0.2.1')).toBeUndefined();
  });

  test('a refusal does not count, so that who waits gets through', () => {
    let now = 0;
    const limit = limits(() => now);
    for (let count = 0; count < 3 * perHour.note; count++) limit('note', '192.0.2.1');
    now += hour;
    expect(limit('note', '192.0.2.1')).toBeUndefined();
  });

  test.each([
    ['forward by a year', 365 * 24 * hour],
    ['back by a year', -365 * 24 * hour],
    ['back by two hours', -2 * hour],
  ])('a clock that is put %s locks nobody out', (_, jump) => {
    let now = 10 * 365 * 24 * hour;
    const limit = limits(() => now);
    for (let count = 0; count <= perHour.note; count++) limit('note', '192.0.2.1');
    now += jump;
    expect(limit('note', '192.0.2.1')).toBeUndefined();
  });

  test('many addresses do not make it larger and larger', () => {
    const limit = limits(() => 0);
    for (let count = 0; count < perHour.note; count++) limit('note', 'first');
    expect(limit('note', 'first')).toBeDefined();
    for (let count = 0; count < 50_001; count++) limit('note', `address ${count}`);
    expect(limit('note', 'first')).toBeUndefined();
  });
});

test.each([
  ['192.0.2.1', '192.0.2.1'],
  ['::ffff:192.0.2.1', '192.0.2.1'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:DB8:1:2::6', '2001:db8:1:2'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['2001:0db8:0001:0002::', '2001:db8:1:2'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
  ['::1', '0:0:0:0'],
  ['', ''],
])('%s belongs to %s', (address, expected) => {
  expect(network(address)).toBe(expected);
});
