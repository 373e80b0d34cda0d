import type { Card } from '#formats/card.ts';
import { element } from './element.ts';

/** What a row says of an organisation that may not be there any more. */
export interface StatusWords {
  unclear: string;
  ended?: string;
}

/** A row of a list with what every list shows of an organisation; gives its line of facts, to say more there. */
export function cardRow(card: Card, words: StatusWords): { row: HTMLLIElement; meta: HTMLElement } {
  const row = document.createElement('li');
  const link = element(row, 'a', '', 'name');
  link.href = card.url;
  element(link, 'bdi', card.name).translate = false;
  const meta = element(row, 'p', card.place, 'meta');
  const status = card.status === 'active' ? undefined : words[card.status];
  if (status) meta.append(` · ${status}`);
  addSummary(row, card);
  return { row, meta };
}

/** The summary, marked with its language where that is not the reader's. */
export function addSummary(parent: Node, { summary, lang, dir }: Card): void {
  const made = element(parent, 'p', summary);
  if (lang) Object.assign(made, { lang, dir });
}
