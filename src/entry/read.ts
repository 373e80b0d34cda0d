import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import type { Sentence } from '#i18n/sentence.ts';
import { clean, cleanFacts, hidden } from './clean.ts';
import { unread } from './unread.ts';

/** What kind of file an address in `content/` holds. */
export type EntryKind = 'organisation' | 'translation' | 'page';

/** One file of `content/` as text: nothing is judged yet but that it can be read at all. */
export interface Entry {
  /** Relative to the project's root, with forward slashes. */
  path: string;
  kind: EntryKind;
  id: string;
  /** Folder of a translation or page; empty for an organisation. */
  lang: string;
  text: string;
  frontmatter: unknown;
  body: string;
  /** Line of the file on which the body begins, from 1. */
  bodyLine: number;
  /** Why the file cannot be read; then frontmatter and body are empty. */
  fault?: Sentence & { line: number };
}

/** Bytes above which a file is refused unread: the longest true entry has under 10,000. */
export const sizeLimit = 30_000;

/** Characters above which a body is refused unparsed: the longest true page has under 3,500. */
export const bodyLimit = 6000;

/**
 * Signs of Markdown above which a body is refused unparsed: the richest true body has under 60, and some thousands,
 * one inside another, would overflow the stack of everything that walks its tree.
 */
export const signLimit = 300;
const signs = /[*_[\]<>=~]|(?:[-+]|\d[.)])(?=\s)/g;

/** A file that cannot be read, and why. */
export const unreadable = (path: string, { fi, en }: Sentence, line = 1): Entry => ({
  ...nothing(path),
  fault: { line, fi, en },
});

export const tooLarge = (path: string, size: number): Entry =>
  unreadable(path, {
    fi: `Tiedostossa on ${size} tavua, enimmäismäärä on ${sizeLimit}. Lyhennä se.`,
    en: `The file has ${size} bytes, the limit is ${sizeLimit}. Make it shorter.`,
  });

const nothing = (path: string): Entry => ({
  path,
  ...kindOf(path),
  text: '',
  frontmatter: undefined,
  body: '',
  bodyLine: 1,
});

/** Reads one file. Never throws: whatever the bytes are, what is wrong stands in `fault`. */
export function read(path: string, bytes: Uint8Array): Entry {
  const entry = nothing(path);
  const fail = (line: number, fi: string, en: string): Entry => ({
    ...unreadable(path, { fi, en }, line),
    text: entry.text,
    bodyLine: entry.bodyLine,
  });

  if (bytes.length === 0)
    return fail(
      1,
      'Tiedosto on tyhjä. Kirjoita sisältö tai poista tiedosto.',
      'The file is empty. Write its content or remove it.',
    );
  if (bytes.length > sizeLimit) return tooLarge(path, bytes.length);
  try {
    entry.text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return fail(
      1,
      'Tiedosto ei ole UTF-8-tekstiä. Tallenna se tekstinä, merkistönä UTF-8.',
      'The file is not UTF-8 text. Save it as text with the encoding UTF-8.',
    );
  }
  const strange = hidden(entry.text);
  if (strange)
    return fail(
      strange.line,
      `Tällä rivillä on näkymätön ohjausmerkki ${strange.code}. Poista se: kirjoita rivi uudelleen.`,
      `On this line stands a control character that nobody sees, ${strange.code}. Remove it: write the line again.`,
    );
  const parts = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)([\s\S]*)$/.exec(entry.text);
  if (!parts)
    return fail(
      1,
      'Tiedoston alusta puuttuu tietojen lohko. Aloita rivillä "---" ja päätä tiedot riviin "---".',
      'The block of facts at the top is missing. Begin with a line "---" and end the facts with a line "---".',
    );
  const [, yaml = '', body = ''] = parts;
  entry.body = clean(body);
  entry.bodyLine = lines(entry.text.slice(0, entry.text.length - body.length));
  const written = cleanFacts(entry.kind, yaml);
  const [mark] = unread(written);
  if (mark)
    return fail(
      mark.line + 1,
      `Merkki ${mark.text.charAt(0)} aloittaa tässä jotakin, mitä kukaan ei lue: ${mark.text}. Jos se kuuluu tekstiin, kirjoita koko arvo lainausmerkkeihin; jos ei, poista se.`,
      `The sign ${mark.text.charAt(0)} begins something here that nobody reads: ${mark.text}. If it belongs to the text, put the whole value in quotes; if not, remove it.`,
    );
  try {
    const facts = load(written, { schema: CORE_SCHEMA, maxAliases: 0 });
    // Escapes (`"\u0308"`) have become letters only now.
    entry.frontmatter = cleanFacts(entry.kind, facts);
  } catch (error) {
    const yamlError = error instanceof YAMLException ? error : undefined;
    const line = (yamlError?.mark?.line ?? 0) + 2;
    const reason = yamlError?.reason ?? String(error);
    return fail(
      line,
      `Tietoja ei voi lukea (${reason}). Tarkista sisennys, kaksoispisteet ja lainausmerkit tällä rivillä.`,
      `The facts cannot be read (${reason}). Check the indentation, colons and quotes on this line.`,
    );
  }
  if (body.length > bodyLimit)
    return fail(
      entry.bodyLine,
      `Tekstissä on ${body.length} merkkiä, enimmäismäärä on ${bodyLimit}. Lyhennä sitä.`,
      `The text has ${body.length} characters, the limit is ${bodyLimit}. Make it shorter.`,
    );
  const count = body.match(signs)?.length ?? 0;
  if (count > signLimit)
    return fail(
      entry.bodyLine,
      `Tekstissä on ${count} muotoilumerkkiä (kuten * [ > -), enimmäismäärä on ${signLimit}. Kirjoita tavallista tekstiä.`,
      `The text has ${count} signs of formatting (such as * [ > -), the limit is ${signLimit}. Write plain text.`,
    );
  return entry;
}

/** Kind, id and language from a path under `content/`. */
export function kindOf(path: string): Pick<Entry, 'kind' | 'id' | 'lang'> {
  const [folder = '', ...rest] = path.replace(/^.*?content\//, '').split('/');
  const id = (rest.at(-1) ?? '').replace(/\.md$/, '');
  if (folder === 'translations') return { kind: 'translation', id, lang: rest[0] ?? '' };
  if (folder === 'pages') return { kind: 'page', id, lang: rest[0] ?? '' };
  return { kind: 'organisation', id, lang: '' };
}

const lines = (text: string) => text.split('\n').length;
