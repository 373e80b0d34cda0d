import { filled } from '#client/dom/phrases.ts';
import type { Card } from '#formats/card.ts';
import { clockAt } from '#times/calendar.ts';
import { isLong, isOn, nextOpening, shortTime, type Times } from '#times/openings.ts';

export interface OpenWords {
  /** Open, where what is open has no name. */
  open: string;
  /** Says what is open: `{name}`, `{time}`. */
  openWhat: string;
}

/** What an organisation has open now, in words; nothing where nothing is. Its times are in the order of its card's. */
export function openNow(card: Card, times: readonly Times[], words: OpenWords): string {
  const clock = clockAt(new Date());
  const opening = nextOpening(times, clock);
  if (!opening || !isOn(opening, clock)) return '';
  const line = times.findIndex((one) => {
    const its = nextOpening([one], clock);
    return its && isOn(its, clock);
  });
  const named = card.times.flatMap(({ name, lines }) => lines.map(() => name));
  const name = named[line];
  if (!name || isLong(opening, clock)) return words.open;
  return filled(words.openWhat, { name, time: shortTime(opening.to) });
}
