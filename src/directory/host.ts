import { decoded } from './punycode.ts';

/** Letters of Latin script without those that pass for others: a dotless i, an old s. */
const latin = /^(?:(?![÷ıĸŀŉ])[a-zß-ž\d.-])+$/;

/** Hosts whose every letter, the last part's too, is of one of these scripts. */
const ofOneScript = [
  'Arabic',
  'Armenian',
  'Bengali',
  'Cyrillic',
  'Devanagari',
  'Georgian',
  'Han',
  'Hangul',
  'Thai',
].map((script) => new RegExp(`^(?:[\\p{Script=${script}}\\p{M}]|[\\d.-])+$`, 'u'));

/**
 * The host of a web address without `www.`, as people know it: in its own letters where nobody can take it for another one,
 * so in Latin letters, or all in one script to its end; else as machines write it, `xn--…`.
 */
export function host(url: string): string {
  const written = new URL(url).hostname.replace(/^www\./, '');
  const read = inLetters(written);
  return [latin, ...ofOneScript].some((letters) => letters.test(read)) ? read : written;
}

/** A web address as people type it: the host and, if there is more, the path, without the protocol. */
export const typed = (url: string): string => host(url) + url.replace(/^https?:\/\/[^/]*|\/$/g, '');

/** As it was where a part stands for no letters, or for such as browsers would write in another way. */
function inLetters(written: string): string {
  const parts = written.split('.').map((part) => (part.startsWith('xn--') ? decoded(part.slice(4)) : part));
  const read = parts.join('.');
  return !parts.includes(undefined) && URL.parse(`https://${read}`)?.hostname === written ? read : written;
}
