import { parsePhoneNumber } from 'libphonenumber-js/min';
import { type Lang, spoken } from '#i18n/languages.ts';
import type { Organisation } from '#schema/organisation.ts';
import { dangerActivities } from '#schema/vocabularies.ts';
import { openLocations } from './addresses.ts';
import { host } from './host.ts';

/** The one thing to do first, and the address that does it. */
export type NextStep =
  | { act: 'call'; href: string; number: string }
  | { act: 'write'; href: string; email: string }
  | { act: 'look'; href: string; host: string }
  | { act: 'go'; street: string; city: string }
  | { act: 'ask' };

/** The number on which an organisation answers readers of a language: that of an offer in it before its own. */
export function phoneFor(
  { phone, offers = [] }: Pick<Organisation, 'phone' | 'offers'>,
  lang: Lang,
): string | undefined {
  const own = offers.find((offer) => offer.phone && offer.languages?.includes(spoken(lang)));
  return own?.phone ?? phone ?? offers.find((offer) => offer.phone && dangerActivities.includes(offer.activity))?.phone;
}

/**
 * What readers of a language do first. Call before write, write before look, look before go: what answers a question soonest
 * comes first. An address that is secret is nowhere to go.
 */
export function nextStep(one: Organisation, lang: Lang): NextStep {
  const { email, website } = one;
  const phone = phoneFor(one, lang);
  if (phone) return { act: 'call', href: `tel:${phone}`, number: readable(phone) };
  if (email) return { act: 'write', href: `mailto:${email}`, email };
  if (website) return { act: 'look', href: website, host: host(website) };
  const [place] = openLocations(one);
  if (place?.street) return { act: 'go', street: place.street, city: place.city };
  return { act: 'ask' };
}

/** A stored number as people in Finland write and read it, never broken over two lines: `+358925250111` becomes `09 25250111`, `116006` becomes `116 006`. */
export function readable(phone: string): string {
  const known = readableNumbers.get(phone) ?? inGroups(phone).replaceAll(' ', '\u00a0');
  readableNumbers.set(phone, known);
  return known;
}

const readableNumbers = new Map<string, string>();

/** Free numbers and old mobile ones, which are written and said in threes: 080 005 005, 0400 221 180. */
const inThrees = /^(?:0800 \d{5}|040 0\d{6})$/;

function inGroups(phone: string): string {
  if (!phone.startsWith('+')) return phone.replace(/^(\d{3})(\d{3})$/, '$1 $2');
  const number = parsePhoneNumber(phone);
  if (number.countryCallingCode !== '358') return number.formatInternational();
  return number
    .formatNational()
    .replace(inThrees, (digits) => digits.replace(/ /g, '').replace(/(\d{3,4})(\d{3})(\d{3})$/, '$1 $2 $3'));
}
