import { ageOfFacts } from '#directory/age.ts';
import type { Directory, Listed } from '#directory/directory.ts';
import { type TimeLine, timeLines } from '#directory/hours.ts';
import { nextStep, readable } from '#directory/next-step.ts';
import { areaNames } from '#directory/place-names.ts';
import { textFor } from '#directory/texts.ts';
import { formatList, languageName } from '#i18n/format.ts';
import { type Lang, language } from '#i18n/languages.ts';
import { translator } from '#i18n/t.ts';
import type { Offer } from '#schema/organisation.ts';
import type { Slot } from '#schema/types.ts';
import { type Activity, concernsViolence } from '#schema/vocabularies.ts';
import { address } from '../site.ts';

/** Weekly times of one thing: as facts, and in the reader's words. */
export interface CardTimes extends Pick<NonNullable<Offer['when']>, 'start' | 'end' | 'exceptions'> {
  /** Name of the offer or of the place. */
  name?: string | undefined;
  where?: string | undefined;
  slots: readonly Slot[];
  /** One line for each slot, in the same order. */
  lines: TimeLine[];
}

/** An organisation as results, lists and hand-outs show it, in one language. */
export interface Card {
  id: string;
  name: string;
  /** Path of its page. */
  url: string;
  /** Names of the areas that it serves. */
  place: string;
  summary: string;
  /** Language and direction of the summary, where they are not the reader's. */
  lang?: Lang;
  dir?: 'ltr' | 'rtl';
  /** Says that the summary is in another language. */
  note?: string;
  status: Listed['status'];
  /** A reader of it may be in danger. */
  danger: boolean;
  activities: readonly Activity[];
  /** What one does first; none where nothing is known but to ask. */
  step?: { act: 'call' | 'write' | 'look' | 'go'; href: string; label: string };
  /** As people read it, and as a link dials it. */
  phone?: { text: string; href: string };
  email?: string;
  website?: string;
  /** One line an address; none where it is secret. */
  addresses: string[];
  times: CardTimes[];
  /** Languages of service in words; none where they are not told. */
  languages?: string;
  cost?: string;
  /** How sure the facts are, in one sentence. */
  age: string;
}

/** Makes the card of an organisation for readers of one language. */
export function card(directory: Directory, one: Listed, lang: Lang): Card {
  const t = translator(lang);
  const text = textFor(one, lang);
  const step = nextStep(one);
  const foreign = text.lang !== lang;
  return {
    id: one.id,
    name: one.name,
    url: address(`${lang}/organisations/${one.id}/`),
    place: areaNames(directory.places, one, lang),
    summary: text.summary,
    ...(foreign && {
      lang: text.lang,
      dir: language(text.lang).dir,
      note: t('org.text.other', { language: languageName(lang, text.lang) }),
    }),
    status: one.status,
    danger: concernsViolence(one),
    activities: one.activities,
    ...('href' in step && { step: { act: step.act, href: step.href, label: t(`row.${step.act}`) } }),
    ...(one.phone && { phone: { text: readable(one.phone), href: `tel:${one.phone}` } }),
    ...(one.email && { email: one.email }),
    ...(one.website && { website: one.website }),
    addresses: one.addressSecret ? [] : addresses(one),
    times: times(one, lang),
    ...(one.languages && {
      languages: formatList(
        lang,
        one.languages.map((served) => languageName(lang, served.language)),
      ),
    }),
    ...(one.cost && { cost: t(`cost.${one.cost}`) }),
    age: ageOfFacts(one, lang),
  };
}

const addresses = ({ locations = [] }: Listed): string[] =>
  locations.flatMap(({ name, street, postcode, city }) =>
    street ? [[name, street, [postcode, city].filter(Boolean).join(' ')].filter(Boolean).join(', ')] : [],
  );

function times({ locations = [], offers = [] }: Listed, lang: Lang): CardTimes[] {
  return [
    ...locations.flatMap(({ name, openingHours: slots }) =>
      slots ? [{ name, slots, lines: timeLines(lang, slots) }] : [],
    ),
    ...offers.flatMap(({ name, where, when }) =>
      when ? [{ ...when, name, where, lines: timeLines(lang, when.slots) }] : [],
    ),
  ];
}
