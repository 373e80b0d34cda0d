import type { SearchWords } from '#formats/search-words.ts';
import { namesIn } from '#places/places.ts';
import { element } from './element.ts';

type Place = SearchWords['places'][number];

const most = 6;

/** All names of a place in small letters. */
export const namesOf = ([, shown, ...others]: Place): string[] => [...namesIn(shown.toLowerCase()), ...others];

/** Fills the list in `box` with places whose names begin like one of the words, and tells whether there are any. */
export function offerPlaces(box: Element, home: string, places: Place[], words: string): boolean {
  const beginnings = words
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word.length > 2)
    .map((word) => word.slice(0, Math.max(3, word.length - 2)));
  const found = places.filter((place) =>
    namesOf(place).some((name) => beginnings.some((beginning) => name.startsWith(beginning))),
  );
  box.querySelector('ul')?.replaceChildren(
    ...found.slice(0, most).map(([id, shown]) => {
      const item = document.createElement('li');
      element(item, 'a', shown).href = `${home}places/${id}/`;
      return item;
    }),
  );
  return found.length > 0;
}
