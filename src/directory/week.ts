import type { Slot } from '#schema/types.ts';
import type { Activity } from '#schema/vocabularies.ts';
import { days } from '#schema/vocabularies.ts';
import type { Directory } from './directory.ts';
import type { Listed } from './listed.ts';
import { country, type PlaceWithPage } from './reach.ts';
import { coming, hasComing, type Timetable, timetables } from './timetable.ts';

/** One thing on one day of the week. */
export interface WeekEntry {
  from: string;
  to: string;
  /** Only in even or odd ISO weeks. */
  weeks?: Slot['weeks'];
  one: Listed;
  /** Name of the offer; of the place, if at all, where these are opening hours. */
  name?: string | undefined;
  where?: string | undefined;
  /** Codes of the languages of the offer. */
  languages: readonly string[];
  /** First day, where it is told. */
  start?: string | undefined;
  asOf: string;
}

function helpers(directory: Directory, place: PlaceWithPage): Listed[] {
  if (place.type === 'country') return directory.nationwide;
  if (place.type === 'region') return directory.byRegion.get(place) ?? [];
  const reach = directory.byMunicipality.get(place);
  return [...new Set([...(reach?.local ?? []), ...(reach?.regional ?? [])])];
}

const timetablesByPlace = new WeakMap<Directory, Map<string, Timetable[]>>();

/** Timetables of a place that have something to come: local and regional ones, of the country the nationwide ones; worked out once for all languages. */
export function timetablesAt(directory: Directory, place: PlaceWithPage, today: string): Timetable[] {
  const ofDirectory = timetablesByPlace.get(directory) ?? new Map<string, Timetable[]>();
  timetablesByPlace.set(directory, ofDirectory);
  const key = `${place.id} ${today}`;
  const all =
    ofDirectory.get(key) ??
    helpers(directory, place)
      .flatMap(timetables)
      .filter((timetable) => hasComing(timetable, today));
  ofDirectory.set(key, all);
  return all;
}

/** What happens in a week, Monday to Sunday, each day in the order of the clock. Lines that are open day and night are left out. */
export function weekAt(directory: Directory, place: PlaceWithPage, today: string): WeekEntry[][] {
  const all = timetablesAt(directory, place, today);
  return days.map((day) =>
    all
      .flatMap((timetable) =>
        coming(timetable, today)
          .filter(({ slot }) => slot.days.includes(day))
          .map(({ slot }) => entry(timetable, slot)),
      )
      .sort((a, b) => a.from.localeCompare(b.from) || a.to.localeCompare(b.to)),
  );
}

function entry({ one, name, where, offer, asOf }: Timetable, { from, to, weeks }: Slot): WeekEntry {
  return { from, to, weeks, one, name, where, languages: offer?.languages ?? [], start: offer?.when?.start, asOf };
}

/** Places that have a page of their week: those with something to come, and the whole country. */
export const placesWithWeek = (directory: Directory, today: string): PlaceWithPage[] => [
  country,
  ...[...directory.places.regions, ...directory.places.municipalities].filter((place) =>
    hasWeek(directory, place, today),
  ),
];

export const hasWeek = (directory: Directory, place: PlaceWithPage, today: string): boolean =>
  place.type === 'country' || timetablesAt(directory, place, today).length > 0;

/** Timetables of a place's offers by their activity. */
export function timetablesByActivity(
  directory: Directory,
  place: PlaceWithPage,
  today: string,
): Map<Activity, Timetable[]> {
  const found = new Map<Activity, Timetable[]>();
  for (const timetable of timetablesAt(directory, place, today)) {
    const activity = timetable.offer?.activity;
    if (activity) found.set(activity, [...(found.get(activity) ?? []), timetable]);
  }
  return found;
}
