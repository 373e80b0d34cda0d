import { parsePhoneNumber } from 'libphonenumber-js/min';
import type { Organisation } from '#schema/organisation.ts';

/** The one thing to do first, and the address that does it. */
export type NextStep =
  | { act: 'call'; href: string; number: string }
  | { act: 'write'; href: string; email: string }
  | { act: 'look'; href: string; host: string }
  | { act: 'go'; street: string; city: string }
  | { act: 'ask' };

/** Call before write, write before look, look before go: what answers a question soonest comes first. */
export function nextStep({ phone, email, website, locations }: Organisation): NextStep {
  if (phone) return { act: 'call', href: `tel:${phone}`, number: readable(phone) };
  if (email) return { act: 'write', href: `mailto:${email}`, email };
  if (website) return { act: 'look', href: website, host: host(website) };
  const place = locations?.find(({ street }) => street);
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

function inGroups(phone: string): string {
  if (!phone.startsWith('+')) return phone.replace(/^(\d{3})(\d{3})$/, '$1 $2');
  const number = parsePhoneNumber(phone);
  return number.countryCallingCode === '358' ? number.formatNational() : number.formatInternational();
}

/** The host of a web address without `www.`, as people know it. */
export const host = (url: string) => new URL(url).hostname.replace(/^www\./, '');
