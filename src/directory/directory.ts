import type { Lang } from '#i18n/languages.ts';
import { type Area, isNationwide, type Municipality, type Places, type Region } from '#places/places.ts';
import type { Organisation } from '#schema/organisation.ts';
import type { PublicLine } from '#schema/public-line.ts';
import type { PublicService } from '#schema/public-service.ts';
import { type Activity, type Family, families, familyOf, type Group } from '#schema/vocabularies.ts';
import { newest } from './freshness.ts';

/** A summary and a body in one language, and where they come from. */
export interface Text {
  lang: Lang;
  summary: string;
  /** Safe HTML; empty where only the summary has been translated. */
  html: string;
  /** How it came into this language; `original` when nobody translated it. */
  by: 'original' | 'person' | 'machine';
  /** The source text has changed since this was translated. */
  outdated: boolean;
  /** Day on which a native reader had looked at it, ISO 8601. */
  reviewed?: string | undefined;
}

/** An organisation with everything that pages ask of it, worked out once. */
export interface Listed extends Organisation {
  id: string;
  texts: Partial<Record<Lang, Text>>;
  /** What `serves` names. */
  areas: Area[];
  home: Municipality | undefined;
  /** Region under which lists show it; none when it serves the whole country or online. */
  region: Region | undefined;
  families: Family[];
  /** Month or year of the newest source, empty when unknown. */
  newest: string;
}

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

/** Municipalities and regions among what an organisation serves. */
export const placesServed = ({ areas }: Pick<Listed, 'areas'>) => {
  const places = areas.filter((area) => typeof area === 'object');
  return {
    municipalities: places.filter((place) => place.type === 'municipality'),
    regions: places.filter((place) => place.type === 'region'),
  };
};

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

/** Languages in which an organisation or one of its offers serves. */
export function spokenIn({ languages = [], offers = [] }: Organisation): string[] {
  return [
    ...new Set([...languages.map(({ language }) => language), ...offers.flatMap((offer) => offer.languages ?? [])]),
  ];
}

/** Turns facts and texts into what pages list. */
export function listed(id: string, facts: Organisation, texts: Listed['texts'], places: Places): Listed {
  const found = new Set(facts.activities.map(familyOf));
  const areas = facts.serves.flatMap((area) => places.area(area) ?? []);
  const home = facts.basedIn === undefined ? undefined : places.municipality(facts.basedIn);
  return {
    ...facts,
    id,
    texts,
    areas,
    home,
    region: isNationwide(areas) ? undefined : (home?.region ?? firstRegion(areas)),
    families: families.map(({ id: family }) => family).filter((family) => found.has(family)),
    newest: newest(facts.sources),
  };
}

function firstRegion([first]: readonly Area[]): Region | undefined {
  if (typeof first !== 'object') return undefined;
  return first.type === 'municipality' ? first.region : first;
}

/** Whether anything is known by which to reach an organisation: a number, an address on the net or on a street. */
export const reachable = ({
  phone,
  email,
  website,
  social,
  locations = [],
  offers = [],
  addressSecret,
}: Organisation): boolean =>
  Boolean(
    phone ||
      email ||
      website ||
      social ||
      offers.some((offer) => offer.phone || offer.url || (offer.where && !addressSecret)) ||
      (!addressSecret && locations.some(({ street, name }) => street || name)),
  );

const trust = (one: Organisation) =>
  (reachable(one) ? 4 : 0) + (one.confirmed ? 2 : 0) + (one.status === 'active' ? 1 : 0);

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
