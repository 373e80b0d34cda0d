import type { Directory, Listed } from '#directory/directory.ts';
import { type Times, timesOf } from '#directory/open.ts';
import { timetables } from '#directory/timetable.ts';
import { textHash } from '#entry/hash.ts';
import {
  activityIds,
  costs,
  families,
  familyOf,
  groups,
  roles,
  waysOfJoining,
  waysOfServing,
} from '#schema/vocabularies.ts';

/** Codes of areas beside the numbers of municipalities: a region is `firstRegion` and its number. */
export const firstRegion = 1000;
export const wholeCountry = -1;
export const online = -2;

/** What a row's flags say, as bits. */
export const flag = { free: 1, dropIn: 2, stepFree: 4, phone: 8, place: 16, confirmed: 32, active: 64 } as const;

/** One organisation; numbers are places in the lists of the file. */
export type Row = [
  id: string,
  areas: number[],
  activities: number[],
  groups: number[],
  /** Number of a language, then 4 bits for each known way of serving. */
  languages: [language: number, ways: number][],
  flags: number,
  roles: number,
  times: Times[],
];

/** The facts of all organisations that have not ended, in no language: what the browser narrows a search with. */
export interface Facts {
  /** Changes with the list of organisations; the search index carries it, too. */
  of: string;
  /** Degrees (WGS 84) of the municipality's centre, and the number of its region. */
  places: [id: string, lat: number, lon: number, region: number][];
  activities: readonly string[];
  /** Numbers of a family's activities. */
  families: Record<string, number[]>;
  groups: readonly string[];
  languages: string[];
  ways: readonly string[];
  roles: readonly string[];
  /** In the directory's order of trust. */
  rows: Row[];
}

/** Names the list of organisations in its order. */
export const listHash = (all: readonly Listed[]): string => textHash('', all.map(({ id }) => id).join(' '));

/** What the search index calls a row of a list, so that an index of another day is noticed; without a row, how all begin. */
export const hitName = (list: string, row: number | '' = ''): string => `${list} ${row}`;

/** Makes the facts file. */
export function facts(directory: Directory): Facts {
  const { municipalities, regions } = directory.places;
  const all = directory.byTrust;
  const languages = [...directory.byLanguage.keys()].sort();
  const areaOf = new Map<string, number>([
    ['country', wholeCountry],
    ['online', online],
    ...regions.map(({ fi }, index): [string, number] => [`region:${fi}`, firstRegion + index]),
    ...municipalities.map(({ fi }, index): [string, number] => [fi, index]),
  ]);
  return {
    of: listHash(all),
    places: municipalities.map(({ id, lat, lon, region }) => [
      id,
      Math.round(lat * 100) / 100,
      Math.round(lon * 100) / 100,
      regions.indexOf(region),
    ]),
    activities: activityIds,
    families: Object.fromEntries(
      families.map(({ id }) => [id, activityIds.flatMap((one, index) => (familyOf(one) === id ? [index] : []))]),
    ),
    groups,
    languages,
    ways: waysOfServing,
    roles,
    rows: all.map((one) => [
      one.id,
      areasOf(one).flatMap((area) => areaOf.get(area) ?? []),
      one.activities.map((id) => activityIds.indexOf(id)),
      one.groups.map((id) => groups.indexOf(id)),
      served(one, languages),
      flags(one),
      bits(roles, one.roles ?? []),
      times(one),
    ]),
  };
}

/** What it serves; one that serves regions is local in its home, too. */
const areasOf = ({ serves, home, region }: Listed): string[] =>
  home && region && serves.some((area) => area.startsWith('region:')) ? [...new Set([...serves, home.fi])] : serves;

const bits = (list: readonly string[], chosen: readonly string[]) =>
  chosen.reduce((sum, id) => sum | (1 << list.indexOf(id)), 0);

function served({ languages = [], offers = [] }: Listed, all: readonly string[]): Row[4] {
  const ways = new Map<string, number>(offers.flatMap((offer) => offer.languages ?? []).map((code) => [code, 0]));
  for (const { language, how } of languages)
    ways.set(language, (ways.get(language) ?? 0) | (how ? bits(waysOfServing, [how]) : 0));
  return [...ways].map(([code, way]) => [all.indexOf(code), way]);
}

function flags({ cost, offers = [], locations = [], phone, addressSecret, confirmed, status }: Listed): number {
  const [free] = costs;
  const [dropIn] = waysOfJoining;
  return (
    (cost === free || offers.some((offer) => offer.cost === free) ? flag.free : 0) |
    (offers.some(({ join }) => join === dropIn) ? flag.dropIn : 0) |
    (locations.some(({ stepFree }) => stepFree === 'yes') ? flag.stepFree : 0) |
    (phone || offers.some((offer) => offer.phone) ? flag.phone : 0) |
    (!addressSecret && (locations.length > 0 || offers.some(({ where }) => where)) ? flag.place : 0) |
    (confirmed ? flag.confirmed : 0) |
    (status === 'active' ? flag.active : 0)
  );
}

const times = (one: Listed): Times[] =>
  timetables(one).flatMap(({ slots, offer }) => slots.map((slot) => timesOf(slot, offer?.when)));
