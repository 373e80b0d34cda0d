import type { Card } from '#formats/card.ts';
import { element } from './element.ts';

/** Words of a row, with `{name}` where the organisation's stands. */
export interface RowWords {
  unclear: string;
  ended: string;
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
export function listRow(card: Card, words: RowWords): HTMLLIElement {
  const item = document.createElement('li');
  item.dataset['id'] = card.id;
  const link = element(item, 'a', '', 'name');
  link.href = card.url;
  element(link, 'bdi', card.name).translate = false;
  const meta = element(item, 'p', card.place, 'meta');
  if (card.status === 'unclear') meta.append(` · ${words.unclear}`);
  if (card.status === 'ended') meta.append(` · ${words.ended}`);
  const summary = element(item, 'p', card.summary);
  if (card.lang) {
    summary.lang = card.lang;
    summary.dir = card.dir ?? 'auto';
  }
  if (card.phone) {
    const call = element(element(item, 'p'), 'a', '', 'dial');
    call.href = card.phone.href;
    element(call, 'bdi', card.phone.text).dir = 'ltr';
  }
  return item;
}

/** Adds to a row of the reader's own list its buttons and its note. */
export function addActs(item: HTMLLIElement, card: Card, note: string, words: RowWords, acts: RowActs): void {
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
    made.setAttribute('aria-label', pattern.replace('{name}', card.name));
    made.addEventListener('click', () => {
      act();
      if (made.isConnected) made.focus();
    });
  };
  button('↑', words.up, () => acts.move(card.id, -1));
  button('↓', words.down, () => acts.move(card.id, 1));
  button('×', words.remove, () => acts.remove(card.id));
}
