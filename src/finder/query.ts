import { afterLink } from './path.ts';

/** What a reader may choose besides words. */
export const facets = [
  'place',
  'near',
  'situation',
  'need',
  'group',
  'language',
  'how',
  'when',
  'way',
  'role',
  'free',
  'join',
  'access',
] as const;

export type Facet = (typeof facets)[number];

/**
 * An id of each facet's list; an empty one is a choice, too: that nothing be understood from the words. `need` may be a
 * family, an activity, or several with commas; `near` is kilometres.
 */
export type Choices = Partial<Record<Facet, string>>;

/** How far from a place a reader would go: 0 is the place itself; without a choice the last. */
export const kilometres = ['0', '30', '60'] as const;

export const farthest = kilometres[kilometres.length - 1] ?? '';

/** When something is open. */
export const moments = ['now', 'today', 'evening', 'weekend'] as const;

/** How one gets help. */
export const ways = ['place', 'online', 'phone'] as const;

/** Where a search stands: what the address holds after `#`, so that it never reaches a server. */
export interface Query extends Choices {
  words: string;
}

/** Letters of words that are read; who types more has said it by then. No half of a letter stands at the end. */
const mostLetters = 160;
const firstLetters = (text: string) => text.slice(0, mostLetters).replace(/[\ud800-\udbff]$/, '');

/** Reads an address; what it names and is no id is left out. */
export function readQuery(hash: string, search = ''): Query {
  const params = new URLSearchParams(hash.replace(/^#/, '') || search);
  const query: Query = { words: firstLetters(params.get('q') ?? '') };
  for (const facet of facets) {
    const value = params.get(facet)?.replace(afterLink, '');
    if (value !== undefined && /^[\w,-]{0,80}$/.test(value)) query[facet] = value;
  }
  return query;
}

export function writeQuery(query: Query): string {
  const params = new URLSearchParams();
  if (query.words) params.set('q', query.words);
  for (const facet of facets) {
    const value = query[facet];
    if (value !== undefined) params.set(facet, value);
  }
  const text = params.toString().replace(/%2C/g, ',');
  return text && `#${text}`;
}

/** Whether anything but words has been chosen. */
export const chosen = (query: Choices): Facet[] => facets.filter((facet) => query[facet]);
