import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** What a link in a mail lets its reader do: one thing, to one entry, until a day (ISO 8601, that day included). */
export interface Permission {
  id: string;
  action: 'confirm';
  until: string;
}

/** A permission as one word of an address: `id.action.until.signature`, signed with HMAC-SHA-256 (RFC 2104). */
export const signed = ({ id, action, until }: Permission, secret: string): string => {
  const said = `${id}.${action}.${until}`;
  return `${said}.${signature(said, secret)}`;
};

/** The permission of such a word; nothing where it is not ours, or its day has passed. */
export function permitted(word: string, secret: string, today: string): Permission | undefined {
  const [, said = '', id = '', until = '', sign = ''] =
    /^(([a-z0-9-]{1,80})\.confirm\.(\d{4}-\d{2}-\d{2}))\.([0-9a-f]{64})$/.exec(word) ?? [];
  return said && secret && isSame(sign, signature(said, secret)) && today <= until
    ? { id, action: 'confirm', until }
    : undefined;
}

const signature = (said: string, secret: string) => bytesToHex(hmac(sha256, utf8ToBytes(secret), utf8ToBytes(said)));

/** Compares in a time that does not tell where two texts of one length differ. */
function isSame(a: string, b: string): boolean {
  let difference = a.length ^ b.length;
  for (let index = 0; index < a.length; index++) difference |= a.charCodeAt(index) ^ b.charCodeAt(index);
  return difference === 0;
}
