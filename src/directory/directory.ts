import { isNationwide, type Municipality, type Places, type Region } from '#places/places.ts';
import type { PublicLine } from '#schema/public-line.ts';
import type { PublicService } from '#schema/public-service.ts';
import type { Activity, Family, Group } from '#schema/vocabularies.ts';
import { type Listed, placesServed, reachable, spokenIn } from './listed.ts';

/** Where help comes from, seen from one place: nearest first. */
export interface Reach {
  local: Listed[];
  regional: Listed[];
}

export interface Directory {
  places: Places;
  /** All but the ended ones, in the order of their names. */
  organisations: Listed[];
  /** The same, those that one can reach before others, confirmed before unconfirmed, active before unclear, then newest first. */
  byTrust: Listed[];
  /** Also the ended ones. */
  byId: Map<string, Listed>;
  /** Former id to present id. */
  former: Map<string, string>;
  byMunicipality: Map<Municipality, Reach>;
  byRegion: Map<Region, Listed[]>;
  /** Serves the whole country, or anyone online. */
  nationwide: Listed[];
  byActivity: Map<Activity, Listed[]>;
  byFamily: Map<Family, Listed[]>;
  byGroup: Map<Group, Listed[]>;
  byLanguage: Map<string, Listed[]>;
  /** Numbers beside 112 that are no organisation's. */
  lines: readonly PublicLine[];
  /** What authorities decide, and who they are. */
  services: readonly PublicService[];
}

/** Facts that belong to no organisation. */
export type Public = Partial<Pick<Directory, 'lines' | 'services'>>;

/** Builds every index that a page looks things up in. Organisations must have passed the schema. */
export function buildDirectory(all: Listed[], places: Places, { lines = [], services = [] }: Public = {}): Directory {
  const byName = new Intl.Collator('fi').compare;
  const organisations = all.filter(({ status }) => status !== 'ended').sort((a, b) => byName(a.name, b.name));
  const byTrust = organisations.toSorted((a, b) => trust(b) - trust(a) || b.newest.localeCompare(a.newest));
  const byArea = byTrust.toSorted((a, b) => (a.region?.code ?? '').localeCompare(b.region?.code ?? ''));
  const directory: Directory = {
    places,
    organisations,
    byTrust,
    byId: new Map(all.map((one) => [one.id, one])),
    former: new Map(all.flatMap(({ id, formerIds = [] }) => formerIds.map((old) => [old, id] as const))),
    byMunicipality: new Map(places.municipalities.map((one) => [one, { local: [], regional: [] }])),
    byRegion: new Map(places.regions.map((one) => [one, []])),
    nationwide: [],
    byActivity: index(byArea, ({ activities }) => activities),
    byFamily: index(byArea, (one) => one.families),
    byGroup: index(byArea, ({ groups }) => groups),
    byLanguage: index(byArea, spokenIn),
    lines,
    services,
  };
  for (const one of byTrust) addToPlaces(directory, one);
  return directory;
}

function addToPlaces({ byMunicipality, byRegion, nationwide }: Directory, one: Listed) {
  const served = placesServed(one);
  const local = new Set(served.municipalities);
  const regions = new Set(served.regions);
  for (const municipality of local) byMunicipality.get(municipality)?.local.push(one);
  for (const region of regions)
    for (const municipality of region.municipalities)
      if (!local.has(municipality)) byMunicipality.get(municipality)?.regional.push(one);
  for (const region of new Set([...regions, ...[...local].map(({ region }) => region)]))
    byRegion.get(region)?.push(one);
  if (isNationwide(one.areas)) nationwide.push(one);
}

const trust = (one: Listed) => (reachable(one) ? 4 : 0) + (one.confirmed ? 2 : 0) + (one.status === 'active' ? 1 : 0);

function index<K>(organisations: Listed[], keys: (one: Listed) => readonly K[]): Map<K, Listed[]> {
  const map = new Map<K, Listed[]>();
  for (const one of organisations)
    for (const key of keys(one)) {
      const list = map.get(key);
      if (list) list.push(one);
      else map.set(key, [one]);
    }
  return map;
}
