import type { Directory } from '#directory/directory.ts';
import { type Listed, placesServed, spokenIn } from '#directory/listed.ts';
import { bodyFor, textFor } from '#directory/texts.ts';
import { languageName, ownName } from '#i18n/format.ts';
import { commonLangs, type Lang } from '#i18n/languages.ts';
import { searchable } from '#i18n/search-text.ts';
import { translator } from '#i18n/t.ts';
import type { Municipality, PlaceNames } from '#places/places.ts';
import { compoundParts } from './compounds.ts';

/** The languages whose words find something for readers of one language. */
export const searched = (lang: Lang): Lang[] => [...new Set([lang, ...commonLangs])];

/**
 * Makes for each organisation a page of HTML that nobody sees, for Pagefind: the weighted words by which it is found by
 * readers of one language, theirs and Finnish, Swedish and English ones.
 */
export function searchRecords(directory: Directory): (one: Listed, lang: Lang) => string {
  const parts = compoundParts(directory.organisations.flatMap((one) => domesticTexts(one)));
  return (one, lang) => record(one, lang, parts(domesticTexts(one).join(' ')));
}

function record(one: Listed, lang: Lang, parts: string[]): string {
  const words = (weight: number, texts: readonly (string | undefined)[]) =>
    `<p data-pagefind-weight="${weight}">${escaped(searchable(lang, texts.filter(Boolean).join(' . ')))}</p>`;
  const text = textFor(one, lang);
  const { municipalities: local, regions } = placesServed(one);
  return [
    `<html lang="${lang}"><body>`,
    `<h1>${escaped(searchable(lang, one.name))}</h1>`,
    words(9, [one.shortName, ...(one.alternateNames ?? []), ...Object.values(one.names ?? {})]),
    words(
      4,
      [...new Set([...local, ...(one.home ? [one.home] : [])])].flatMap((place) => placeWords(place, lang)),
    ),
    words(3, terms(one, searched(lang), 'name')),
    words(1.5, terms(one, searched(lang), 'also')),
    words(4, offers(one)),
    words(1.5, languagesOf(one, lang)),
    words(
      1.5,
      regions.flatMap((region) => [...namesOf(region, lang), region.inessive]),
    ),
    words(
      0.5,
      regions.flatMap(({ municipalities }) => municipalities.flatMap((place) => namesOf(place, lang))),
    ),
    words(1, [text.summary, ...searched(lang).map((code) => one.texts[code]?.summary)]),
    words(1, [plain(bodyFor(one, lang).html)]),
    words(0.5, parts),
    '</body></html>',
  ].join('');
}

/** What of an organisation is in Finnish or Swedish and may hold compounds. */
const domesticTexts = (one: Listed): string[] => [
  one.name,
  ...offers(one).filter((text) => text !== undefined),
  ...terms(one, ['fi', 'sv'], 'name'),
  ...terms(one, ['fi', 'sv'], 'also'),
  one.texts.fi?.summary ?? '',
  one.texts.sv?.summary ?? '',
];

/** Names of a place on letters and signs, and in the reader's script. */
export const namesOf = (
  { fi, sv, en, written }: Pick<PlaceNames, 'fi' | 'sv' | 'en' | 'written'>,
  lang: Lang,
): string[] => [...new Set([fi, sv, en, ...(written[lang] ? [written[lang]] : [])])];

/** Names of a municipality and its Finnish cases. */
export const placeWords = ({ genitive, inessive, illative, ...place }: Municipality, lang: Lang): string[] => [
  ...new Set([...namesOf(place, lang), genitive, inessive, illative]),
];

/** Names, or names' synonyms, of an organisation's activities and groups in some languages. */
const terms = (one: Listed, wanted: readonly Lang[], part: 'name' | 'also'): string[] =>
  wanted.flatMap((lang) => {
    const t = translator(lang);
    return part === 'name'
      ? [
          ...one.activities.map((id) => t(`activity.${id}`)),
          ...one.groups.map((id) => t(`group.${id}`)),
          t(`kind.${one.kind}`),
        ]
      : [...one.activities.map((id) => t(`activity.${id}.also`)), ...one.groups.map((id) => t(`group.${id}.also`))];
  });

const offers = (one: Listed) => (one.offers ?? []).flatMap(({ name, where }) => [name, where]);

const languagesOf = (one: Listed, reader: Lang) =>
  spokenIn(one).flatMap((code) => [ownName(code), ...searched(reader).map((lang) => languageName(lang, code))]);

/** The words of a body. */
const plain = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&(?:#x26|amp);/g, '&')
    .replace(/&(?:#x3C|lt);/g, '<');
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
