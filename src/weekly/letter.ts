import { addressLine, openPlaces } from '#directory/addresses.ts';
import { timeLines } from '#directory/hours.ts';
import { type Listed, spokenIn } from '#directory/listed.ts';
import { readable } from '#directory/next-step.ts';
import { areaNames } from '#directory/place-names.ts';
import { textHash } from '#entry/hash.ts';
import { type Mail, printMail } from '#formats/mail.ts';
import { signed } from '#formats/signed-link.ts';
import { formatDate, formatList, languageName } from '#i18n/format.ts';
import type { Lang } from '#i18n/languages.ts';
import { translator } from '#i18n/t.ts';
import type { Slot } from '#schema/types.ts';
import { absolute, site } from '#site.ts';
import { daysBetween, later, mondayOf } from '#times/calendar.ts';

/** What letters need of those who send them. */
export interface Sender {
  /** ISO 8601. */
  today: string;
  /** Address and secret of the service that takes "all of this is right"; without them the answer is a mail. */
  intake: string;
  secret: string;
  publisher: { name: string; email: string };
}

/** Days for which the link of a letter works. */
const valid = 30;

/** Weeks in which every organisation has its turn once, so that a person can send what a week brings. */
const round = 13;

/** Whether it is the week of an organisation. */
export const isTurn = (id: string, today: string): boolean =>
  Number.parseInt(textHash(id, ''), 16) % round === (daysBetween('2024-01-01', mondayOf(today)) / 7) % round;

/** A mail in an organisation's language that asks whether what we know is still right; nothing where it has no e-mail address. */
export function letter(one: Listed, { today, intake, secret, publisher }: Sender): string | undefined {
  if (!one.email) return undefined;
  const lang = one.language;
  const t = translator(lang);
  const until = later(today, valid);
  const link = intake && secret && `${intake}/confirm/${signed({ id: one.id, action: 'confirm', until }, secret)}`;
  const right = link ? `${t('mail.right.link', { date: formatDate(lang, until) })}\n${link}` : t('mail.right.answer');
  const wrong = `${t('mail.wrong')}\n${absolute(`${lang}/organisations/${one.id}/`)}`;
  const known = `${t('mail.known')}\n${knownOf(one, lang)
    .map((line) => `- ${line}`)
    .join('\n')}`;
  const mail: Mail = {
    to: { name: one.name, address: one.email },
    from: publisher.email ? { name: publisher.name || site.name, address: publisher.email } : undefined,
    subject: t('mail.subject', { name: one.name }),
    text: [t('mail.intro', { name: one.name }), known, right, wrong, publisher.name || site.name].join('\n\n'),
    date: new Date(`${today}T09:00:00Z`),
  };
  return printMail(mail);
}

/** What is known of an organisation, a line for each fact that decides whether one can go; what is not known says so. */
function knownOf(one: Listed, lang: Lang): string[] {
  const t = translator(lang);
  const say = (label: string, value: string | undefined) =>
    t('label.value', { label, value: value || t('value.unset') });
  const times = (slots: readonly Slot[] = []) =>
    formatList(
      lang,
      timeLines(lang, slots).map(({ days, times: hours }) => `${days} ${hours}`),
    );
  const places = openPlaces(one);
  const hours = places.filter(({ openingHours }) => openingHours);
  return [
    say(t('org.phone'), one.phone && readable(one.phone)),
    say(t('org.email'), one.email),
    say(t('org.website'), one.website),
    one.addressSecret ? t('org.address.secret') : say(t('search.place'), formatList(lang, places.map(addressLine))),
    ...hours.map((place) => say(place.name ?? t('org.hours'), times(place.openingHours))),
    say(t('org.area'), areaNames(one, lang)),
    say(
      t('org.activities'),
      formatList(
        lang,
        one.activities.map((id) => t(`activity.${id}`)),
      ),
    ),
    say(
      t('org.languages'),
      formatList(
        lang,
        spokenIn(one).map((tag) => languageName(lang, tag)),
      ),
    ),
    say(t('org.cost'), one.cost && t(`cost.${one.cost}`)),
    ...(one.offers ?? []).map(({ name, phone, when }) =>
      say(name, [phone && readable(phone), when && times(when.slots)].filter(Boolean).join(' · ')),
    ),
  ];
}
