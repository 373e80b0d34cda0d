import type { Directory } from './directory.ts';
import { type Listed, reachable } from './listed.ts';

/** Of each circle no more are looked at: enough to choose from, and few enough for a large directory. */
const looked = 200;
const wanted = 4;

/** Others that do the same. */
export interface Similar {
  items: Listed[];
  /** All of them are where the organisation is, or in its region. */
  near: boolean;
}

/**
 * Up to four others that do the same: those of the same municipality first, then of the region, then of the whole country;
 * in each circle those that share most of what they do. One without any contact is no help to anybody.
 */
export function similar({ byMunicipality, byRegion, nationwide }: Directory, one: Listed): Similar {
  const own = new Set<string>(one.activities);
  const shared = ({ activities }: Listed) =>
    activities.filter((activity) => own.has(activity)).length / Math.sqrt(own.size * activities.length);
  const groups = new Set<string>(one.groups);
  const score = (other: Listed) =>
    shared(other) + (other.groups.some((group) => group !== 'everyone' && groups.has(group)) ? 0.2 : 0);
  const circles = [
    one.home ? (byMunicipality.get(one.home)?.local ?? []) : [],
    one.region ? (byRegion.get(one.region) ?? []) : [],
    nationwide,
  ];
  const found = new Set<Listed>();
  const near = new Set<Listed>([...(circles[0] ?? []), ...(circles[1] ?? [])].slice(0, 2 * looked));
  for (const circle of circles) {
    const best = circle
      .slice(0, looked)
      .filter((other) => other !== one && !found.has(other) && reachable(other) && shared(other) > 0)
      .sort((a, b) => score(b) - score(a));
    for (const other of best) if (found.size < wanted) found.add(other);
  }
  const items = [...found];
  return { items, near: items.length > 0 && items.every((other) => near.has(other)) };
}
