import type { Directory } from './directory.ts';
import type { Listed } from './listed.ts';
import { spokenIn } from './listed.ts';

/** How much is known of the organisations of one region, or of those of the whole country. */
export interface Coverage {
  region: string;
  organisations: number;
  phone: number;
  address: number;
  hours: number;
  languages: number;
  /** Newest source younger than two years. */
  recent: number;
}

/** Coverage per region by home municipality, then of those without one, then of all. `today` is ISO 8601. */
export function coverage({ organisations, places }: Directory, today: string): Coverage[] {
  const limit = `${Number(today.slice(0, 4)) - 2}${today.slice(4)}`;
  const count = (region: string, some: Listed[]): Coverage => ({
    region,
    organisations: some.length,
    phone: some.filter(({ phone, offers }) => phone ?? offers?.some((offer) => offer.phone)).length,
    address: some.filter(({ locations }) => locations?.some(({ street }) => street)).length,
    hours: some.filter(
      ({ locations, offers }) =>
        locations?.some(({ openingHours }) => openingHours) || offers?.some(({ when }) => when),
    ).length,
    languages: some.filter((one) => spokenIn(one).length > 0).length,
    recent: some.filter(({ newest }) => newest >= limit.slice(0, newest.length) && newest !== '').length,
  });
  return [
    ...places.regions.map((region) =>
      count(
        region.fi,
        organisations.filter(({ home }) => home?.region === region),
      ),
    ),
    count(
      '(ei kotikuntaa)',
      organisations.filter(({ home }) => !home),
    ),
    count('Kaikki', organisations),
  ];
}
