import type { Card } from '#formats/card.ts';

/** Organisations that an address or a list names. */
export interface Found {
  cards: Card[];
  /** The id by which each card, by its own, was asked for: a former one perhaps. */
  asked: Map<string, string>;
  /** Ids that the site does not have. */
  unknown: string[];
}

const cards = new Map<string, Promise<Card | undefined>>();

async function load(address: string): Promise<Card | undefined> {
  const response = await fetch(address);
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

function cardAt(address: string): Promise<Card | undefined> {
  const card = cards.get(address) ?? load(address);
  cards.set(address, card);
  card.catch(() => cards.delete(address));
  return card;
}

/** Cards in one language, in the order of their ids, each organisation once; a former id brings its present one. */
export async function cardsOf(home: string, ids: readonly string[]): Promise<Found> {
  const all = await Promise.all(ids.map((id) => cardAt(`${home}organisations/${id}.json`)));
  const byId = new Map(all.flatMap((card): [string, Card][] => (card ? [[card.id, card]] : [])));
  const asked = new Map(ids.map((id, index): [string, string] => [all[index]?.id ?? id, id]));
  return { cards: [...byId.values()], asked, unknown: ids.filter((_, index) => !all[index]) };
}
