import type { Directory } from './directory.ts';
import type { Listed } from './listed.ts';
import { spokenIn } from './listed.ts';

/** How much is known of some organisations: in how many of them each thing is. */
export interface Counts {
  organisations: number;
  /** Somebody has confirmed the facts, within a year or before. */
  confirmed: number;
  /** A number, an e-mail address or a page on the net. */
  contact: number;
  phone: number;
  address: number;
  hours: number;
  languages: number;
  cost: number;
  /** Newest source younger than two years. */
  recent: number;
}

/** The same of one region, or of the whole country. */
export interface Coverage extends Counts {
  region: string;
}

/** What decides whether one can go, as the page of freshness counts it. */
export const kindsOfFacts = ['contact', 'address', 'hours', 'languages', 'cost'] as const;

const knows: Record<Exclude<keyof Counts, 'organisations' | 'recent'>, (one: Listed) => unknown> = {
  confirmed: ({ confirmed }) => confirmed,
  contact: ({ phone, email, website, social, offers }) =>
    phone || email || website || social || offers?.some((offer) => offer.phone || offer.url),
  phone: ({ phone, offers }) => phone ?? offers?.some((offer) => offer.phone),
  address: ({ locations }) => locations?.some(({ street }) => street),
  hours: ({ locations, offers }) =>
    locations?.some(({ openingHours }) => openingHours) || offers?.some(({ when }) => when),
  languages: (one) => spokenIn(one).length > 0,
  cost: ({ cost, offers }) => cost || offers?.some((offer) => offer.cost),
};

/** Organisations of whom something is known. */
export const knowing = (some: readonly Listed[], what: keyof typeof knows): Listed[] =>
  some.filter((one) => knows[what](one));

/** How much is known of some organisations. `today` is ISO 8601. */
export function countsOf(some: readonly Listed[], today: string): Counts {
  const limit = `${Number(today.slice(0, 4)) - 2}${today.slice(4)}`;
  const count = (what: keyof typeof knows) => knowing(some, what).length;
  return {
    organisations: some.length,
    confirmed: count('confirmed'),
    contact: count('contact'),
    phone: count('phone'),
    address: count('address'),
    hours: count('hours'),
    languages: count('languages'),
    cost: count('cost'),
    recent: some.filter(({ newest }) => newest >= limit.slice(0, newest.length) && newest !== '').length,
  };
}

/** Coverage per region by home municipality, then of those without one, then of all. `today` is ISO 8601. */
export function coverage({ organisations, places }: Directory, today: string): Coverage[] {
  const of = (region: string, some: readonly Listed[]) => ({ region, ...countsOf(some, today) });
  return [
    ...places.regions.map((region) =>
      of(
        region.fi,
        organisations.filter(({ home }) => home?.region === region),
      ),
    ),
    of(
      '(ei kotikuntaa)',
      organisations.filter(({ home }) => !home),
    ),
    of('Kaikki', organisations),
  ];
}
