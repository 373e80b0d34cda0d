import { slug } from '#places/slug.ts';
import type { Offer } from '#schema/organisation.ts';
import type { Slot } from '#schema/types.ts';
import { later, mondayOf } from '#times/calendar.ts';
import { isHistory } from '#times/history.ts';
import { type Exceptional, holdsOn, isAlways, type Times, timesOf, timesOn, type When } from '#times/openings.ts';
import { addressLine } from './addresses.ts';
import type { Listed } from './listed.ts';

/** Weekly times of one thing: of an offer, or the opening hours of a place. */
export interface Timetable {
  one: Listed;
  /** Names it among those of its organisation: letters a–z, digits and hyphens. */
  slug: string;
  /** Missing where the times are opening hours. */
  offer?: Offer;
  /** Name of the offer or of the place. */
  name?: string | undefined;
  /** Never that of a secret address. */
  where?: string | undefined;
  slots: readonly Slot[];
  /** First and last day, and days without. */
  when?: When | undefined;
  /** Days with hours of their own, or shut. */
  single?: readonly Exceptional[] | undefined;
  /** When the times were seen, or confirmed. */
  asOf: string;
}

/** A weekly time, or that of a single day, that has a beginning and an end, and the first day on which it is. */
export interface Coming {
  slot: Slot;
  /** Names it among those of its timetable: which slot it is, from 1, or the single day. */
  mark: string;
  times: Times;
  /** ISO 8601. */
  first: string;
}

const timetablesOf = new WeakMap<Listed, Timetable[]>();

/** Every timetable of an organisation, in the order of its page; none where it has ended. */
export function timetables(one: Listed): Timetable[] {
  const known = timetablesOf.get(one) ?? (one.status === 'ended' ? [] : [...ofLocations(one), ...ofOffers(one)]);
  timetablesOf.set(one, known);
  return known;
}

function ofLocations(one: Listed): Timetable[] {
  return (one.locations ?? []).flatMap((location, index) => {
    const { name, openingHours, exceptions: single, asOf = 'unknown' } = location;
    if (!openingHours) return [];
    const where = one.addressSecret ? undefined : addressLine(location);
    const when = single && { exceptions: single.map(({ on }) => on) };
    const told = lastTold(one, asOf);
    return [{ one, slug: `place-${index + 1}`, name, where, slots: openingHours, when, single, asOf: told }];
  });
}

function ofOffers(one: Listed): Timetable[] {
  const taken = new Set(['calendar', ...(one.locations ?? []).map((_, index) => `place-${index + 1}`)]);
  return (one.offers ?? []).flatMap((offer) => {
    if (!offer.when) return [];
    const unique = free(slug(offer.name) || 'offer', taken);
    const where = one.addressSecret ? undefined : (offer.where ?? onlyPlace(one));
    return [
      {
        one,
        slug: unique,
        offer,
        name: offer.name,
        where,
        slots: offer.when.slots,
        when: offer.when,
        asOf: lastTold(one, offer.asOf),
      },
    ];
  });
}

/** The later of when it was seen and when everything was confirmed. */
export const lastTold = ({ confirmed }: Pick<Listed, 'confirmed'>, asOf: string) =>
  confirmed && (asOf === 'unknown' || confirmed.on > asOf) ? confirmed.on : asOf;

/** Whether the times are still told as present: seen or confirmed within twelve months, by a day (ISO 8601). */
export const isPresent = ({ asOf }: Timetable, today: string): boolean => !isHistory(asOf, today);

/** Where an offer is that names no place: the address, if there is just one. */
function onlyPlace({ locations = [] }: Listed): string | undefined {
  const [only, ...others] = locations;
  return only?.street && others.length === 0 ? addressLine(only) : undefined;
}

function free(wished: string, taken: Set<string>): string {
  let found = wished;
  for (let number = 2; taken.has(found); number++) found = `${wished}-${number}`;
  taken.add(found);
  return found;
}

/** Longer than any row of exceptions that somebody writes. */
const horizon = 120;

/** What of a timetable is still to come from the week of a day on; nothing of what is history; lines that are open day and night have no beginning. */
export function coming(timetable: Timetable, today: string): Coming[] {
  if (!isPresent(timetable, today)) return [];
  const { slots, when = {}, single = [] } = timetable;
  const monday = mondayOf(today);
  const from = when.start && when.start > monday ? when.start : monday;
  if (when.end && when.end < today) return [];
  const weekly = slots.flatMap((slot, index): Coming[] => {
    const times = timesOf(slot, when);
    if (isAlways(times)) return [];
    for (let count = 0; count < horizon; count++) {
      const first = later(from, count);
      if (holdsOn(times, first)) return [{ slot, mark: String(index + 1), times, first }];
    }
    return [];
  });
  return [...weekly, ...single.flatMap((day) => (day.on >= monday ? onDay(day) : []))];
}

const onDay = (day: Exceptional): Coming[] =>
  timesOn([day]).map((times) => ({
    slot: { days: [], from: day.from ?? '', to: day.to ?? '' },
    mark: day.on,
    times,
    first: day.on,
  }));

/** Everything of a timetable as numbers: weekly times, then those of single days. */
export const allTimes = ({ slots, when, single = [] }: Timetable): Times[] => [
  ...slots.map((slot) => timesOf(slot, when)),
  ...timesOn(single),
];

/** Whether anything of a timetable is still to come. */
export const hasComing = (timetable: Timetable, today: string): boolean => coming(timetable, today).length > 0;
