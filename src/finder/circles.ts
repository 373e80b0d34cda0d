import { type Nearness, tiers } from './nearness.ts';

/** From where help comes: `all` where no place was chosen; `silent` are those that nobody knows how to reach. */
export type Circle = 'all' | 'local' | 'near' | 'regional' | 'remote' | 'silent';

/** Organisations of one circle, in the order in which to show them. */
export interface InCircle {
  circle: Circle;
  ids: string[];
  /** How many at the end fit all but one of the choices. */
  partly: number;
  /** Kilometres of each from the place. */
  km: number[];
}

export interface Narrowed {
  /** Nearest first, without empty ones. */
  circles: InCircle[];
  /** How many fit. */
  count: number;
  /** The nearest that fits, and its distance in kilometres, where none does within reach. */
  nearest?: { id: string; km: number };
}

/** What decides the place of a result. */
export interface Ranked extends Nearness {
  id: string;
  value: number;
  /** Fits all but one of the choices. */
  partly: boolean;
  silent: boolean;
}

const byTier = new Map<number, Circle>(Object.entries(tiers).map(([name, tier]) => [tier, name as Circle]));

/** What is in the place shows even where it fits only partly, while so few of the place fit; so many at the most. */
const few = 5;

/** Neighbours that are about as far, by so many kilometres, stand by how well they fit. */
const step = 15;

const order: readonly Circle[] = ['all', 'local', 'near', 'regional', 'remote', 'silent'];

/**
 * Puts what was found into circles around a place: there, within so many kilometres, in the region, by phone or online.
 * Those without any contact come last: of all, or of the place that they are in; a place that has no others is never the
 * first circle. Sorting leaves equals in the file's order.
 */
export function inCircles(found: readonly Ranked[], placed: boolean, km: number): Narrowed {
  const sorted = [...found].sort((a, b) => Number(a.silent) - Number(b.silent) || b.value - a.value || a.km - b.km);
  const whole = sorted.filter(({ partly }) => !partly);
  const within = whole.filter((one) => one.km <= km);
  const circleOf = ({ silent, tier }: Ranked): Circle =>
    silent && !(placed && tier === tiers.local) ? 'silent' : placed ? (byTier.get(tier) ?? 'all') : 'all';
  const circles = order.map((circle) => {
    const fitting = within.filter((one) => circleOf(one) === circle);
    const lacking = circle === 'local' && fitting.length < few ? sorted : [];
    const partly = lacking.filter((one) => one.partly && circleOf(one) === circle).slice(0, few);
    if (circle === 'near') fitting.sort((a, b) => Math.round(a.km / step) - Math.round(b.km / step));
    return { circle, all: [...fitting, ...partly], partly: partly.length };
  });
  const shown = circles.filter(({ all }) => all.length > 0);
  const [first, second] = shown;
  if (first && second && first.all.every(({ silent }) => silent)) shown.splice(0, 2, second, first);
  const beyond = whole.filter((one) => one.km > km && !one.silent).sort((a, b) => a.km - b.km)[0];
  const reached = within.some(({ tier, silent }) => tier < tiers.remote && !silent);
  return {
    circles: shown.map(({ circle, all, partly }) => ({
      circle,
      ids: all.map(({ id }) => id),
      partly,
      km: all.map(({ km: far }) => far),
    })),
    count: within.length,
    ...(placed && !reached && beyond && { nearest: { id: beyond.id, km: beyond.km } }),
  };
}
