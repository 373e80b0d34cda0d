import { decode, encode } from 'cborg';

/** Versions whose files are known. */
const known = /^1\.6\./;

/** First bytes of a file of Pagefind's once it is no longer gzipped; CBOR follows. */
const signature = 'pagefind_dcd';

/** Bytes of a part before it is gzipped to about half; what belongs together may be more. */
const partSize = 3000;

/**
 * Letters of a word: those that begin alike stay together, since Pagefind looks for a beginning in one part alone. A word
 * that is no longer and fills a part stands in so many pages that it needs no others ("for").
 */
const beginning = 3;

/**
 * Ends every word of the index. Pagefind takes a word that it does not find for the longest indexed beginning of it, down
 * to one letter ("formula" finds "form"); a word with this end is the beginning of none. It stands before letters and
 * digits, so the order of the words stays.
 */
const end = '+';

/** A word, what it stands in, and its other spellings. */
type Word = [word: string, ...where: unknown[]];
type Meta = [
  version: string,
  pages: [name: string, ...rest: unknown[]][],
  parts: [from: string, to: string, name: string][],
  ...rest: unknown[],
];

/** Files of one index of Pagefind 1.6, not gzipped: metadata, and the parts by their names. */
export interface SearchIndex {
  meta: Uint8Array;
  parts: ReadonlyMap<string, Uint8Array>;
}

/**
 * The same index in smaller parts, called by `name` and a number, so that each word of a search fetches little; pages are
 * called by `pageName` of their number in the order of the addresses by which they were indexed. A word is found by its
 * beginning, and as it stands by itself with `end` (in a phrase).
 */
export function divide(
  { meta, parts }: SearchIndex,
  name: string,
  pageName: (page: number) => string,
  size = partSize,
): SearchIndex {
  const [version, pages, whole, ...rest] = opened<Meta>(meta);
  if (!known.test(version)) throw new Error(`Pagefind ${version} is not known: see whether its files are as in 1.6`);
  const words = whole
    .flatMap(([, , name]) => opened<[Word[]]>(needed(parts, name))[0])
    .map(([word, ...where]): Word => [word + end, ...where]);
  const divided = divideWords(words, name, size);
  const named = pages.map(([, ...page], index) => [pageName(index), ...page]);
  const ranges = divided.map(({ name, words }) => [words[0]?.[0], words.at(-1)?.[0], name]);
  return {
    meta: closed([version, named, ranges, ...rest]),
    parts: new Map(divided.map(({ name, words }) => [name, closed([words])])),
  };
}

interface Part {
  name: string;
  words: Word[];
}

function divideWords(words: readonly Word[], name: string, size: number): Part[] {
  const parts: Part[] = [];
  let bytes = size;
  let before: string | Word = '';
  for (const word of words) {
    const [text] = word;
    const length = encode(word).length;
    const letters = [...text];
    const begins =
      letters.length <= beginning + end.length && length >= size ? word : letters.slice(0, beginning).join('');
    if (bytes >= size && begins !== before) {
      parts.push({ name: `${name}_${parts.length}`, words: [] });
      bytes = 0;
    }
    parts.at(-1)?.words.push(word);
    bytes += length;
    before = begins;
  }
  return parts;
}

function needed(parts: SearchIndex['parts'], name: string): Uint8Array {
  const part = parts.get(name);
  if (!part) throw new Error(`The search index has no part ${name}`);
  return part;
}

function opened<T>(file: Uint8Array): T {
  if (new TextDecoder().decode(file.subarray(0, signature.length)) !== signature)
    throw new Error(`A file of the search index does not begin with ${signature}`);
  return decode(file.subarray(signature.length));
}

function closed(content: unknown): Uint8Array {
  const body = encode(content);
  const file = new Uint8Array(signature.length + body.length);
  file.set(new TextEncoder().encode(signature));
  file.set(body, signature.length);
  return file;
}
