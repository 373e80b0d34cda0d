import type { Card } from '#formats/card.ts';
import { cardRow, type StatusWords } from './card-row.ts';
import { element } from './element.ts';

export interface ResultWords extends StatusWords {
  open: string;
}

/** More lines of times stand on the organisation's page. */
const mostTimes = 2;

/** A row of the results: what the lists of pages show, the number to call, and when it is open. */
export function resultRow(card: Card, words: ResultWords, isOpen: boolean): HTMLElement {
  const { row, meta } = cardRow(card, words);
  if (isOpen) {
    meta.append(' · ');
    element(meta, 'strong', words.open);
  }
  if (card.step) {
    meta.append(' · ');
    const { phone, step } = card;
    const act = element(meta, 'a', phone ? `${step.label} ` : step.label);
    act.href = step.href;
    if (phone) element(act, 'bdi', phone.text);
    else act.setAttribute('aria-label', `${step.label}: ${card.name}`);
  }
  if (card.note) element(row, 'p', card.note, 'note');
  const lines = card.times.flatMap(({ name, lines }) =>
    lines.map(({ days, times }) => `${name ? `${name}: ` : ''}${days} ${times}`),
  );
  if (lines.length > 0) element(row, 'p', lines.slice(0, mostTimes).join(' · '), 'note').dir = 'auto';
  return row;
}
