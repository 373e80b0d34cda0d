import { closest } from 'fastest-levenshtein';
import type { Phrase } from '#entry/phrases.ts';
import { moments, ways } from '#finder/query.ts';
import { plain } from '#finder/words.ts';
import { commonLangs, langs } from '#i18n/languages.ts';
import type { Sentence } from '#i18n/sentence.ts';
import { situations } from '#schema/situations.ts';
import { languageTag } from '#schema/types.ts';
import { activityIds, groups, publicServices } from '#schema/vocabularies.ts';
import { type Finding, type Material, onFile, type Rule } from './material.ts';

const rule = 'phrases';
const [shortest, longest] = [2, 60];

const targets: ReadonlySet<string> = new Set([
  ...situations.map(({ id }) => id),
  ...activityIds,
  ...groups,
  ...publicServices,
  ...moments,
  ...ways,
  'free',
]);

/** The fewest phrases that a language must have for a target. */
const fewest: readonly (readonly [target: string, fewest: number])[] = [
  ...situations.map(({ id, danger }) => [id, danger ? 40 : 15] as const),
  ...activityIds.map((id) => [id, 8] as const),
];

/** What is no letter, sign, digit, space or hyphen; a joiner stands inside words of Persian and Kurdish. */
const strange = /[^\p{L}\p{M}\p{Nd}\u200c -]/u;
const person = /@|(?:^|[ -])(?:mr|mrs|rouva|herra)\.? \p{L}/u;

export const phrases: Rule = {
  id: rule,
  needs: ['content/phrases/'],
  about: {
    fi: 'Puhekielen ilmaus (content/phrases) osoittaa tunnettuun kohteeseen, on tiedostossa kerran eikä nimeä ketään; joka kielellä niitä on riittävästi.',
    en: 'A phrase people type (content/phrases) has a known target, is in its file once and names nobody; every language has enough of them.',
  },
  *check(material) {
    for (const lang of langs)
      if (!material.phrases.has(lang))
        yield {
          rule,
          ...onFile(`content/phrases/${lang}.csv`, {
            fi: `Kielen ${lang} ilmauksia ei ole, joten haku ei ymmärrä sen puhujia. Kirjoita tiedosto content/phrases/${lang}.csv.`,
            en: `There are no phrases in ${lang}, so the search does not understand its speakers. Write content/phrases/${lang}.csv.`,
          }),
        };
    for (const [lang, list] of material.phrases) {
      const file = `content/phrases/${lang}.csv`;
      if (!langs.some((one) => one === lang))
        yield {
          rule,
          ...onFile(file, {
            fi: `${lang} ei ole sivuston kieli. Korjaa tiedoston nimi tai poista tiedosto.`,
            en: `${lang} is no language of the site. Correct the file's name or remove the file.`,
          }),
        };
      yield* faults(file, lang, list, new Map(namesOf(material, lang).map((name) => [plain(lang, name), name])));
      yield* missing(file, list);
    }
  },
};

/** What is wrong with single phrases. */
function* faults(
  file: string,
  lang: string,
  list: readonly Phrase[],
  names: ReadonlyMap<string, string>,
): Iterable<Finding> {
  const seen = new Map<string, Phrase>();
  for (const one of list) {
    const at = (field: 'phrase' | 'target', message: Sentence): Finding => ({
      rule,
      level: 'error',
      file,
      line: one.line,
      field,
      message,
    });
    if (!isTarget(one.target)) yield at('target', unknownTarget(one.target));
    const fault = personal(one.phrase) ?? shape(one.phrase);
    if (fault) yield at('phrase', fault);
    const form = plain(lang, one.phrase).trim();
    const first = seen.get(form);
    if (first) yield at('phrase', twice(one, first));
    else seen.set(form, one);
    const name = names.get(form);
    if (name !== undefined && !fault)
      yield at('phrase', {
        fi: `"${one.phrase}" on nimi (${name}), jonka haku tuntee muutenkin. Poista rivi tai kirjoita, mitä ihminen tarvitsee.`,
        en: `"${one.phrase}" is a name (${name}), which the search knows anyway. Remove the line or write what a person needs.`,
      });
  }
}

/** Targets of which a language has too few phrases. */
function* missing(file: string, list: readonly Phrase[]): Iterable<Finding> {
  const counts = new Map<string, number>();
  for (const { target } of list) counts.set(target, (counts.get(target) ?? 0) + 1);
  for (const [target, least] of fewest) {
    const count = counts.get(target) ?? 0;
    if (count < least)
      yield {
        rule,
        ...onFile(file, {
          fi: `Kohteella ${target} on ${count} ilmausta, vähintään ${least} tarvitaan. Kirjoita lisää: niin kuin ihminen asian hakukenttään kirjoittaa.`,
          en: `${target} has ${count} phrases, at least ${least} are needed. Write more: what a person types into the search.`,
        }),
        field: 'target',
      };
  }
}

const isTarget = (target: string) =>
  targets.has(target) || (target.startsWith('language:') && languageTag.safeParse(target.slice(9)).success);

function unknownTarget(target: string): Sentence {
  const near = closest(target, [...targets, 'language:fi']);
  return {
    fi: `Kohdetta "${target}" ei tunneta. Lähin on "${near}"; kielestä kirjoita language: ja sen tunnus, esimerkiksi language:so.`,
    en: `There is no target "${target}". The nearest is "${near}"; for a language write language: and its tag, such as language:so.`,
  };
}

function shape(phrase: string): Sentence | undefined {
  const letters = [...phrase].length;
  if (letters < shortest || letters > longest)
    return {
      fi: `Ilmauksessa on ${letters} merkkiä. Kirjoita ${shortest}–${longest}: vain sanat, jotka ihminen hakukenttään kirjoittaa.`,
      en: `The phrase has ${letters} letters. Write ${shortest}–${longest}: only the words that a person types.`,
    };
  const sign = strange.exec(phrase)?.[0];
  if (sign !== undefined)
    return {
      fi: `Ilmauksessa "${phrase}" on merkki "${sign}", jota haku ei lue. Käytä vain kirjaimia, numeroita, välejä ja yhdysmerkkejä.`,
      en: `The phrase "${phrase}" has the sign "${sign}", which the search does not read. Use only letters, digits, spaces and hyphens.`,
    };
  if (phrase !== phrase.toLowerCase() || phrase !== phrase.trim() || phrase.includes('  '))
    return {
      fi: `Ilmaus "${phrase}" ei ole perusmuodossaan. Kirjoita se pienin kirjaimin, yksi väli sanojen väliin.`,
      en: `The phrase "${phrase}" is not in its plain form. Write it in small letters, with one space between words.`,
    };
  return undefined;
}

const personal = (phrase: string): Sentence | undefined =>
  person.test(phrase) || (phrase.match(/\p{Nd}/gu)?.length ?? 0) >= 5
    ? {
        fi: `Ilmauksessa "${phrase}" on jonkun nimi tai numero, ja tiedosto on julkinen. Poista se.`,
        en: `The phrase "${phrase}" has somebody's name or number, and the file is public. Remove it.`,
      }
    : undefined;

const twice = ({ phrase, target }: Phrase, first: Phrase): Sentence => ({
  fi: `"${phrase}" (${target}) on jo rivillä ${first.line}: "${first.phrase}" (${first.target}). Haku ei erota niitä. Jätä vain toinen.`,
  en: `"${phrase}" (${target}) stands already on line ${first.line}: "${first.phrase}" (${first.target}). The search cannot tell them apart. Leave only one.`,
});

/** Names of municipalities, in every script, and of organisations; a name of one word is another word in other languages. */
function namesOf({ places, organisations }: Material, lang: string): string[] {
  const own = commonLangs.some((one) => lang.startsWith(one));
  return [
    ...places.municipalities.flatMap(({ fi, sv, en, written }) => [fi, sv, en, written[lang] ?? fi]),
    ...organisations
      .flatMap(({ data }) => [
        data.name,
        ...Object.values(data.names ?? {}),
        data.shortName ?? data.name,
        ...(data.alternateNames ?? []),
      ])
      .filter((name) => own || name.includes(' ')),
  ];
}
