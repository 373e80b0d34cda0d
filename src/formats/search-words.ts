import type { Directory } from '#directory/directory.ts';

/** What the search page asks when nothing was found: words of names, for a mistyped one; what else is mistyped is understood. */
export interface SearchWords {
  /** Small letters, each at least four long. */
  words: string[];
}

/** Words of the names of organisations and offers. */
export function searchWords({ organisations }: Directory): SearchWords {
  const texts = organisations.flatMap(({ name, shortName = '', alternateNames = [], names = {}, offers = [] }) => [
    name,
    shortName,
    ...alternateNames,
    ...Object.values(names),
    ...offers.map((offer) => offer.name),
  ]);
  const known = texts.flatMap((text) => text.toLowerCase().match(/[\p{L}\p{M}]{4,}/gu) ?? []);
  return { words: [...new Set(known)].sort() };
}
