import type { Municipality, Region } from '#places/places.ts';
import { type Family, families } from '#schema/vocabularies.ts';
import type { Directory, Listed } from './directory.ts';
import { byFamily, type Section } from './lists.ts';

/** A place that has a page; the whole country is one. */
export type PlaceWithPage = Municipality | Region | { type: 'country'; id: 'finland' };

export const country = { type: 'country', id: 'finland' } as const;

/** From where help comes, seen from a place. */
export type Scope = 'local' | 'regional' | 'nationwide';

export interface ScopeOfHelp {
  scope: Scope;
  total: number;
  sections: Section<Family>[];
}

const familyIds = families.map(({ id }) => id);

/** Help for a place by scope, nearest first, and in each scope by family. */
export function helpFor(directory: Directory, place: PlaceWithPage): ScopeOfHelp[] {
  const scope = (name: Scope, items: Listed[]): ScopeOfHelp => ({
    scope: name,
    total: items.length,
    sections: byFamily(items, familyIds),
  });
  const everywhere = scope('nationwide', directory.nationwide);
  if (place.type === 'country') return [everywhere];
  if (place.type === 'region') return [scope('local', directory.byRegion.get(place) ?? []), everywhere];
  const reach = directory.byMunicipality.get(place);
  return [scope('local', reach?.local ?? []), scope('regional', reach?.regional ?? []), everywhere];
}

/** Rows of one family that a place's page shows before it links to all of them. */
export const shown: Record<Scope, number> = { local: 6, regional: 4, nationwide: 3 };

/** Everything of one family for a place but what is for the whole country, nearest first. */
export function familyIn(directory: Directory, place: PlaceWithPage, family: Family): Listed[] {
  const scopes = helpFor(directory, place);
  return (place.type === 'country' ? scopes : scopes.filter(({ scope }) => scope !== 'nationwide')).flatMap(
    ({ sections }) => sections.find(({ key }) => key === family)?.items ?? [],
  );
}

/** Families of a place that its page cannot show whole, so that they have a page of their own. */
export function overflowing(directory: Directory, place: PlaceWithPage): Family[] {
  const scopes = helpFor(directory, place).filter(({ scope }) => place.type === 'country' || scope !== 'nationwide');
  return familyIds.filter((family) =>
    scopes.some(({ scope, sections }) =>
      sections.some(({ key, items }) => key === family && items.length > shown[scope]),
    ),
  );
}
