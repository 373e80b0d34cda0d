import type { Lang } from '#i18n/languages.ts';
import { isNationwide, type Region } from '#places/places.ts';
import type { Offer } from '#schema/organisation.ts';
import type { LineKind } from '#schema/vocabularies.ts';
import { dangerActivities } from '#schema/vocabularies.ts';
import { isHistory } from '#times/history.ts';
import type { Directory } from './directory.ts';
import { answersIn, inOrder, type Line } from './line.ts';
import type { Listed } from './listed.ts';

/** Situations of danger and the kinds of lines for them. */
const kindsFor: Readonly<Record<string, readonly LineKind[]>> = {
  violence: ['violence', 'shelter', 'crime', 'sexual-violence', 'trafficking'],
  crisis: ['crisis', 'youth', 'children', 'medical'],
};

/** What a region has of its own. */
const localKinds: readonly LineKind[] = [
  'shelter',
  'sexual-violence',
  'social-emergency',
  'youth-shelter',
  'violence',
  'crisis',
];

const known = new WeakMap<Directory, Line[]>();

/** Every line: the public ones, and those of offers for danger, never an office's number. */
function allLines(directory: Directory): Line[] {
  const found = known.get(directory) ?? gathered(directory);
  known.set(directory, found);
  return found;
}

function gathered({ byTrust, lines }: Directory): Line[] {
  const own = byTrust.flatMap((one) => (one.offers ?? []).flatMap((offer) => lineOf(one, offer) ?? []));
  const others = lines.map(({ byHand = false, languages = [], url, ...line }): Line => {
    const one = own.find(({ phone }) => phone === line.phone)?.one;
    return { ...line, languages, byHand, url, ...(one && { one }) };
  });
  const numbers = new Set(others.map(({ phone }) => phone));
  return [...others, ...own.filter(({ phone }) => !numbers.has(phone))];
}

function lineOf(
  one: Listed,
  { name, activity, phone, groups = [], languages, when, ...offer }: Offer,
): Line | undefined {
  if (!phone || !dangerActivities.includes(activity)) return undefined;
  const whom = groups.length > 0 ? groups : one.groups;
  const victims = whom.includes('violence-survivors') || one.groups.includes('violence-survivors');
  const young = offer.maximumAge !== undefined || (whom.includes('youth') && !whom.includes('everyone'));
  const kind = activity === 'shelter' ? 'shelter' : victims ? 'violence' : young ? 'youth' : 'crisis';
  return {
    ...offer,
    one,
    name,
    phone,
    kind,
    who:
      whom.includes('women') && !whom.includes('men') && !whom.includes('everyone')
        ? 'women'
        : young
          ? 'youth'
          : 'anyone',
    languages: (languages ?? []).map((language) => ({ language })),
    hours: when?.slots,
    serves: one.serves,
    byHand: false,
  };
}

/** Of the lines of one organisation those in the reader's language, else those in the languages that most may know. */
function readable(lines: readonly Line[], lang: Lang): Line[] {
  const own = new Set(lines.filter((line) => answersIn(line, lang)).map(({ one }) => one));
  return lines.filter((line) => {
    if (line.languages.length === 0 || answersIn(line, lang)) return true;
    if (line.one && own.has(line.one)) return false;
    return line.languages.some(({ language: code }) => ['en', 'fi', 'sv'].includes(code));
  });
}

/**
 * Lines of the whole country for a situation of danger, those in the reader's language first; where none of them answers
 * in it, a crisis line that does.
 */
export function linesFor(directory: Directory, situation: string, lang: Lang, most = 8): Line[] {
  const kinds = kindsFor[situation] ?? [];
  const country = allLines(directory).filter(({ serves }) => isNationwide(serves));
  const own = country.filter(({ kind }) => kinds.includes(kind));
  const others = own.some((line) => answersIn(line, lang)) ? [] : country.filter(({ kind }) => kind === 'crisis');
  const all = [...own, ...others.filter((line) => answersIn(line, lang))];
  return inOrder(readable(all, lang), lang, [...kinds, 'crisis']).slice(0, most);
}

/** Lines of a region and its municipalities, shelters first. */
export function linesIn(directory: Directory, region: Region, lang: Lang): Line[] {
  const areas = new Set([`region:${region.fi}`, ...region.municipalities.map(({ fi }) => fi)]);
  const here = allLines(directory).filter(
    ({ serves, kind }) => !isNationwide(serves) && localKinds.includes(kind) && serves.some((area) => areas.has(area)),
  );
  return inOrder(here, lang, localKinds).toSorted((a, b) => localKinds.indexOf(a.kind) - localKinds.indexOf(b.kind));
}

/** Whether what a line tells of its hours is history on a day (ISO 8601). */
export const isOld = ({ asOf }: Line, today: string): boolean => isHistory(asOf, today);
