import { type Clock, isOn, nextOpening, type Times } from '#directory/open.ts';
import { type Facts, firstRegion, flag, online, type Row } from '#formats/facts.ts';
import { type Choices, type Facet, facets, kilometres } from './choices.ts';
import { type Nearness, nearnessTo } from './nearness.ts';

export type Counts = Record<Facet, Record<string, number>>;

export interface Narrowed {
  /** In the order in which to show them. */
  ids: string[];
  /** How many organisations each value would leave, all other choices staying as they are. A value that would leave none is missing. */
  counts: Counts;
}

/** Facets that are facts of an organisation alone; nearness is a matter of two places. */
type Plain = Exclude<Facet, 'place' | 'near'>;
const plain = facets.filter((facet): facet is Plain => facet !== 'place' && facet !== 'near');

/** What an organisation has of each facet, every value once; how a language is served depends on which. */
type Values = Record<Exclude<Plain, 'how'>, readonly string[]> & { how: (language?: string) => readonly string[] };

/** Narrows by choices, and by scores: how well the words fit each organisation that they have found, by id. */
export type Narrow = (choices: Choices, scores?: ReadonlyMap<string, number>, wordsFirst?: boolean) => Narrowed;

/** How much better the words must fit the oldest facts than the newest for the older to come first: a twentieth. */
const mostTrust = 0.05;

/**
 * Prepares the facts as they are at a moment; what does not depend on a question is worked out here, once. The narrowing
 * leaves what fits every choice. Nearer comes first; among the equally near what the words fit clearly better; then confirmed
 * and newer facts (the file's order). `wordsFirst`, where nothing has all the words, puts how well they fit before how near.
 */
export function narrowing(facts: Facts, clock: Clock): Narrow {
  const placesOf = placesIn(facts);
  const all = facts.rows.map((row, index) => ({
    row,
    trust: 1 + mostTrust * (1 - index / facts.rows.length),
    places: placesOf(row[1]),
    values: valuesOf(facts, row, clock),
  }));
  return (choices, scores, wordsFirst = false) => {
    const counts = Object.fromEntries(facets.map((facet) => [facet, {}])) as Counts;
    const wanted = needs(facts, choices.need);
    const nearness = choices.place ? nearnessTo(facts, choices.place) : undefined;
    const km = Number(choices.near ?? 0);
    const asked = plain.filter((facet) => choices[facet]);
    const of = (values: Values, facet: Plain) => (facet === 'how' ? values.how(choices.language) : values[facet]);
    const fits = (values: Values, facet: Plain) =>
      facet === 'need' ? values.need.some((one) => wanted.has(one)) : of(values, facet).includes(choices[facet] ?? '');
    const found: Ranked[] = [];
    const add = (facet: Facet, value: string) => {
      counts[facet][value] = (counts[facet][value] ?? 0) + 1;
    };
    for (const { row, trust, places, values } of all) {
      const score = scores ? scores.get(row[0]) : 1;
      if (score === undefined) continue;
      const [only, ...others] = asked.filter((facet) => !fits(values, facet));
      if (others.length > 0) continue;
      const near = nearness ? nearness(row) : { tier: 0, km: 0 };
      if (!only) {
        for (const place of places) add('place', place);
        if (near) for (const reach of kilometres) if (near.km <= Number(reach)) add('near', reach);
      }
      if (near === undefined || near.km > km) continue;
      for (const facet of only ? [only] : plain) for (const value of of(values, facet)) add(facet, value);
      if (!only) found.push({ id: row[0], score: scores ? score * trust : 1, tier: near.tier, km: near.km });
    }
    return { ids: inOrder(found, wordsFirst), counts };
  };
}

/** What decides the place of a result. */
interface Ranked extends Nearness {
  id: string;
  score: number;
}

/** Sorting leaves equals in the file's order. */
function inOrder(found: Ranked[], wordsFirst: boolean): string[] {
  found.sort((a, b) => {
    const nearer = a.tier - b.tier;
    const fitting = b.score - a.score;
    return (wordsFirst ? fitting || nearer : nearer || fitting) || a.km - b.km;
  });
  return found.map(({ id }) => id);
}

/** The activities that a need names: an activity, a family's, or several with commas. */
function needs({ families, activities }: Facts, need = ''): Set<string> {
  return new Set(need.split(',').flatMap((id) => families[id]?.map((index) => activities[index] ?? '') ?? [id]));
}

/** Municipalities that areas reach; `everywhere` stands for all. */
function placesIn({ places }: Facts): (areas: readonly number[]) => Iterable<string> {
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

function valuesOf(facts: Facts, row: Row, clock: Clock): Values {
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
  const inAny = how();
  return {
    need: [
      ...need,
      ...Object.keys(facts.families).filter((id) => facts.families[id]?.some((one) => activities.includes(one))),
    ],
    group: groups.map((index) => facts.groups[index] ?? ''),
    language: languages.map(([index]) => facts.languages[index] ?? ''),
    how: (language) => (language ? how(language) : inAny),
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
