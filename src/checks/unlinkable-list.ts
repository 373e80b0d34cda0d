import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Sentence } from '#i18n/sentence.ts';

/** The list of addresses that may never be linked, `content/unlinkable.txt`: plain beginnings of addresses, or their hashes. */
export interface UnlinkableList {
  hashes: ReadonlySet<string>;
  /** Lines that say nothing, from 1. */
  faults: { line: number; message: Sentence }[];
}

const digits = 16;
const hashed = /^hash:[0-9a-f]{16}$/;
const plain = /^[^\s:/]+(?:\/\S*)?$/;

export function readUnlinkable(text: string): UnlinkableList {
  const hashes = new Set<string>();
  const faults: UnlinkableList['faults'] = [];
  for (const [index, written] of text.split('\n').entries()) {
    const line = written.trim();
    if (line === '' || line.startsWith('#')) continue;
    if (hashed.test(line)) hashes.add(line.slice('hash:'.length));
    else if (plain.test(line) && line.split('/')[0]?.includes('.')) hashes.add(hashOf(line));
    else faults.push({ line: index + 1, message: neither(line) });
  }
  return { hashes, faults };
}

const neither = (line: string): Sentence => ({
  fi: `Rivi "${line}" ei ole osoite eikä tiiviste, joten se ei estä mitään. Kirjoita osoitteen alku ilman https:// ("esimerkki.fi/sivu") tai hash: ja ${digits} merkkiä.`,
  en: `The line "${line}" is neither an address nor a hash, so it stops nothing. Write the beginning of an address without https:// ("esimerkki.fi/sivu"), or hash: and ${digits} digits.`,
});

/** An address as it is compared: without scheme, `www.` and what a browser keeps to itself, its host in small letters. */
function bare(address: string): string {
  const url = URL.parse(/^[a-z]+:\/\//i.test(address) ? address : `https://${address}`);
  if (!url) return address;
  const host = url.hostname.replace(/^www\./, '').replace(/\.$/, '');
  const path = `${url.pathname}${url.search}`.replace(/%[0-9a-f]{2}/gi, (code) => code.toUpperCase());
  return host + (path === '/' ? '' : path);
}

const shortHash = (hash: ReturnType<typeof sha256.create>) => bytesToHex(hash.digest()).slice(0, digits);

/** The hash under which a beginning of an address stands in the list. */
export const hashOf = (beginning: string): string => shortHash(sha256.create().update(utf8ToBytes(bare(beginning))));

/** The hashes of every beginning of an address that ends after its host, before or after a sign in its path, or at its end. */
export function* beginnings(address: string): Iterable<string> {
  const whole = bare(address);
  const slash = whole.indexOf('/');
  const [host, path] = slash < 0 ? [whole, ''] : [whole.slice(0, slash), whole.slice(slash)];
  const hash = sha256.create();
  for (const part of [host, ...path.split(/([/\-?=.&_])/)]) {
    if (part === '') continue;
    hash.update(utf8ToBytes(part));
    yield shortHash(hash.clone());
  }
}
