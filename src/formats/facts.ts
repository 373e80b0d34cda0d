import type { Directory } from '#directory/directory.ts';
import { type Listed, placesServed, reachable } from '#directory/listed.ts';
import { allTimes, isPresent, timetables } from '#directory/timetable.ts';
import { textHash } from '#entry/hash.ts';
import { type Facts, firstRegion, flag, online, type Row, type SituationFacts, wholeCountry } from '#finder/file.ts';
import type { Area, Places } from '#places/places.ts';
import { type Situation, situations } from '#schema/situations.ts';
import {
  activityIds,
  costs,
  families,
  familyOf,
  groups,
  groupsApart,
  remoteActivities,
  roles,
  waysOfJoining,
  waysOfServing,
} from '#schema/vocabularies.ts';
import type { Times } from '#times/openings.ts';

/** Names the list of organisations in its order. */
export const listHash = (all: readonly Listed[]): string => textHash('', all.map(({ id }) => id).join(' '));

/** Makes the facts file; times that are history on a day (ISO 8601) are left out. */
export function facts(directory: Directory, today: string): Facts {
  const { municipalities, regions } = directory.places;
  const all = directory.byTrust;
  const languages = [...directory.byLanguage.keys()].sort();
  const codes = new Map<Area | undefined, number>([
    ['country', wholeCountry],
    ['online', online],
    ...regions.map((region, index): [Area, number] => [region, firstRegion + index]),
    ...municipalities.map((municipality, index): [Area, number] => [municipality, index]),
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
    apart: groupsApart.map((id) => groups.indexOf(id)),
    situations: Object.fromEntries(situations.map((one) => [one.id, asked(one)])),
    services: Object.fromEntries(
      directory.services.map(({ id, help }) => [id, help.map((one) => activityIds.indexOf(one))]),
    ),
    languages,
    ways: waysOfServing,
    roles,
    rows: all.map((one) => [
      one.id,
      areasOf(one, directory.places).flatMap((area) => codes.get(area) ?? []),
      one.activities.map((id) => activityIds.indexOf(id)),
      one.groups.map((id) => groups.indexOf(id)),
      served(one, languages),
      flags(one),
      bits(roles, one.roles ?? []),
      times(one, today),
      ...offered(one),
    ]),
  };
}

/** What it serves; one that serves regions is local in its home, too, and one for the whole country where one can go to it. */
function areasOf(one: Listed, places: Places): (Area | undefined)[] {
  const { areas, home, region, locations = [], addressSecret } = one;
  if (region) return placesServed(one).regions.length > 0 ? [...new Set([...areas, home])] : areas;
  const there = addressSecret ? [] : locations.map(({ city }) => places.municipality(city));
  return [...new Set([...areas, ...there])];
}

const bits = (list: readonly string[], chosen: readonly string[]) =>
  chosen.reduce((sum, id) => sum | (1 << list.indexOf(id)), 0);

function served({ languages = [], offers = [] }: Listed, all: readonly string[]): Row[4] {
  const ways = new Map<string, number>(offers.flatMap((offer) => offer.languages ?? []).map((code) => [code, 0]));
  for (const { language, how } of languages)
    ways.set(language, (ways.get(language) ?? 0) | (how ? bits(waysOfServing, [how]) : 0));
  return [...ways].map(([code, way]) => [all.indexOf(code), way]);
}

function flags(one: Listed): number {
  const { cost, offers = [], locations = [], phone, email, areas, activities, addressSecret, confirmed, status } = one;
  const [free] = costs;
  const [dropIn] = waysOfJoining;
  const called = phone !== undefined || offers.some((offer) => offer.phone);
  const open = !addressSecret && (locations.length > 0 || offers.some(({ where }) => where));
  return (
    (cost === free || offers.some((offer) => offer.cost === free) ? flag.free : 0) |
    (offers.some(({ join }) => join === dropIn) ? flag.dropIn : 0) |
    (locations.some(({ stepFree }) => stepFree === 'yes') ? flag.stepFree : 0) |
    (called ? flag.phone : 0) |
    (open ? flag.place : 0) |
    (confirmed ? flag.confirmed : 0) |
    (reachable(one) ? flag.contact : 0) |
    (areas.includes('online') || ((called || email) && activities.some((id) => remoteActivities.includes(id)))
      ? flag.remote
      : 0) |
    (status === 'active' ? flag.active : 0)
  );
}

/** Activities of named offers; nothing where there are none, which most rows are spared. */
function offered({ offers = [] }: Listed): [number[]] | [] {
  const all = [...new Set(offers.map(({ activity }) => activityIds.indexOf(activity)))];
  return all.length > 0 ? [all] : [];
}

const times = (one: Listed, today: string): Times[] =>
  timetables(one)
    .filter((timetable) => isPresent(timetable, today))
    .flatMap(allTimes);

const asked = ({ steps, groups: theirs, only, danger }: Situation): SituationFacts => ({
  steps: steps.map((id) => activityIds.indexOf(id)),
  groups: theirs.map((id) => groups.indexOf(id)),
  ...(only && { only: groups.indexOf(only) }),
  ...(danger && { danger }),
});
