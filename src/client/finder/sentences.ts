import { filled } from '#client/dom/phrases.ts';
import type { Found } from '#finder/find.ts';
import { chosen, type Facet, farthest } from '#finder/query.ts';
import type { Section } from './results.ts';
import type { FinderWords } from './words.ts';

/** How a choice is called in the reader's words. */
type NameOf = (facet: Facet, value: string) => string;

/** Choices that say what help is looked for. */
const wanted: readonly Facet[] = ['situation', 'need', 'group', 'language'];

const namesOf = (nameOf: NameOf, facet: Facet, value = '') => value.split(',').map((one) => nameOf(facet, one));

/** What is said of what was found, beside the number: other words, what was left out, and that a place has none of it. */
export function sentencesOf(found: Found, words: string, text: FinderWords, nameOf: NameOf): string {
  const { choices, circles, dropped, instead, looser, meaning } = found;
  const asked = chosen(choices).filter((facet) => wanted.includes(facet));
  const local = circles.find(({ circle }) => circle === 'local');
  const none = choices.place && asked.length > 0 && (!local || local.ids.length === local.partly);
  const list = (facets: readonly Facet[], from: Found['choices']) =>
    facets.flatMap((facet) => namesOf(nameOf, facet, from[facet])).join(text.comma);
  return [
    instead && filled(text.instead, { query: words, other: instead }),
    looser && text.looser,
    dropped && filled(text.dropped, { choices: list(dropped, meaning.choices) }),
    none && filled(text.noneHere, { place: nameOf('place', choices.place ?? ''), need: list(asked, choices) }),
  ]
    .filter((sentence) => typeof sentence === 'string')
    .join(' ');
}

/** The heading of a circle. */
export function headingOf({ choices }: Found, circle: Section['circle'], text: FinderWords, nameOf: NameOf): string {
  const { place = '' } = choices;
  return filled(text.circles[circle], {
    place: nameOf('place', place),
    km: choices.near || farthest,
  });
}
