import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Short hash of a source text, which its translations carry as `of`: eight hex digits of SHA-256, white space apart. */
export function textHash(summary: string, body: string): string {
  const text = `${summary}\n${body}`.replace(/\s+/g, ' ').trim();
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, 8);
}
