import { describe, expect, test } from 'vitest';
import { entries, organisation, places } from '#checks/testing.ts';
import { coverage } from './coverage.ts';
import { gatherDirectory } from './gather.ts';

const none = {
  organisations: 0,
  confirmed: 0,
  contact: 0,
  phone: 0,
  address: 0,
  hours: 0,
  languages: 0,
  cost: 0,
  recent: 0,
};
const rows = (...all: Record<string, string>[]) => {
  const files = all.map((facts, index) => [`content/organisations/o${index}.md`, organisation(facts)] as const);
  const directory = gatherDirectory(entries(Object.fromEntries(files)), places);
  expect(directory.byId.size).toBe(all.length);
  return coverage(directory, '2026-11-22');
};
const all = (...facts: Record<string, string>[]) => rows(...facts).at(-1);
const source = (asOf: string) => ({ sources: `\n  - url: https://a.fi/\n    asOf: ${asOf}` });
const offer = (more: string) => ({ offers: `\n  - name: A\n    activity: guidance\n    asOf: "2026"\n    ${more}` });

describe('coverage', () => {
  test('a row for each region, for those without a home, and for all', () => {
    const found = rows({ basedIn: 'Turku' }, { basedIn: 'Salo' }, { basedIn: 'Oulu' }, {});
    expect(found.map(({ region }) => region)).toEqual([
      ...places.regions.map(({ fi }) => fi),
      '(ei kotikuntaa)',
      'Kaikki',
    ]);
    const counts = found.filter(({ organisations }) => organisations > 0);
    expect(counts.map(({ region, organisations }) => [region, organisations])).toEqual([
      ['Varsinais-Suomi', 2],
      ['Pohjois-Pohjanmaa', 1],
      ['(ei kotikuntaa)', 1],
      ['Kaikki', 4],
    ]);
    expect(found.find(({ region }) => region === 'Lappi')).toEqual({ region: 'Lappi', ...none });
  });

  test('what is known of an organisation or of its offers', () => {
    expect(all(source('unknown'))).toEqual({ region: 'Kaikki', ...none, organisations: 1 });
    expect(all({ phone: '"112"' }, offer('phone: "116006"'), offer('cost: free'))?.phone).toBe(2);
    const street = '\n  - city: A\n    street: Katu 1';
    expect(all({ locations: street }, { locations: '\n  - city: A' })?.address).toBe(1);
    const slots = '[{days: [mo], from: "09:00", to: "10:00"}]';
    const open = { locations: `\n  - city: A\n    openingHours: ${slots}` };
    expect(all(open, offer(`when: {slots: ${slots}}`), { locations: street })?.hours).toBe(2);
    expect(all({ languages: '[{language: so}]' }, offer('languages: [so]'), offer('cost: free'))?.languages).toBe(2);
  });

  test('a page of its own is a contact, a confirmation is one whoever gave it, a price is known of an offer too', () => {
    const contacts = [{ website: 'https://a.fi/' }, { email: 'a@a.fi' }, { social: '[https://b.fi/]' }];
    expect(all(...contacts, offer('url: https://c.fi/'), offer('phone: "116006"'), {})?.contact).toBe(5);
    const by = (whom: string) => ({ confirmed: `{on: "2020-01-01", by: ${whom}}` });
    expect(all(by('organisation'), by('editor'), {})?.confirmed).toBe(2);
    expect(all({ cost: 'free' }, offer('cost: paid'), offer('join: drop-in'))?.cost).toBe(2);
  });

  test('one place or one offer of several is enough', () => {
    const places =
      '\n  - city: A\n  - city: B\n    street: Katu 1\n    openingHours: [{days: [mo], from: "09:00", to: "10:00"}]';
    expect(all({ locations: places })).toMatchObject({ address: 1, hours: 1 });
    const offers =
      '\n  - {name: A, activity: guidance, asOf: "2026"}\n  - {name: B, activity: guidance, asOf: "2026", phone: "116006", when: {slots: [{days: [mo], from: "09:00", to: "10:00"}]}}';
    expect(all({ offers })).toMatchObject({ phone: 1, hours: 1 });
  });

  test('recent is two years old at most, as exactly as the source says', () => {
    const recent = (asOf: string) => all(source(asOf))?.recent;
    expect(['"2024-11-22"', '"2024-11"', '"2024"', '"2026-11"'].map(recent)).toEqual([1, 1, 1, 1]);
    expect(['"2024-11-21"', '"2024-10"', '"2023"', 'unknown'].map(recent)).toEqual([0, 0, 0, 0]);
  });

  test('those that have ended do not count', () => {
    expect(all({ status: 'ended' })).toEqual({ region: 'Kaikki', ...none });
  });
});
