import type { Phrase } from '#entry/phrases.ts';
import { type Meanings, type PackedMeanings, pack } from '#finder/meanings.ts';
import { plain, shortened } from '#finder/words.ts';
import { commonLangs, type Lang } from '#i18n/languages.ts';
import { translator } from '#i18n/t.ts';
import type { Municipality, Places } from '#places/places.ts';
import { situations } from '#schema/situations.ts';
import { activityIds, groups } from '#schema/vocabularies.ts';

/** What readers of a language say: the phrases of its table, and the site's own names of situations, activities and groups. */
export function meanings(phrases: readonly Phrase[], places: Places, lang: Lang): PackedMeanings {
  const said = new Map<string, Set<string>>();
  const add = (target: string, phrase: string) => {
    const text = shortened(lang, phrase);
    const known = said.get(target) ?? new Set();
    said.set(target, known);
    if (text) known.add(text);
  };
  for (const { target, phrase } of phrases) add(target, phrase);
  for (const [target, phrase] of ownNames(lang)) add(target, phrase);
  const all: Meanings = {
    phrases: Object.fromEntries([...said].map(([target, some]) => [target, [...some].sort().join('|')])),
    places: places.municipalities.map((place) => nameForms(place, lang)),
  };
  return pack(all);
}

/** Words by which the site itself calls things. */
function ownNames(lang: Lang): [target: string, phrase: string][] {
  const t = translator(lang);
  const parts = (text: string) => text.split(/[,،、]/);
  return [
    ...situations.map(({ id }): [string, string] => [id, t(`situation.${id}`)]),
    ...activityIds.flatMap((id) =>
      [t(`activity.${id}`), ...parts(t(`activity.${id}.also`))].map((text): [string, string] => [id, text]),
    ),
    ...groups.flatMap((id) =>
      [t(`group.${id}`), ...parts(t(`group.${id}.also`))].map((text): [string, string] => [id, text]),
    ),
  ];
}

/**
 * What a municipality is called beside its id, which is its Finnish name: names, and the stems of its Finnish cases where these
 * begin with no name ("helsinki" and "helsingfors|helsingi"). Swedish names where Swedish is read or spoken.
 */
function nameForms(place: Municipality, lang: Lang): string {
  const { sv, en, local, written } = place;
  const swedish = commonLangs.includes(lang) || local === sv ? [sv] : [];
  const own = place.id.replaceAll('-', ' ');
  const names = [own, ...[...swedish, en, written[lang] ?? ''].filter(Boolean).map((name) => plain(lang, name))];
  const stems = [
    place.genitive.replace(/n$/, ''),
    place.inessive.replace(/(?:ss|ll)[aä]$/, ''),
    place.illative.replace(/(?:se|si|h.|.)n$/, ''),
  ].map((stem) => plain(lang, stem));
  const forms = [...names, ...stems.filter((stem) => !names.some((name) => stem.startsWith(name)))];
  return [...new Set(forms)].filter((name) => name !== own).join('|');
}
