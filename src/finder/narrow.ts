import type { Clock } from '#times/calendar.ts';
import { inCircles, type Narrowed, type Ranked } from './circles.ts';
import { type Facts, flag, type Row } from './file.ts';
import { fitOf, wantedBy } from './fit.ts';
import { nearnessTo } from './nearness.ts';
import { type Choices, type Facet, facets, farthest, kilometres } from './query.ts';
import { type Plain, placesIn, plain, valuesOf } from './values.ts';

export type Counts = Record<Facet, Record<string, number>>;

/** How many have a value of a facet: one for all organisations, so that counting looks nothing up. */
interface Tally {
  facet: Facet;
  value: string;
  count: number;
}

/** What words have found. */
export interface Hits {
  /** How well they fit each organisation, by id. */
  scores: ReadonlyMap<string, number>;
  /** Leaves only what they have found; else they lift it. */
  only: boolean;
  /** What the words were taken to ask for, and what they have found need not fit. */
  excused: readonly Plain[];
  /** Ids that the words name: they are found even where nobody knows how to reach them, but never first. */
  named: readonly string[];
}

/** Narrows by choices, and by what words have found. */
export type Narrow = (choices: Choices, hits?: Hits) => Narrowed & { counts: Counts };

/** How much better the words must fit the oldest facts than the newest for the older to come first: a twentieth. */
const mostTrust = 0.05;

/** What the words that fit best weigh beside what an organisation does. */
const wordsCount = 1.2;

/** What it adds that help is given in the language of the page. */
const understoodThere = 0.15;

/**
 * Prepares the facts as they are at a moment; what does not depend on a question is worked out here, once. The narrowing
 * leaves what fits every choice, in circles around the place; what all the typed words name stays even where it does
 * something else. `language` is the reader's, whose speakers it lifts. In a circle what fits clearly better comes first; then confirmed and newer facts (the file's order).
 */
export function narrowing(facts: Facts, clock: Clock, language?: string): Narrow {
  const { all, tallies, tally, reaches } = prepared(facts, clock);
  type One = (typeof all)[number];
  const spoken = facts.languages.indexOf(language ?? '');
  const speaks = ([, , , , languages]: Row) => languages.some(([index]) => index === spoken);
  return (choices, hits) => {
    for (const one of tallies.values()) one.count = 0;
    const wanted = wantedBy(facts, choices);
    const wantedIds = new Set([...wanted.activities.keys()].map((one) => facts.activities[one] ?? ''));
    const nearness = choices.place ? nearnessTo(facts, choices.place) : undefined;
    const km = Number(choices.near || farthest);
    const asked = plain.filter((facet) => (facet === 'need' ? wantedIds.size > 0 : choices[facet]));
    const best = Math.max(0, ...(hits?.scores.values() ?? []));
    const of = ({ has, how }: One, facet: Plain) =>
      facet === 'how' && choices.language ? how(choices.language).map((way) => tally('how', way)) : has[facet];
    const fits = (one: One, facet: Plain) =>
      of(one, facet).some(({ value }) => (facet === 'need' ? wantedIds.has(value) : value === choices[facet]));
    const found: Ranked[] = [];
    const mute: Ranked[] = [];
    for (const one of all) {
      const { row, trust, places } = one;
      const score = hits?.scores.get(row[0]);
      if (hits?.only && score === undefined) continue;
      const excused = score === undefined ? [] : (hits?.excused ?? []);
      const [only, ...others] = asked.filter((facet) => !excused.includes(facet) && !fits(one, facet));
      if (others.length > 0) continue;
      const near = nearness ? nearness(row) : { tier: 0, km: 0 };
      if (!only) {
        for (const place of places) place.count++;
        if (near) for (const reach of reaches) if (near.km <= Number(reach.value)) reach.count++;
      }
      if (near === undefined) continue;
      const inReach = near.km <= km;
      if (inReach && !only && !choices.language) for (const value of one.every) value.count++;
      else if (inReach) for (const facet of only ? [only] : plain) for (const value of of(one, facet)) value.count++;
      const fit = fitOf(wanted, row) + (score === undefined ? 0 : (wordsCount * score) / best);
      const value = (wanted.activities.size > 0 || wanted.group >= 0 || hits ? fit : 1) * trust;
      const silent = !(row[5] & flag.contact);
      if (silent && !nearness && hits?.named.includes(row[0]))
        mute.push({ id: row[0], value, ...near, partly: false, silent: false });
      else
        found.push({
          id: row[0],
          value: value + (speaks(row) ? understoodThere : 0),
          ...near,
          partly: only !== undefined,
          silent,
        });
    }
    const first = Math.max(0, ...found.filter(({ silent }) => !silent).map(({ value }) => value));
    for (const one of mute) found.push({ ...one, value: Math.min(one.value, first - Number.EPSILON * 4) });
    const counts = Object.fromEntries(facets.map((facet) => [facet, {}])) as Counts;
    for (const { facet, value, count } of tallies.values()) if (count > 0) counts[facet][value] = count;
    return { ...inCircles(found, nearness !== undefined, km), counts };
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
      places: [...placesOf(row)].map((place) => tally('place', place)),
      has: Object.fromEntries(own) as Record<Plain, Tally[]>,
      how: values.how,
    };
  });
  return { all, tallies, tally, reaches };
}
