import { createHmac, randomBytes } from 'node:crypto';

/** How often one address may do something within an hour. */
export const perHour = { challenge: 120, submission: 60, note: 6, look: 600, notes: 240 } as const;

export type Limited = keyof typeof perHour;

const hour = 3_600_000;
const day = 24 * hour;
/** Addresses that are counted at one time; the oldest is forgotten first. */
const most = 50_000;

/**
 * Counts what addresses do, by a hash under a key that nobody knows and that is thrown away, with all counts, once a day.
 * Gives the seconds to wait, or nothing where it may be done.
 */
export function limits(now: () => number): (what: Limited, address: string) => number | undefined {
  let key = randomBytes(32);
  let born = now();
  let counts = new Map<string, number[]>();
  return (what, address) => {
    const moment = now();
    // A clock that was put back would hold its old counts for ever.
    if (Math.abs(moment - born) >= day) [key, born, counts] = [randomBytes(32), moment, new Map()];
    const who = createHmac('sha256', key)
      .update(`${what} ${network(address)}`)
      .digest('base64');
    const times = (counts.get(who) ?? []).filter((time) => Math.abs(moment - time) < hour);
    const [first = moment] = times;
    if (times.length >= perHour[what]) return Math.max(1, Math.ceil((first + hour - moment) / 1000));
    counts.delete(who);
    counts.set(who, [...times, moment]);
    const [oldest = who] = counts.keys();
    if (counts.size > most) counts.delete(oldest);
    return undefined;
  };
}

/** What one sender has: an IPv4 address, or the first 64 bits of an IPv6 address. */
export function network(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  if (!plain.includes(':')) return plain;
  const [head = '', tail] = plain.toLowerCase().split('::');
  const parts = (text: string) => text.split(':').filter(Boolean);
  const [before, after] = [parts(head), parts(tail ?? '')];
  const missing = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length);
  return [...before, ...Array<string>(missing).fill('0'), ...after]
    .slice(0, 4)
    .map((part) => part.replace(/^0+(?=.)/, ''))
    .join(':');
}
