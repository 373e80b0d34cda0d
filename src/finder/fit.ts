import type { Facts, Row } from './file.ts';
import type { Choices } from './query.ts';

/** What a question wants of an organisation's work: activities with their weights, and the group it is for. */
export interface Wanted {
  /** By number of the activity; weights make up 1. */
  activities: ReadonlyMap<number, number>;
  /** Number of the group; -1 where none was asked for. */
  group: number;
}

/** The activities that a need names with their weights: an activity, a family's, or several with commas, the first of which weighs most. */
function weightsOf({ families, activities }: Facts, need: string): [number, number][] {
  const ids = need.split(',');
  return ids.flatMap((id, index) =>
    (families[id] ?? [activities.indexOf(id)]).map((one): [number, number] => [one, ids.length - index]),
  );
}

/** What choices want: a need as it stands, else the steps of a situation, the first of which weighs most. */
export function wantedBy(facts: Facts, { need, situation, group }: Choices): Wanted {
  const steps = facts.situations[situation ?? '']?.steps ?? [];
  const weights: [number, number][] = need
    ? weightsOf(facts, need)
    : steps.map((one, index) => [one, steps.length - index]);
  const all = weights.reduce((sum, [, weight]) => sum + weight, 0);
  return {
    activities: new Map(weights.map(([one, weight]) => [one, weight / all])),
    group: group ? facts.groups.indexOf(group) : -1,
  };
}

/** Activities named first are what an organisation is for; the later ones it also does. */
const first = 3;
const alsoDoes = 0.6;
/** What it has under a name of its own (a language café on Tuesdays) counts more than what it is said to do. */
const named = 0.5;
/** How much being for the group that was asked for adds. */
const meant = 0.5;

/**
 * How well an organisation fits what is wanted, from 0 to about 1.5. One that does few things is more about each of them
 * than one that does thirty (the root of their number), what stands first weighs more, and help meant for the group that was
 * asked for comes before help for everyone.
 */
export function fitOf({ activities, group }: Wanted, [, , does, whom, , , , , offers = []]: Row): number {
  let sum = 0;
  for (const [index, one] of does.entries()) sum += (activities.get(one) ?? 0) * (index < first ? 1 : alsoDoes);
  for (const one of offers) sum += (activities.get(one) ?? 0) * named;
  const done = activities.size > 0 ? sum / Math.sqrt(Math.max(1, does.length / first)) : 0;
  return done + (whom.includes(group) ? meant / Math.sqrt(Math.max(1, whom.length / 2)) : 0);
}
