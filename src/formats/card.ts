import { addressLine, openLocations } from '#directory/addresses.ts';
import { ageOfFacts, toldIn } from '#directory/age.ts';
import { typed } from '#directory/host.ts';
import { type TimeLine, timeLines } from '#directory/hours.ts';
import type { Listed } from '#directory/listed.ts';
import { nextStep, phoneFor, readable } from '#directory/next-step.ts';
import { areaNames } from '#directory/place-names.ts';
import { textFor } from '#directory/texts.ts';
import { isPresent, timetables } from '#directory/timetable.ts';
import { formatList, languageName } from '#i18n/format.ts';
import { type Lang, language } from '#i18n/languages.ts';
import { translator } from '#i18n/t.ts';
import type { Activity } from '#schema/vocabularies.ts';
import { address } from '#site.ts';

/** Weekly times of one thing in the reader's words. */
export interface CardTimes {
  /** Name of the offer or of the place. */
  name?: string | undefined;
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
  activities: readonly Activity[];
  /** What one does first; none where nothing is known but to ask. */
  step?: { act: 'call' | 'write' | 'look' | 'go'; href: string; label: string };
  /** As people read it, and as a link dials it. */
  phone?: { text: string; href: string };
  email?: string;
  /** As people type it. */
  website?: string;
  /** One line an address; none where it is secret. */
  addresses: string[];
  times: CardTimes[];
  /** Times that are history, each with a sentence that says how old they are. */
  past?: (CardTimes & { told: string })[];
  /** Languages of service in words; none where they are not told. */
  languages?: string;
  /** How sure the facts are, in one sentence. */
  age: string;
}

/** More of what is history stands on the organisation's page. */
const mostPast = 2;

/** Makes the card of an organisation for readers of one language, without what has ended before a day (ISO 8601). */
export function card(one: Listed, lang: Lang, today: string): Card {
  const t = translator(lang);
  const text = textFor(one, lang);
  const step = nextStep(one, lang);
  const phone = phoneFor(one, lang);
  const foreign = text.lang !== lang;
  const lasting = timetables(one).filter(({ offer }) => !offer?.when?.end || offer.when.end >= today);
  const present = lasting.filter((timetable) => isPresent(timetable, today));
  const past = lasting.filter((timetable) => !isPresent(timetable, today)).slice(0, mostPast);
  return {
    id: one.id,
    name: one.name,
    url: address(`${lang}/organisations/${one.id}/`),
    place: areaNames(one, lang),
    summary: text.summary,
    ...(foreign && {
      lang: text.lang,
      dir: language(text.lang).dir,
      note: t('org.text.other', { language: languageName(lang, text.lang) }),
    }),
    status: one.status,
    activities: one.activities,
    ...('href' in step && { step: { act: step.act, href: step.href, label: t(`row.${step.act}`) } }),
    ...(phone && { phone: { text: readable(phone), href: `tel:${phone}` } }),
    ...(one.email && { email: one.email }),
    ...(one.website && { website: typed(one.website) }),
    addresses: openLocations(one).map(addressLine),
    times: present.map(({ name, slots }) => ({ name, lines: timeLines(lang, slots) })),
    ...(past.length > 0 && {
      past: past.map(({ name, slots, asOf }) => ({ name, lines: timeLines(lang, slots), told: toldIn(asOf, lang) })),
    }),
    ...(one.languages && {
      languages: formatList(
        lang,
        one.languages.map((served) => languageName(lang, served.language)),
      ),
    }),
    age: ageOfFacts(one, lang),
  };
}
