import { describe, expect, test } from 'vitest';
import type { Organisation } from '#schema/organisation.ts';
import { host, nextStep, readable } from './next-step.ts';

const facts: Organisation = {
  name: 'A',
  kind: 'association',
  status: 'active',
  language: 'fi',
  summary: 'A',
  serves: ['Turku'],
  activities: ['guidance'],
  groups: ['everyone'],
  sources: [{ url: 'https://a.fi/', asOf: '2026' }],
};
const place = { locations: [{ city: 'Oulu' }, { street: 'Katu 1', city: 'Turku' }] };
const website = { ...place, website: 'https://www.talo.fi/sivu' };
const email = { ...website, email: 'info@talo.fi' };

describe('nextStep', () => {
  test('what answers soonest comes first', () => {
    expect(nextStep({ ...facts, ...email, phone: '+358401234567' })).toEqual({
      act: 'call',
      href: 'tel:+358401234567',
      number: '040\u00a01234567',
    });
    expect(nextStep({ ...facts, ...email })).toEqual({
      act: 'write',
      href: 'mailto:info@talo.fi',
      email: 'info@talo.fi',
    });
    expect(nextStep({ ...facts, ...website })).toEqual({
      act: 'look',
      href: 'https://www.talo.fi/sivu',
      host: 'talo.fi',
    });
    expect(nextStep({ ...facts, ...place })).toEqual({ act: 'go', street: 'Katu 1', city: 'Turku' });
  });

  test('a town alone is nowhere to go to', () => {
    expect(nextStep({ ...facts, locations: [{ city: 'Oulu' }] })).toEqual({ act: 'ask' });
    expect(nextStep(facts)).toEqual({ act: 'ask' });
  });
});

test.each([
  ['+358925250111', '09 25250111'],
  ['+358401234567', '040 1234567'],
  ['+358204567890', '020 4567890'],
  ['+358294451000', '029 4451000'],
  ['+358800123456', '0800 123456'],
  ['+35818527500', '018 527500'],
  ['+46812345678', '+46 8 123 456 78'],
  ['116006', '116 006'],
  ['112', '112'],
  ['11611', '11611'],
])('%s is read as %s', (phone, expected) => {
  expect(readable(phone)).toBe(expected.replaceAll(' ', '\u00a0'));
});

test.each([
  ['https://www.talo.fi/sivu?a=1', 'talo.fi'],
  ['http://talo.fi', 'talo.fi'],
  ['https://wwwtalo.fi', 'wwwtalo.fi'],
])('host of %s is %s', (url, expected) => {
  expect(host(url)).toBe(expected);
});
