import type { Card } from '#formats/card.ts';
import { fetched } from './fetched.ts';

/** Organisations that an address or a list names. */
export interface Found {
  cards: Card[];
  /** The id by which each card, by its own, was asked for: a former one perhaps. */
  asked: Map<string, string>;
  /** Ids that the site does not have. */
  unknown: string[];
}

/** Address of the card of an organisation; `home` is that of its language. */
export const cardAt = (home: string, id: string): string => `${home}organisations/${id}.json`;

/** Cards in one language, in the order of their ids, each organisation once; a former id brings its present one. */
export async function cardsOf(home: string, ids: readonly string[]): Promise<Found> {
  const all = await Promise.all(ids.map((id) => fetched<Card>(cardAt(home, id))));
  const byId = new Map(all.flatMap((card): [string, Card][] => (card ? [[card.id, card]] : [])));
  const asked = new Map(ids.map((id, index): [string, string] => [all[index]?.id ?? id, id]));
  return { cards: [...byId.values()], asked, unknown: ids.filter((_, index) => !all[index]) };
}
