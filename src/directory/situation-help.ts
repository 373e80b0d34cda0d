import { type Activity, dangerActivities, type Group } from '#schema/vocabularies.ts';
import type { Directory, Listed } from './directory.ts';
import { helpLines } from './help-lines.ts';

/** A number to call now, and who answers. */
export interface Line {
  one: Listed;
  phone: string;
}

/** What of a situation decides who helps. */
interface Wanted {
  steps: readonly Activity[];
  groups: readonly Group[];
}

/** What comes first in this order: the more fits, the earlier; of equals the one that stood first. */
const best = (items: readonly Listed[], fit: (one: Listed) => number): Listed[] =>
  items
    .map((one) => ({ one, fits: fit(one) }))
    .filter(({ fits }) => fits > 0)
    .sort((a, b) => b.fits - a.fits)
    .map(({ one }) => one);

const shared = (some: readonly string[], others: readonly string[]) =>
  some.filter((one) => others.includes(one)).length;

/** An offer that is a line of its own for a crisis or against violence, not the switchboard of an office. */
const lineOf = ({ offers = [] }: Listed) =>
  offers.find(({ phone, activity }) => phone && dangerActivities.includes(activity));

/**
 * Nationwide lines for a situation in danger: those who are there for its groups first, then lines of crisis help for
 * everyone. Houses without a line of their own stand there only when they are for its groups.
 */
export function linesFor(directory: Directory, { groups }: Wanted, most = 6): Line[] {
  const wanted: readonly Group[] = groups.length > 0 ? groups : ['everyone'];
  const fit = (one: Listed) => {
    const line = lineOf(one);
    const meant = shared(groups, one.groups) > 0;
    if (!line && !meant) return 0;
    const forThem = shared(wanted, one.groups) > 0 ? 4 : 0;
    return forThem + (line ? 2 : 0) + (shared([...wanted, 'everyone'], line?.groups ?? []) > 0 ? 1 : 0);
  };
  const crisis = helpLines(directory).filter(({ activities }) => activities.includes('crisis-support'));
  return best(crisis, fit)
    .slice(0, most)
    .flatMap((one) => {
      const phone = lineOf(one)?.phone ?? one.phone ?? one.offers?.find((offer) => offer.phone)?.phone;
      return phone ? [{ one, phone }] : [];
    });
}

/**
 * Nationwide organisations that do the steps of a situation, those for its groups and its first steps before others;
 * of the best, those that one can call stand first.
 */
export function helpersFor(directory: Directory, { steps, groups }: Wanted, most = 8): Listed[] {
  const fit = ({ activities, groups: own }: Listed) => {
    const done = steps.reduce((sum, step, index) => sum + (activities.includes(step) ? steps.length - index : 0), 0);
    return done > 0 && shared(groups, own) > 0 ? done + steps.length : done;
  };
  const found = best(directory.nationwide, fit).slice(0, most);
  return found.toSorted((a, b) => Number(b.phone !== undefined) - Number(a.phone !== undefined));
}
