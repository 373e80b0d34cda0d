import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** A text that is translated. */
export interface Source {
  summary: string;
  body: string;
}

/** What a translation must carry as `of`: with a body the hash of the whole source, without one that of its summary alone. */
export const sourceHash = ({ summary, body }: Source, translatedBody: string): string =>
  textHash(summary, translatedBody.trim() === '' ? '' : body);

/** Short hash of a source text, which its translations carry as `of`: eight hex digits of SHA-256, white space apart. */
export function textHash(summary: string, body: string): string {
  const text = `${summary}\n${body}`.replace(/\s+/g, ' ').trim();
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, 8);
}

/** Hash of a file's exact text, by which a sender says which version they had: eight hex digits of SHA-256. */
export const fileHash = (text: string): string => bytesToHex(sha256(utf8ToBytes(text))).slice(0, 8);
