import type { Region } from '#places/places.ts';
import { type Change, latestChanges } from './changes.ts';
import { type Counts, countsOf, kindsOfFacts, knowing } from './coverage.ts';
import type { Directory } from './directory.ts';
import { oldFacts } from './due.ts';

/** How much is known and confirmed, in no language: the page of freshness says it in each. */
export interface Known {
  all: Counts;
  /** How many were confirmed by whom. */
  by: { organisation: number; editor: number };
  /** How many have times and numbers that are older than their kind allows. */
  old: { times: number; phones: number };
  kinds: { kind: (typeof kindsOfFacts)[number]; count: number; confirmed: number }[];
  /** By region of the home, and of those that serve the whole country. */
  regions: Map<Region, Counts>;
  nationwide: Counts;
  /** By language of service, the one in which most serve first. */
  languages: { code: string; count: number; confirmed: number }[];
  /** All, the latest first. */
  changes: Change[];
}

/** Languages that are told. */
const mostLanguages = 15;

/** Counts what is known of a directory on a day, ISO 8601. */
export function known(directory: Directory, today: string): Known {
  const { organisations, nationwide, places, byLanguage } = directory;
  const by = (whom: 'organisation' | 'editor') =>
    organisations.filter(({ confirmed }) => confirmed?.by === whom).length;
  const inRegion = Map.groupBy(organisations, ({ region }) => region);
  return {
    all: countsOf(organisations, today),
    by: { organisation: by('organisation'), editor: by('editor') },
    old: oldFacts(organisations, today),
    kinds: kindsOfFacts.map((kind) => {
      const some = knowing(organisations, kind);
      return { kind, count: some.length, confirmed: knowing(some, 'confirmed').length };
    }),
    regions: new Map(places.regions.map((region) => [region, countsOf(inRegion.get(region) ?? [], today)])),
    nationwide: countsOf(nationwide, today),
    languages: [...byLanguage]
      .sort(([, a], [, b]) => b.length - a.length)
      .slice(0, mostLanguages)
      .map(([code, some]) => ({ code, count: some.length, confirmed: knowing(some, 'confirmed').length })),
    changes: latestChanges(organisations),
  };
}
