import type { Organisation } from '#schema/organisation.ts';

/** The newest known `asOf` of some sources, or an empty string. */
export function newest(sources: Organisation['sources']): string {
  const known = sources.map(({ asOf }) => asOf).filter((asOf) => asOf !== 'unknown');
  return known.sort().at(-1) ?? '';
}

/** What a page may say about how sure its facts are. */
export type Freshness =
  | { state: 'confirmed'; by: 'organisation' | 'editor'; on: string }
  | { state: 'seen'; asOf: string }
  | { state: 'undated' };

/** Never makes a fact look fresher than it is: without a confirmation only the age of the newest source counts. */
export function freshness({ confirmed, sources }: Pick<Organisation, 'confirmed' | 'sources'>): Freshness {
  if (confirmed) return { state: 'confirmed', ...confirmed };
  const asOf = newest(sources);
  return asOf ? { state: 'seen', asOf } : { state: 'undated' };
}
