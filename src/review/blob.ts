import { sha1 } from '@noble/hashes/legacy.js';
import { bytesToHex, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/** The name that Git gives to a file's bytes, by which GitHub tells which bytes a pull request holds. */
export const blobName = (bytes: Uint8Array): string =>
  bytesToHex(sha1(concatBytes(utf8ToBytes(`blob ${bytes.length}\0`), bytes)));
