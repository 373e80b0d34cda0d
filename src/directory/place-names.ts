import { compare, formatFirst, formatList } from '#i18n/format.ts';
import type { Lang } from '#i18n/languages.ts';
import { translator, type Values } from '#i18n/t.ts';
import { nameIn } from '#places/name-in.ts';
import type { Area, PlaceNames } from '#places/places.ts';
import type { Listed } from './listed.ts';
import type { PlaceWithPage } from './reach.ts';

/** Names and cases of a place for the placeholders of strings. */
export const placeValues = (place: PlaceNames, lang: Lang): Values => ({
  place: nameIn(lang, place),
  inessive: place.inessive,
});

/** Name of a place in the reader's language. */
export function placeName(place: PlaceWithPage, lang: Lang): string {
  return place.type === 'country' ? translator(lang)('country.name') : nameIn(lang, place);
}

/** Title of a place's page: "Help in Tampere". */
export function placeTitle(place: PlaceWithPage, lang: Lang): string {
  const t = translator(lang);
  return place.type === 'country' ? t('country.title') : t('place.title', placeValues(place, lang));
}

/** Places in the order of their names in the reader's language. */
export function byName<Place extends PlaceNames>(places: readonly Place[], lang: Lang): Place[] {
  const inOrder = compare(lang);
  return places.toSorted((a, b) => inOrder(nameIn(lang, a), nameIn(lang, b)));
}

/** Name and address (after the language) of an area; online is no place. */
export function areaName(area: Area, lang: Lang): { name: string; path: string | undefined } {
  const t = translator(lang);
  if (area === 'country') return { name: t('org.area.country'), path: 'places/finland/' };
  if (area === 'online') return { name: t('org.area.online'), path: undefined };
  return { name: nameIn(lang, area), path: `places/${area.id}/` };
}

const most = 3;

/** What `areaNames` has said: a build asks for each organisation and language on hundreds of pages. */
const said = new WeakMap<readonly Area[], Map<Lang, string>>();

/** Where an organisation works, in a few words for a list. */
export function areaNames({ areas }: Listed, lang: Lang): string {
  const before = said.get(areas) ?? new Map<Lang, string>();
  said.set(areas, before);
  const words = before.get(lang) ?? namesOf(areas, lang);
  before.set(lang, words);
  return words;
}

function namesOf(areas: readonly Area[], lang: Lang): string {
  const names = areas.map((area) => areaName(area, lang).name);
  return names.length > most ? formatFirst(lang, names.slice(0, most)) : formatList(lang, names);
}
