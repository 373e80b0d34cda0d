import { z } from 'zod';
import type { Sentence } from '#i18n/sentence.ts';
import { blobName } from './blob.ts';
import type { FileChange } from './change.ts';
import { isEntryPath, isPlainPath, isTablePath } from './content-path.ts';

/** Files whose bytes the check brings to the review, bytes of one, and characters of the artefact as a whole. */
export const limits = { files: 1000, bytes: 100_000, artefact: 12_000_000 } as const;

const path = z.string().refine(isPlainPath);

/** What the check of a pull request brings: the bytes of its files of content. It runs a stranger's code, so nothing of it is believed. */
const artefact = z.strictObject({
  head: z.string().regex(/^[0-9a-f]{40}$/),
  files: z
    .array(
      z.strictObject({
        path,
        base64: z
          .base64()
          .max(Math.ceil(limits.bytes / 3) * 4)
          .optional(),
        size: z.int().min(0).optional(),
        isLink: z.literal(true).optional(),
      }),
    )
    .max(limits.files),
});

/** A file of a pull request as GitHub tells of it; `blob` names its bytes, which a removed file has not. */
export interface PullFile {
  path: string;
  blob?: string | undefined;
}

/** What a review needs, or why the artefact is not believed. */
export type Opened = { files: FileChange[]; more: number } | { refused: Sentence };

/** Writes the artefact; bytes above the limits stay behind. */
export function artefactOf(head: string, files: readonly FileChange[]): string {
  const brought = files.flatMap(({ path, after, size, isLink }) => {
    if (!(isEntryPath(path) || isTablePath(path)) || !isPlainPath(path)) return [];
    if (size === undefined && !after) return [];
    const bytes = after && after.length <= limits.bytes ? after : undefined;
    return [
      { path, ...(bytes ? { base64: base64(bytes) } : { size: size ?? after?.length }), ...(isLink && { isLink }) },
    ];
  });
  return JSON.stringify({ head, files: brought.slice(0, limits.files) });
}

/**
 * Opens an artefact against what GitHub itself tells: the head commit of the run that made it, and the files of the pull
 * request with the names of their bytes. `before` gives the bytes from which the sender went off.
 */
export function opened(
  text: string,
  head: string,
  pull: readonly PullFile[],
  before: (path: string) => Uint8Array | undefined,
): Opened {
  if (text.length > limits.artefact) return refused('se on liian suuri', 'it is too large');
  const { data } = artefact.safeParse(json(text));
  if (!data) return refused('se ei ole sitä, mitä tarkistus tekee', 'it is not what the check makes');
  if (data.head !== head) return refused('se on toisesta muutoksesta', 'it is of another commit');
  const brought = new Map(data.files.map((file) => [file.path, file]));
  if (brought.size < data.files.length) return refused('sama tiedosto on siinä kahdesti', 'a file stands in it twice');
  const known = new Map(pull.map((file) => [file.path, file]));
  if ([...brought.keys()].some((path) => known.get(path)?.blob === undefined))
    return refused('siinä on tiedosto, jota ehdotuksessa ei ole', 'it holds a file that the pull request has not');
  const files: FileChange[] = [];
  let more = 0;
  for (const { path, blob } of pull) {
    const isOurs = (isEntryPath(path) || isTablePath(path)) && isPlainPath(path);
    const was = isOurs ? before(path) : undefined;
    const file = brought.get(path);
    if (!isOurs || blob === undefined) files.push({ path, before: was });
    else if (was && blobName(was) === blob) continue;
    else if (file?.base64 !== undefined) {
      const after = bytesOf(file.base64);
      if (blobName(after) !== blob)
        return refused('tiedosto ei ole se, joka ehdotuksessa on', 'a file is not the one of the pull request');
      files.push({ path, before: was, after, ...(file.isLink && { isLink: true }) });
    } else if (file?.size !== undefined && file.size > limits.bytes) files.push({ path, before: was, size: file.size });
    else if (brought.size === limits.files) more++;
    else return refused('siitä puuttuu ehdotuksen tiedosto', 'a file of the pull request is missing from it');
  }
  return { files, more };
}

const refused = (fi: string, en: string): Opened => ({
  refused: {
    fi: `Tarkistuksen tuomaa tiedostoa ei voi uskoa: ${fi}. Katso ehdotus käsin tai aja tarkistus uudelleen.`,
    en: `The file that the check brought cannot be believed: ${en}. Look at the proposal by hand, or run the check again.`,
  },
});

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const bytesOf = (text: string): Uint8Array => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));

const base64 = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
