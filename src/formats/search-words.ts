import type { Directory } from '#directory/directory.ts';
import type { Lang } from '#i18n/languages.ts';
import { translator } from '#i18n/t.ts';
import { nameIn, namesIn } from '#places/places.ts';
import { activityIds, groups } from '#schema/vocabularies.ts';
import { namesOf, searched } from './search-record.ts';

/** What the search page asks when nothing was found: known words for a mistyped one, and places by name. */
export interface SearchWords {
  /** Small letters, each at least four long. */
  words: string[];
  /** Other names than what is shown, in small letters; that may hold one in another script in brackets. */
  places: [id: string, shown: string, ...others: string[]][];
}

/** Words of names, places and terms by which readers of one language search. */
export function searchWords({ organisations, places }: Directory, lang: Lang): SearchWords {
  const texts = [
    ...organisations.flatMap(({ name, shortName = '', alternateNames = [], names = {}, offers = [] }) => [
      name,
      shortName,
      ...alternateNames,
      ...Object.values(names),
      ...offers.map((offer) => offer.name),
    ]),
    ...searched(lang).flatMap((code) => {
      const t = translator(code);
      return [
        ...activityIds.flatMap((id) => [t(`activity.${id}`), t(`activity.${id}.also`)]),
        ...groups.flatMap((id) => [t(`group.${id}`), t(`group.${id}.also`)]),
      ];
    }),
  ];
  const known = texts.flatMap((text) => text.toLowerCase().match(/[\p{L}\p{M}]{4,}/gu) ?? []);
  const named = [...places.municipalities, ...places.regions].map((place): SearchWords['places'][number] => {
    const shown = nameIn(lang, place);
    const others = namesOf(place, lang).filter((name) => !namesIn(shown).includes(name));
    return [place.id, shown, ...others.map((name) => name.toLowerCase())];
  });
  return { words: [...new Set(known)].sort(), places: named };
}
