import type { Clock } from '#times/calendar.ts';
import { isOn, nextOpening, type Times } from '#times/openings.ts';
import { type Facts, firstRegion, flag, online, type Row } from './file.ts';
import { type Facet, facets } from './query.ts';

/** Facets that are facts of an organisation alone: nearness is a matter of two places, a situation one of several needs. */
export type Plain = Exclude<Facet, 'place' | 'near' | 'situation'>;
const asked: readonly Facet[] = ['place', 'near', 'situation'];
export const plain = facets.filter((facet): facet is Plain => !asked.includes(facet));

/** What an organisation has of each facet, every value once; how a language is served depends on which. */
type Values = Record<Exclude<Plain, 'how'>, readonly string[]> & { how: (language?: string) => readonly string[] };

/** Municipalities that an organisation serves; `everywhere` stands for all. */
export function placesIn({ places }: Facts): (row: Row) => Iterable<string> {
  const ofRegion = new Map<number, string[]>();
  for (const [id, , , region] of places) {
    const list = ofRegion.get(firstRegion + region);
    if (list) list.push(id);
    else ofRegion.set(firstRegion + region, [id]);
  }
  return ([, areas, , , , flags]) => {
    if (areas.some((area) => area < 0) && flags & flag.remote) return ['everywhere'];
    return new Set(
      areas.filter((area) => area >= 0).flatMap((area) => ofRegion.get(area) ?? [places[area]?.[0] ?? '']),
    );
  };
}

/** Groups that an organisation is for: help for everyone is for all but those who need to know that they are meant. */
function groupsOf({ groups, apart }: Facts, own: readonly number[]): string[] {
  const named = own.map((index) => groups[index] ?? '');
  if (!named.includes('everyone')) return named;
  return [...new Set([...named, ...groups.filter((_, index) => !apart.includes(index))])];
}

/** What a row of the facts has of each facet at a moment. */
export function valuesOf(facts: Facts, row: Row, clock: Clock): Values {
  const [, areas, activities, groups, languages, flags, roles, times] = row;
  const has = (bit: number, value: string) => (flags & bit ? [value] : []);
  const names = (list: readonly string[], bits: number) => list.filter((_, index) => bits & (1 << index));
  const need = activities.map((index) => facts.activities[index] ?? '');
  const how = (language = '') => {
    const all = languages.filter(([index]) => !language || facts.languages[index] === language);
    return names(
      facts.ways,
      all.reduce((sum, [, ways]) => sum | ways, 0),
    );
  };
  return {
    need: [
      ...need,
      ...Object.keys(facts.families).filter((id) => facts.families[id]?.some((one) => activities.includes(one))),
    ],
    group: groupsOf(facts, groups),
    language: languages.map(([index]) => facts.languages[index] ?? ''),
    how,
    when: opening(times, clock),
    way: [...has(flag.place, 'place'), ...(areas.includes(online) ? ['online'] : []), ...has(flag.phone, 'phone')],
    role: names(facts.roles, roles),
    free: has(flag.free, 'yes'),
    join: has(flag.dropIn, 'drop-in'),
    access: has(flag.stepFree, 'yes'),
  };
}

const evening = 17 * 60;
const [weekdays, weekend] = [0b0011111, 0b1100000];

/** When something is open, of what readers choose: now, still today, on weekday evenings from 17, at the weekend. */
function opening(times: readonly Times[], clock: Clock): string[] {
  if (times.length === 0) return [];
  const next = nextOpening(times, clock);
  const lasting = times.filter(([, , , , , end]) => !end || end >= clock.date);
  return [
    ...(next && isOn(next, clock) ? ['now'] : []),
    ...(next && next.inDays <= 0 ? ['today'] : []),
    ...(lasting.some(([on, from, to]) => on & weekdays && (from >= evening || to > evening + 30 || to <= from))
      ? ['evening']
      : []),
    ...(lasting.some(([on]) => on & weekend) ? ['weekend'] : []),
  ];
}
