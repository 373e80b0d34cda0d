import type { Municipality, Region } from '#places/places.ts';
import { type Family, families } from '#schema/vocabularies.ts';
import type { Directory } from './directory.ts';
import type { Listed } from './listed.ts';
import { byFamily, type Section } from './lists.ts';

/** A place that has a page; the whole country is one. */
export type PlaceWithPage = Municipality | Region | { type: 'country'; id: 'finland' };

export const country = { type: 'country', id: 'finland' } as const;

/** From where help comes, seen from a place. */
export type Scope = 'local' | 'regional' | 'nationwide';

/** How much help of one family a place has of its own or of its region, and in which scope the nearest of it is. */
export interface FamilyAt {
  family: Family;
  nearest: Scope;
  count: number;
}

export interface ScopeOfHelp {
  scope: Scope;
  total: number;
  sections: Section<Family>[];
}

const familyIds = families.map(({ id }) => id);

const helpByPlace = new WeakMap<Directory, Map<PlaceWithPage, ScopeOfHelp[]>>();

/** Help for a place by scope, nearest first, and in each scope by family; worked out once for all languages. */
export function helpFor(directory: Directory, place: PlaceWithPage): ScopeOfHelp[] {
  const ofDirectory = helpByPlace.get(directory) ?? new Map<PlaceWithPage, ScopeOfHelp[]>();
  helpByPlace.set(directory, ofDirectory);
  const scopes = ofDirectory.get(place) ?? scopesOf(directory, place);
  ofDirectory.set(place, scopes);
  return scopes;
}

function scopesOf(directory: Directory, place: PlaceWithPage): ScopeOfHelp[] {
  const scope = (name: Scope, items: Listed[]): ScopeOfHelp => ({
    scope: name,
    total: items.length,
    sections: byFamily(items, familyIds),
  });
  if (place.type === 'country') return [scope('nationwide', directory.nationwide)];
  const everywhere = helpFor(directory, country);
  if (place.type === 'region') return [scope('local', directory.byRegion.get(place) ?? []), ...everywhere];
  const reach = directory.byMunicipality.get(place);
  return [scope('local', reach?.local ?? []), scope('regional', reach?.regional ?? []), ...everywhere];
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

/** The families that a place has help of, in the order of the first page. */
export function familiesAt(directory: Directory, place: PlaceWithPage): FamilyAt[] {
  const scopes = helpFor(directory, place);
  return familyIds.flatMap((family) => {
    const sections = scopes.flatMap(({ scope, sections: all }) =>
      all.filter(({ key }) => key === family).map(({ items }) => ({ scope, items })),
    );
    const nearest = sections[0]?.scope;
    if (!nearest) return [];
    const near = sections.filter(({ scope }) => scope !== 'nationwide' || place.type === 'country');
    const count = new Set(near.flatMap(({ items }) => items)).size;
    return [{ family, nearest, count }];
  });
}
