import { distance } from '#places/distance.ts';
import { type Facts, firstRegion, flag, type Row } from './file.ts';

/** From how near help comes, nearest first: from the place itself, from neighbours, for the region, from anywhere by phone or online. */
export const tiers = { local: 0, near: 1, regional: 2, remote: 3 } as const;

export interface Nearness {
  tier: number;
  /** Kilometres to the nearest municipality that it serves; 0 where it serves the place. */
  km: number;
}

/**
 * How near organisations are to a municipality; nothing is near an unknown one. Distances are between centres. One for the
 * whole country is near where one can go to it, or where phone, e-mail or net reach it.
 */
export function nearnessTo(facts: Facts, id: string): (row: Row) => Nearness | undefined {
  const here = facts.places.findIndex(([place]) => place === id);
  const [, lat = 0, lon = 0, region = -1] = facts.places[here] ?? [];
  if (here < 0) return () => undefined;
  const far = facts.places.map(([, lat2, lon2]) => distance({ lat, lon }, { lat: lat2, lon: lon2 }));
  return ([, areas, , , , flags]) => {
    if (areas.includes(here)) return { tier: tiers.local, km: 0 };
    if (areas.includes(firstRegion + region)) return { tier: tiers.regional, km: 0 };
    if (areas.some((area) => area < 0)) return flags & flag.remote ? { tier: tiers.remote, km: 0 } : undefined;
    const km = Math.min(...areas.map((area) => far[area] ?? Number.POSITIVE_INFINITY));
    return km < Number.POSITIVE_INFINITY ? { tier: tiers.near, km } : undefined;
  };
}

/** The municipality whose centre is nearest to a position in degrees (WGS 84). */
export function municipalityAt({ places }: Facts, position: { lat: number; lon: number }): string | undefined {
  const far = places.map(([id, lat, lon]) => ({ id, km: distance(position, { lat, lon }) }));
  return far.sort((a, b) => a.km - b.km)[0]?.id;
}
