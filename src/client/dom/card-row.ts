import type { Card } from '#formats/card.ts';
import { required } from './element.ts';

/** What a row says of an organisation that may not be there any more. */
export interface StatusWords {
  unclear: string;
  ended?: string;
}

/** A row of a list with what every list shows of an organisation, by the page's own pattern (`Row.astro`); gives its line of facts, to say more there. */
export function cardRow(card: Card, words: StatusWords): { row: HTMLElement; meta: HTMLElement } {
  const row = required('li', required<HTMLTemplateElement>('#row').content).cloneNode(true) as HTMLElement;
  required<HTMLAnchorElement>('.name', row).href = card.url;
  const name = required('bdi', row);
  name.textContent = card.name;
  name.translate = false;
  const meta = required('.meta', row);
  const status = card.status === 'active' ? undefined : words[card.status];
  meta.append(status ? `${card.place} · ${status}` : card.place);
  fillSummary(required('.meta + p', row), card);
  return { row, meta };
}

/** The summary, marked with its language where that is not the reader's. */
export function fillSummary(paragraph: HTMLElement, { summary, lang, dir }: Card): void {
  paragraph.textContent = summary;
  if (lang) Object.assign(paragraph, { lang, dir });
}
