import { type Directory, type Listed, spokenIn } from '#directory/directory.ts';
import { areaNames } from '#directory/place-names.ts';
import { textFor } from '#directory/texts.ts';
import { languageName, ownName } from '#i18n/format.ts';
import { type Lang, langs } from '#i18n/languages.ts';
import { translator } from '#i18n/t.ts';
import type { Municipality } from '#places/places.ts';
import { address } from '../site.ts';

/** A made-up page that Pagefind indexes: weighted words, of which readers see only the metadata. */
export interface SearchRecord {
  /** Path of the organisation's page on this site. */
  url: string;
  content: string;
}

/** The words by which one organisation is found by readers of one language, in all languages of the site. */
export function searchRecord(directory: Directory, one: Listed, lang: Lang): SearchRecord {
  const text = textFor(one, lang);
  const areas = one.serves.flatMap((area) => directory.places.area(area) ?? []);
  const local = areas.filter((place) => place.type === 'municipality');
  const regions = areas.filter((place) => place.type === 'region');
  const content = [
    `<html lang="${lang}"><body>`,
    `<h1>${escaped(one.name)}</h1>`,
    words(9, [one.shortName, ...(one.alternateNames ?? []), ...Object.values(one.names ?? {})]),
    words(4, [...new Set([...local, ...(one.home ? [one.home] : [])])].flatMap(placeWords)),
    words(3, terms(one, 'name')),
    words(1.5, terms(one, 'also')),
    words(1.5, [...offers(one), ...languagesOf(one)]),
    words(
      1.5,
      regions.flatMap((region) => [...langs.map((code) => region[code]), region.inessive]),
    ),
    words(
      0.5,
      regions.flatMap(({ municipalities }) => municipalities.flatMap(({ fi, sv }) => [fi, sv])),
    ),
    words(1, [text.summary, ...langs.map((code) => one.texts[code]?.summary)]),
    `<p data-pagefind-weight="1">${plain(text.html)}</p>`,
    meta('name', one.name),
    meta('summary', text.summary),
    meta('textLang', text.lang === lang ? '' : text.lang),
    meta('place', areaNames(directory.places, one, lang)),
    meta('status', one.status),
    filter(
      'place',
      [...local, ...regions.flatMap(({ municipalities }) => municipalities)].map(({ id }) => id),
    ),
    filter('everywhere', directory.nationwide.includes(one) ? ['yes'] : []),
    filter('activity', one.activities),
    filter('family', one.families),
    filter('group', one.groups),
    filter('language', spokenIn(one)),
    '</body></html>',
  ].join('');
  return { url: address(`${lang}/organisations/${one.id}/`), content };
}

/** Names of a municipality in every language and its Finnish cases. */
export const placeWords = ({ genitive, inessive, illative, ...place }: Municipality): string[] => [
  ...new Set([...langs.map((lang) => place[lang]), genitive, inessive, illative]),
];

/** Names, or names' synonyms, of an organisation's activities and groups in every language. */
function terms(one: Listed, part: 'name' | 'also'): string[] {
  return langs.flatMap((lang) => {
    const t = translator(lang);
    return part === 'name'
      ? [
          ...one.activities.map((id) => t(`activity.${id}`)),
          ...one.groups.map((id) => t(`group.${id}`)),
          t(`kind.${one.kind}`),
        ]
      : [...one.activities.map((id) => t(`activity.${id}.also`)), ...one.groups.map((id) => t(`group.${id}.also`))];
  });
}

const offers = (one: Listed) => (one.offers ?? []).flatMap(({ name, where }) => [name, where]);

const languagesOf = (one: Listed) =>
  spokenIn(one).flatMap((code) => [ownName(code), ...langs.map((lang) => languageName(lang, code))]);

const words = (weight: number, texts: readonly (string | undefined)[]) =>
  `<p data-pagefind-weight="${weight}">${escaped(texts.filter(Boolean).join(' . '))}</p>`;

const meta = (name: string, value: string) => (value ? `<i data-pagefind-meta="${name}:${attribute(value)}"></i>` : '');

const filter = (name: string, values: readonly string[]) =>
  values.map((value) => `<i data-pagefind-filter="${name}:${attribute(value)}"></i>`).join('');

/** The words of a body, escaped as they stand in it. */
const plain = (html: string) => html.replace(/<[^>]+>/g, ' ');
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const attribute = (text: string) => escaped(text).replace(/"/g, '&quot;');
