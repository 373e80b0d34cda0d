import { cardRow, type StatusWords } from '#client/dom/card-row.ts';
import { element } from '#client/dom/element.ts';
import { colon, filled } from '#client/dom/phrases.ts';
import type { Card } from '#formats/card.ts';

export interface ResultWords extends StatusWords {
  partly: string;
  /** Said of one whom nobody knows how to reach. */
  silent: string;
  /** `{label}`, `{value}`. */
  label: string;
  /** `{km}`. */
  km: string;
}

/** What is said of a result beside its facts. */
export interface Marks {
  /** What is open now, in words; nothing where nothing is. */
  open: string;
  partly: boolean;
  /** Kilometres from the place; 0 is there. */
  km: number;
}

/** More lines of times stand on the organisation's page. */
const mostTimes = 2;

/** A row of the results: what the lists of pages show, how far it is, the number to call, and when it is open. */
export function resultRow(card: Card, words: ResultWords, { open, partly, km }: Marks): HTMLElement {
  const { row, meta } = cardRow(card, words);
  const say = (text: string) => meta.append(' · ', text);
  if (km > 0) say(filled(words.km, { km: Math.round(km) }));
  if (partly) say(words.partly);
  if (card.languages) say(card.languages);
  if (open) {
    meta.append(' · ');
    element(meta, 'strong', open);
  }
  if (card.step) {
    meta.append(' · ');
    const { phone, step } = card;
    const act = element(meta, 'a', phone ? `${step.label} ` : step.label);
    act.href = step.href;
    if (phone) element(act, 'bdi', phone.text);
    else act.setAttribute('aria-label', filled(words.label, { label: step.label, value: card.name }));
  }
  if (!card.step) element(row, 'p', words.silent, 'note');
  if (card.note) element(row, 'p', card.note, 'note');
  const lines = card.times.flatMap(({ name, lines }) =>
    lines.map(({ days, times }) => `${name ? name + colon(words.label) : ''}${days} ${times}`),
  );
  if (lines.length > 0) element(row, 'p', lines.slice(0, mostTimes).join(' · '), 'note').dir = 'auto';
  return row;
}
