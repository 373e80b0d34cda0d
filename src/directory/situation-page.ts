import type { InCircle } from '#finder/circles.ts';
import type { Narrow } from '#finder/narrow.ts';
import type { Municipality, Region } from '#places/places.ts';
import type { Directory } from './directory.ts';
import type { Listed } from './listed.ts';

/** Help for a situation seen from one municipality. */
export interface HelpAt {
  place: Municipality;
  local: Listed[];
  /** How many are within reach in other municipalities. */
  near: number;
  /** The nearest where nothing is within reach. */
  nearest?: { one: Listed; km: number };
}

/** Help for a situation in a region: its municipalities, what is for all of it, and what comes by phone or online. */
export interface HelpIn {
  region: Region;
  places: HelpAt[];
  regional: Listed[];
  remote: Listed[];
}

const shown = { local: 6, regional: 6, remote: 6 };

const listOf = ({ byId }: Directory, circles: readonly InCircle[], wanted: InCircle['circle']): Listed[] => {
  const { ids = [], partly = 0 } = circles.find(({ circle }) => circle === wanted) ?? {};
  return ids.slice(0, ids.length - partly).flatMap((id) => byId.get(id) ?? []);
};

/** What the page of a situation in a region shows; `narrow` is that of the finder, so that both say the same. */
export function helpIn(directory: Directory, narrow: Narrow, situation: string, region: Region): HelpIn {
  const seen = region.municipalities.map((place) => ({ place, ...narrow({ situation, place: place.id }) }));
  const [first] = seen;
  const of = (circle: InCircle['circle']) => listOf(directory, first?.circles ?? [], circle);
  return {
    region,
    places: seen.map(({ place, circles, nearest }): HelpAt => {
      const one = nearest && directory.byId.get(nearest.id);
      return {
        place,
        local: listOf(directory, circles, 'local').slice(0, shown.local),
        near: listOf(directory, circles, 'near').length,
        ...(one && nearest && { nearest: { one, km: nearest.km } }),
      };
    }),
    regional: of('regional').slice(0, shown.regional),
    remote: of('remote').slice(0, shown.remote),
  };
}

/** Nationwide help for a situation that phone, e-mail or net reach, best first. */
export function helpFromAfar(directory: Directory, narrow: Narrow, situation: string, most = 8): Listed[] {
  const nationwide = new Set(directory.nationwide);
  return listOf(directory, narrow({ situation }).circles, 'all')
    .filter((one) => nationwide.has(one))
    .slice(0, most);
}
