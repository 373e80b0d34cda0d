import { type Clock, holdsOn, isOn, later, nextOpening, type Times } from '#directory/open.ts';
import { type Facts, firstRegion, flag, online, type Row } from '#formats/facts.ts';
import { type Choices, type Facet, facets, kilometres } from './choices.ts';
import { nearnessTo } from './nearness.ts';

export type Counts = Record<Facet, Record<string, number>>;

export interface Narrowed {
  /** In the order in which to show them. */
  ids: string[];
  /** How many organisations each value would leave, all other choices staying as they are. A value that would leave none is missing. */
  counts: Counts;
}

/** What a row has of each facet but place and distance. */
type ValuesOf = Record<Exclude<Facet, 'place' | 'near'>, readonly string[]>;

/**
 * The organisations that fit every choice, and among those only what `scores` holds, if given: how well the words fit.
 * Nearer comes first; among the equally near what fits the words better; then confirmed and newer facts (the file's
 * order). `wordsFirst`, where nothing has all the words, puts how well they fit before how near.
 */
export function narrow(
  facts: Facts,
  choices: Choices,
  clock: Clock,
  scores?: ReadonlyMap<string, number>,
  wordsFirst = false,
): Narrowed {
  const counts = Object.fromEntries(facets.map((facet) => [facet, {}])) as Counts;
  const wanted = needs(facts, choices.need);
  const nearness = choices.place ? nearnessTo(facts, choices.place) : undefined;
  const km = Number(choices.near ?? 0);
  const placesOf = placesIn(facts);
  const found: { id: string; tier: number; km: number; score: number }[] = [];
  const add = (facet: Facet, value: string) => {
    counts[facet][value] = (counts[facet][value] ?? 0) + 1;
  };
  for (const row of facts.rows) {
    const [id, areas] = row;
    const score = scores ? scores.get(id) : 1;
    if (score === undefined) continue;
    const values = valuesOf(facts, row, clock, choices.language);
    const missed: Facet[] = [];
    for (const facet of facets) {
      const choice = choices[facet];
      if (!choice || facet === 'place' || facet === 'near') continue;
      const fits = facet === 'need' ? values.need.some((one) => wanted.has(one)) : values[facet].includes(choice);
      if (!fits) missed.push(facet);
    }
    const near = nearness ? nearness(row) : { tier: 0, km: 0 };
    const inReach = near !== undefined && near.km <= km;
    if (missed.length === 0) {
      for (const place of placesOf(areas)) add('place', place);
      if (near) for (const reach of kilometres) if (near.km <= Number(reach)) add('near', reach);
    }
    if (!inReach || missed.length > 1) continue;
    const [only] = missed;
    for (const facet of facets) {
      if (facet === 'place' || facet === 'near' || (only && only !== facet)) continue;
      for (const value of new Set(values[facet])) add(facet, value);
    }
    if (!only) found.push({ id, score, ...near });
  }
  return { ids: inOrder(found, wordsFirst), counts };
}

function inOrder(found: { id: string; tier: number; km: number; score: number }[], wordsFirst: boolean): string[] {
  return found
    .map((one, index) => ({ ...one, index }))
    .sort((a, b) => {
      const nearer = a.tier - b.tier;
      const fitting = b.score - a.score;
      return (wordsFirst ? fitting || nearer : nearer || fitting) || a.km - b.km || a.index - b.index;
    })
    .map(({ id }) => id);
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

function valuesOf(facts: Facts, row: Row, clock: Clock, language: string | undefined): ValuesOf {
  const [, areas, activities, groups, languages, flags, roles, times] = row;
  const has = (bit: number, value: string) => (flags & bit ? [value] : []);
  const names = (list: readonly string[], bits: number) => list.filter((_, index) => bits & (1 << index));
  const need = activities.map((index) => facts.activities[index] ?? '');
  return {
    need: [
      ...need,
      ...Object.keys(facts.families).filter((id) => facts.families[id]?.some((one) => activities.includes(one))),
    ],
    group: groups.map((index) => facts.groups[index] ?? ''),
    language: languages.map(([index]) => facts.languages[index] ?? ''),
    how: languages.flatMap(([index, ways]) =>
      !language || facts.languages[index] === language ? names(facts.ways, ways) : [],
    ),
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
    ...(next && (next.inDays <= 0 || holds(times, clock)) ? ['today'] : []),
    ...(lasting.some(([on, from, to]) => on & weekdays && (from >= evening || to > evening + 30 || to <= from))
      ? ['evening']
      : []),
    ...(lasting.some(([on]) => on & weekend) ? ['weekend'] : []),
  ];
}

const holds = (times: readonly Times[], { date, minute }: Clock) =>
  times.some((one) => holdsOn(one, date) && (one[2] <= one[1] || one[2] > minute)) || holdsLater(times, date);
const holdsLater = (times: readonly Times[], date: string) =>
  times.some((one) => one[2] <= one[1] && holdsOn(one, later(date, -1)));
