import { expect, test } from 'vitest';
import { distance } from './distance.ts';

const helsinki = { lat: 60.1699, lon: 24.9384 };

test.each([
  ['Helsinki', helsinki, 0],
  ['Tampere', { lat: 61.4978, lon: 23.761 }, 161],
  ['Utsjoki', { lat: 69.9081, lon: 27.0265 }, 1087],
  ['the same longitude, a degree north', { lat: 61.1699, lon: 24.9384 }, 111],
  ['the same latitude, a degree east', { lat: 60.1699, lon: 25.9384 }, 55],
])('from Helsinki to %s', (_, place, kilometres) => {
  expect(Math.round(distance(helsinki, place))).toBe(kilometres);
  expect(distance(place, helsinki)).toBeCloseTo(distance(helsinki, place), 9);
});
