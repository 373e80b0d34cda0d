import type { Clock } from '#times/calendar.ts';
import type { Facts } from './file.ts';
import { type Nearness, nearnessTo } from './nearness.ts';
import { type Choices, type Facet, facets, kilometres } from './query.ts';
import { type Plain, placesIn, plain, valuesOf } from './values.ts';

export type Counts = Record<Facet, Record<string, number>>;

export interface Narrowed {
  /** In the order in which to show them. */
  ids: string[];
  /** How many organisations each value would leave, all other choices staying as they are. A value that would leave none is missing. */
  counts: Counts;
}

/** How many have a value of a facet: one for all organisations, so that counting looks nothing up. */
interface Tally {
  facet: Facet;
  value: string;
  count: number;
}

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
  const { all, tallies, tally, reaches } = prepared(facts, clock);
  type One = (typeof all)[number];
  return (choices, scores, wordsFirst = false) => {
    for (const one of tallies.values()) one.count = 0;
    const wanted = needs(facts, choices.need);
    const nearness = choices.place ? nearnessTo(facts, choices.place) : undefined;
    const km = Number(choices.near ?? 0);
    const asked = plain.filter((facet) => choices[facet]);
    const of = ({ has, how }: One, facet: Plain) =>
      facet === 'how' && choices.language ? how(choices.language).map((way) => tally('how', way)) : has[facet];
    const fits = (one: One, facet: Plain) =>
      of(one, facet).some(({ value }) => (facet === 'need' ? wanted.has(value) : value === choices[facet]));
    const found: Ranked[] = [];
    for (const one of all) {
      const { row, trust, places } = one;
      const score = scores ? scores.get(row[0]) : 1;
      if (score === undefined) continue;
      const [only, ...others] = asked.filter((facet) => !fits(one, facet));
      if (others.length > 0) continue;
      const near = nearness ? nearness(row) : { tier: 0, km: 0 };
      if (!only) {
        for (const place of places) place.count++;
        if (near) for (const reach of reaches) if (near.km <= Number(reach.value)) reach.count++;
      }
      if (near === undefined || near.km > km) continue;
      if (!only && !choices.language) for (const value of one.every) value.count++;
      else for (const facet of only ? [only] : plain) for (const value of of(one, facet)) value.count++;
      if (!only) found.push({ id: row[0], score: scores ? score * trust : 1, tier: near.tier, km: near.km });
    }
    const counts = Object.fromEntries(facets.map((facet) => [facet, {}])) as Counts;
    for (const { facet, value, count } of tallies.values()) if (count > 0) counts[facet][value] = count;
    return { ids: inOrder(found, wordsFirst), counts };
  };
}

/** Every organisation with the tallies of what it has. */
function prepared(facts: Facts, clock: Clock) {
  const placesOf = placesIn(facts);
  const tallies = new Map<string, Tally>();
  const tally = (facet: Facet, value: string): Tally => {
    const key = `${facet} ${value}`;
    const known = tallies.get(key) ?? { facet, value, count: 0 };
    tallies.set(key, known);
    return known;
  };
  const reaches = kilometres.map((km) => tally('near', km));
  const all = facts.rows.map((row, index) => {
    const values = valuesOf(facts, row, clock);
    const has = (facet: Plain) => (facet === 'how' ? values.how() : values[facet]).map((value) => tally(facet, value));
    const own = plain.map((facet): [Plain, Tally[]] => [facet, has(facet)]);
    return {
      row,
      every: own.flatMap(([, some]) => some),
      trust: 1 + mostTrust * (1 - index / facts.rows.length),
      places: [...placesOf(row[1])].map((place) => tally('place', place)),
      has: Object.fromEntries(own) as Record<Plain, Tally[]>,
      how: values.how,
    };
  });
  return { all, tallies, tally, reaches };
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
