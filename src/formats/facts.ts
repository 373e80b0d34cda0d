import type { Directory, Listed } from '#directory/directory.ts';
import { timetables } from '#directory/timetable.ts';
import { textHash } from '#entry/hash.ts';
import { type Facts, firstRegion, flag, online, type Row, wholeCountry } from '#finder/file.ts';
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
import { type Times, timesOf } from '#times/openings.ts';

/** Names the list of organisations in its order. */
export const listHash = (all: readonly Listed[]): string => textHash('', all.map(({ id }) => id).join(' '));

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
