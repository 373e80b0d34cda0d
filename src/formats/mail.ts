/** A plain message to one person. */
export interface Mail {
  to: { name: string; address: string };
  /** Who sends it; where there is none, or none with an address, the program that opens it puts in whose it is. */
  from?: { name: string; address: string } | undefined;
  subject: string;
  text: string;
  /** When it was written. */
  date: Date;
}

/**
 * A message as a file that mail programs open as a draft (RFC 5322, UTF-8). Nothing where the receiver's address is none. Names, the
 * subject and the text are encoded, and line breaks in names are spaces: nothing in them can become a header.
 */
export function printMail({ to, from, subject, text, date }: Mail): string | undefined {
  if (!isAddress(to.address)) return undefined;
  const headers = [
    ...(from && isAddress(from.address) ? [`From: ${mailbox(from)}`] : []),
    `To: ${mailbox(to)}`,
    `Subject: ${words(subject)}`,
    `Date: ${date.toUTCString().replace('GMT', '+0000')}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    'X-Unsent: 1',
  ];
  const body = base64(text.replace(/\r\n?|\n/g, '\r\n')).match(/.{1,76}/g) ?? [];
  return `${[...headers, '', ...body].join('\r\n')}\r\n`;
}

/** An address without quotes and comments, as organisations have them; of letters that every program knows. */
const isAddress = (address: string) =>
  address.length <= 254 && /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(address);

const mailbox = ({ name, address }: Mail['to']) => (name.trim() ? `${words(name)}\r\n <${address}>` : `<${address}>`);

/** Bytes of text in one encoded word, so that its line, with the longest name of a header, has 76 characters at most (RFC 2047). */
const wordBytes = 39;

/** A text of a header as encoded words, one a line, none of which divides a character. */
function words(text: string): string {
  const chunks: string[] = [''];
  for (const sign of text.replace(/[\p{Cc}\p{Cs}\u2028\u2029]+/gu, ' ').trim()) {
    const longer = `${chunks.at(-1)}${sign}`;
    if (utf8(longer).length <= wordBytes) chunks[chunks.length - 1] = longer;
    else chunks.push(sign);
  }
  return chunks.map((chunk) => `=?UTF-8?B?${base64(chunk)}?=`).join('\r\n ');
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const base64 = (text: string) => btoa(Array.from(utf8(text), (byte) => String.fromCharCode(byte)).join(''));
