import type { Lang } from '#i18n/languages.ts';
import { isOlder } from '#times/history.ts';
import type { Listed } from './listed.ts';
import { lastTold, timetables } from './timetable.ts';

/** Years after which somebody has to look again, by kind of fact: times change with every autumn, numbers less often. */
export const yearsBefore = { confirmation: 1, times: 1, phones: 2 };

/** A fact that is older than its kind allows: what it is of, and when it was seen. */
export interface Old {
  /** Name of an offer or a place; the organisation's own where nothing stands. */
  of?: string | undefined;
  /** ISO 8601, or `unknown`. */
  asOf: string;
}

/** What of an organisation somebody has to look at again. */
export interface Due {
  one: Listed;
  /** Nobody has confirmed it for a year, or ever. */
  unconfirmed: boolean;
  times: Old[];
  phones: Old[];
  /** Languages whose text the original has left behind. */
  translations: Lang[];
}

/** What of an organisation is due on a day (ISO 8601). One that has ended is never due. */
export function due(one: Listed, today: string): Due {
  if (one.status === 'ended') return { one, unconfirmed: false, times: [], phones: [], translations: [] };
  const old = (years: number, facts: Old[]) => facts.filter(({ asOf }) => isOlder(asOf, years, today));
  return {
    one,
    unconfirmed: isOlder(one.confirmed?.on ?? 'unknown', yearsBefore.confirmation, today),
    times: old(
      yearsBefore.times,
      timetables(one).map(({ name, asOf }) => ({ of: name, asOf })),
    ),
    phones: old(yearsBefore.phones, phones(one)),
    translations: Object.values(one.texts).flatMap(({ lang, outdated }) => (outdated ? [lang] : [])),
  };
}

/** Every number of an organisation; its own is as old as its newest source. */
function phones(one: Listed): Old[] {
  const own = one.phone ? [{ asOf: lastTold(one, one.newest || 'unknown') }] : [];
  const ofOffers = (one.offers ?? []).filter(({ phone }) => phone);
  return [...own, ...ofOffers.map(({ name, asOf }) => ({ of: name, asOf: lastTold(one, asOf) }))];
}

/** How many organisations have times, and how many have numbers, that are older than their kind allows. */
export function oldFacts(some: readonly Listed[], today: string): { times: number; phones: number } {
  const all = some.map((one) => due(one, today));
  const count = (what: 'times' | 'phones') => all.filter((one) => one[what].length > 0).length;
  return { times: count('times'), phones: count('phones') };
}
