import { freshness } from './freshness.ts';
import type { Listed } from './listed.ts';

/** An organisation and the newest day that its own facts know: when it was confirmed, else when its newest source was seen. */
export interface Change {
  one: Listed;
  /** A year, a month or a day, ISO 8601. */
  on: string;
}

/**
 * The latest changes, newest first. The dates are those that stand in the entries: when a file was written nobody can tell
 * from a shallow clone, and a small edit makes no fact fresher.
 */
export function latestChanges(organisations: readonly Listed[], most = Number.POSITIVE_INFINITY): Change[] {
  return organisations
    .flatMap((one): Change[] => {
      const fresh = freshness(one);
      if (fresh.state === 'undated') return [];
      return [{ one, on: fresh.state === 'confirmed' ? fresh.on : fresh.asOf }];
    })
    .sort((a, b) => firstDay(b.on).localeCompare(firstDay(a.on)))
    .slice(0, most);
}

/** The first day that a year, a month or a day can mean: nothing looks fresher than it is. */
export const firstDay = (date: string): string => `${date}-01-01`.slice(0, 10);
