import type { Clock } from '#times/calendar.ts';
import { isOn, nextOpening, type Times } from '#times/openings.ts';
import { type Facts, firstRegion, flag, online, type Row } from './file.ts';
import { type Facet, facets } from './query.ts';

/** Facets that are facts of an organisation alone; nearness is a matter of two places. */
export type Plain = Exclude<Facet, 'place' | 'near'>;
export const plain = facets.filter((facet): facet is Plain => facet !== 'place' && facet !== 'near');

/** What an organisation has of each facet, every value once; how a language is served depends on which. */
type Values = Record<Exclude<Plain, 'how'>, readonly string[]> & { how: (language?: string) => readonly string[] };

/** Municipalities that areas reach; `everywhere` stands for all. */
export function placesIn({ places }: Facts): (areas: readonly number[]) => Iterable<string> {
  const ofRegion = new Map<number, string[]>();
  for (const [id, , , region] of places) {
    const list = ofRegion.get(firstRegion + region);
    if (list) list.push(id);
    else ofRegion.set(firstRegion + region, [id]);
  }
  return (areas) =>
    areas.some((area) => area < 0)
      ? ['everywhere']
      : new Set(areas.flatMap((area) => ofRegion.get(area) ?? [places[area]?.[0] ?? '']));
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
    group: groups.map((index) => facts.groups[index] ?? ''),
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
