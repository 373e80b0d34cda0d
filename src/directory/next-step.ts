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

/** A stored number as people in Finland write and read it: `+358925250111` becomes `09 2525 0111`. */
export function readable(phone: string): string {
  if (/^1\d{2}$/.test(phone)) return phone;
  if (!phone.startsWith('+')) return phone.replace(/^(\d{3})(\d+)$/, '$1 $2');
  return phone.startsWith('+358') ? grouped(`0${phone.slice(4)}`) : phone;
}

function grouped(national: string): string {
  const area = /^(0800|0[45]\d|0[1-9])/.exec(national)?.[0] ?? '';
  const rest = national.slice(area.length);
  const groups = rest.length > 6 ? /^(\d{3,4})(\d{4})$/ : rest.length > 4 ? /^(\d{3})(\d{2,3})$/ : /^(\d+)$/;
  return `${area} ${rest.replace(groups, (_, ...parts) => parts.slice(0, -2).join(' '))}`;
}

/** The host of a web address without `www.`, as people know it. */
export const host = (url: string) => new URL(url).hostname.replace(/^www\./, '');
