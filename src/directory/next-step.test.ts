import { describe, expect, test } from 'vitest';
import type { Lang } from '#i18n/languages.ts';
import type { Organisation } from '#schema/organisation.ts';
import { nextStep, phoneFor, readable } from './next-step.ts';

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

type Offer = NonNullable<Organisation['offers']>[number];
const line = (activity: Offer['activity'], phone: string, ...languages: string[]): Offer => ({
  name: 'Linja',
  activity,
  phone,
  asOf: '2026',
  ...(languages.length > 0 && { languages }),
});

describe('phoneFor', () => {
  test.each<[string, Lang, Pick<Organisation, 'phone' | 'offers'>, string | undefined]>([
    ['its own', 'so', { phone: '1' }, '1'],
    [
      'that of a line in the language before its own',
      'so',
      { phone: '1', offers: [line('sports', '2', 'fi', 'so')] },
      '2',
    ],
    ['its own before a line in another language', 'so', { phone: '1', offers: [line('shelter', '2', 'fi')] }, '1'],
    ['the spoken language of easy Finnish', 'fi-simple', { phone: '1', offers: [line('sports', '2', 'fi')] }, '2'],
    ['the spoken language of Chinese', 'zh-Hans', { phone: '1', offers: [line('sports', '2', 'zh')] }, '2'],
    ['a line for danger where it has no own', 'so', { offers: [line('sports', '1'), line('shelter', '2')] }, '2'],
    ['no line for something else', 'so', { offers: [line('sports', '1', 'fi')] }, undefined],
    ['none', 'so', {}, undefined],
  ])('is %s (%s)', (_, lang, one, expected) => {
    expect(phoneFor(one, lang)).toBe(expected);
  });
});

describe('nextStep', () => {
  test('what answers soonest comes first', () => {
    expect(nextStep({ ...facts, ...email, phone: '+358401234567' }, 'en')).toEqual({
      act: 'call',
      href: 'tel:+358401234567',
      number: '040\u00a01234567',
    });
    expect(nextStep({ ...facts, ...email }, 'en')).toEqual({
      act: 'write',
      href: 'mailto:info@talo.fi',
      email: 'info@talo.fi',
    });
    expect(nextStep({ ...facts, ...website }, 'en')).toEqual({
      act: 'look',
      href: 'https://www.talo.fi/sivu',
      host: 'talo.fi',
    });
    expect(nextStep({ ...facts, ...place }, 'en')).toEqual({ act: 'go', street: 'Katu 1', city: 'Turku' });
  });

  test('a secret address is nowhere to go to', () => {
    expect(nextStep({ ...facts, ...place, addressSecret: true }, 'en')).toEqual({ act: 'ask' });
    expect(nextStep({ ...facts, ...website, addressSecret: true }, 'en')).toMatchObject({ act: 'look' });
  });

  test('calls the line in the language of the reader', () => {
    const one = { ...facts, phone: '+358401234567', offers: [line('guidance', '116006', 'so')] };
    expect(nextStep(one, 'so')).toMatchObject({ href: 'tel:116006', number: '116\u00a0006' });
    expect(nextStep(one, 'fi')).toMatchObject({ href: 'tel:+358401234567' });
  });

  test('a town alone is nowhere to go to', () => {
    expect(nextStep({ ...facts, locations: [{ city: 'Oulu' }] }, 'en')).toEqual({ act: 'ask' });
    expect(nextStep(facts, 'en')).toEqual({ act: 'ask' });
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
