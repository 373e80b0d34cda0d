import { element, required } from '#client/dom/element.ts';
import { filled } from '#client/dom/phrases.ts';
import { placesLike } from '#finder/places-like.ts';
import type { Card } from '#formats/card.ts';

/** Says where the nearest is that fits, as a link to its page. */
export function tellNearest(note: HTMLElement, sentence: string, { name, url }: Card, km: number): void {
  note.append(' ');
  element(note, 'a', filled(sentence, { name, km: Math.round(km) })).href = url;
}

/** Offers the pages of the places that are called like what was typed; their ids and names are given. */
export function offerPlaces(
  home: string,
  words: string,
  places: readonly (readonly [id: string, name: string])[],
): void {
  const found = placesLike(words, places);
  required('#near').hidden = found.length === 0;
  const list = required('#near ul');
  list.textContent = '';
  for (const [id, name] of found) element(element(list, 'li'), 'a', name).href = `${home}places/${id}/`;
}
