import { cardRow, type StatusWords } from '#client/dom/card-row.ts';
import { element } from '#client/dom/element.ts';
import { filled } from '#client/dom/phrases.ts';
import type { Card } from '#formats/card.ts';

/** Words of a row, with `{name}` where the organisation's stands. */
export interface RowWords extends StatusWords {
  up: string;
  down: string;
  remove: string;
  note: string;
}

/** What a reader does with a row of their own list. */
export interface RowActs {
  move(id: string, by: -1 | 1): void;
  remove(id: string): void;
  note(id: string, text: string): void;
}

/** A kept or shared organisation: where it works, what it does, its number. */
export function listRow(card: Card, words: RowWords): HTMLElement {
  const { row } = cardRow(card, words);
  row.dataset['id'] = card.id;
  if (card.phone) {
    const call = element(element(row, 'p'), 'a', '', 'dial');
    call.href = card.phone.href;
    element(call, 'bdi', card.phone.text).dir = 'ltr';
  }
  return row;
}

/** Adds to a row of the reader's own list its buttons and its note. */
export function addActs(item: HTMLElement, card: Card, note: string, words: RowWords, acts: RowActs): void {
  const label = element(item, 'label', words.note, 'own-note');
  const field = element(label, 'input');
  field.value = note;
  field.maxLength = 300;
  field.autocomplete = 'off';
  field.setAttribute('aria-describedby', 'note-about');
  field.addEventListener('input', () => acts.note(card.id, field.value.trim()));
  const buttons = element(item, 'p', '', 'acts');
  const button = (sign: string, pattern: string, act: () => void) => {
    const made = element(buttons, 'button', sign);
    made.type = 'button';
    made.setAttribute('aria-label', filled(pattern, { name: card.name }));
    made.addEventListener('click', () => {
      act();
      if (made.isConnected) made.focus();
    });
  };
  button('↑', words.up, () => acts.move(card.id, -1));
  button('↓', words.down, () => acts.move(card.id, 1));
  button('×', words.remove, () => acts.remove(card.id));
}
