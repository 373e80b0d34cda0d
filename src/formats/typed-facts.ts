import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { languageName } from '#i18n/format.ts';
import { langs } from '#i18n/languages.ts';
import type { Places } from '#places/places.ts';
import { languageTag } from '#schema/types.ts';

/** Facts as people type them, in the form that the schema asks for; what is not understood stays as it is, for a rule to name. */

/** `040 123 4567` becomes `+358401234567`; short numbers such as 116 006 stay short. */
export function phoneOf(typed: string): string {
  const digits = typed.replace(/[\s()./-]+/g, '');
  if (/^1\d{2,5}$/.test(digits)) return digits;
  const number = parsePhoneNumberFromString(typed, 'FI');
  return number?.isValid() && !number.ext ? number.number : typed;
}

/** `www.example.org` becomes an address that a browser takes. */
export const webAddressOf = (typed: string): string =>
  /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+(?=[/?#]|$)/u.test(typed) ? `https://${typed}` : typed;

/** The parts of a line with commas or semicolons between them, each once. */
export const partsOf = (typed: string): string[] => [
  ...new Set(
    typed
      .split(/[,;]/)
      .map((part) => part.trim())
      .filter(Boolean),
  ),
];

const everywhere = /^(?:koko (?:maa|suomi)|(?:the )?whole country|all of finland|valtakunnallinen|hela landet)$/i;
const onTheNet = /^(?:verkossa|netissä|etänä|online|on the (?:net|web)|på nätet)$/i;

/** A municipality or region by its Finnish, Swedish or English name in any case, as the schema names areas. */
export function areaOf(typed: string, { municipalities, regions }: Places): string {
  if (everywhere.test(typed)) return 'country';
  if (onTheNet.test(typed)) return 'online';
  const wanted = typed.replace(/^region:/i, '').toLowerCase();
  const is = ({ fi, sv, en }: { fi: string; sv: string; en: string }) =>
    [fi, sv, en].some((name) => name.toLowerCase() === wanted);
  const municipality = wanted === typed.toLowerCase() ? municipalities.find(is) : undefined;
  const region = municipality ? undefined : regions.find(is);
  return municipality?.fi ?? (region ? `region:${region.fi}` : typed);
}

const letters = [...'abcdefghijklmnopqrstuvwxyz'];
const longTags = ['ckb', 'kmr', 'prs', 'fse', 'fss', 'fil', 'rom', 'smn', 'sms', 'rhg', 'tig'];
let byName: Map<string, string> | undefined;

/** Tags of languages by their names in the languages in which editors write. */
function tags(): Map<string, string> {
  byName ??= new Map(
    [...letters.flatMap((first) => letters.map((second) => first + second)), ...longTags, ...langs]
      .filter((tag) => tag !== 'fi-simple' && languageTag.safeParse(tag).success)
      .flatMap((tag) => (['sv', 'en', 'fi'] as const).map((lang) => [languageName(lang, tag).toLowerCase(), tag])),
  );
  return byName;
}

/** `tagalog` becomes `tl`; a tag stays a tag. */
export const languageOf = (typed: string): string =>
  languageTag.safeParse(typed).success ? typed : (tags().get(typed.toLowerCase()) ?? typed);
