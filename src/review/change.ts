import type { Content } from '#entry/folder.ts';
import { type Entry, type EntryKind, kindOf, read } from '#entry/read.ts';
import { applied, entryOf } from './applied.ts';
import { isEntryPath, isTablePath } from './content-path.ts';

/** One path of a change, as bytes before and after; nothing where no file stands. */
export interface FileChange {
  path: string;
  before?: Uint8Array | undefined;
  after?: Uint8Array | undefined;
  /** What stands there after is a link to another file. */
  isLink?: boolean;
  /** Bytes of a file that stands there after and was too large to be brought. */
  size?: number;
  /** The main branch no longer has what stands before. */
  isMoved?: boolean;
}

/** What somebody proposes, as it arrives. */
export interface Sent {
  files: readonly FileChange[];
  /** Whom the sender says to speak for, in the sender's words or as an id. */
  speaksFor?: string | undefined;
  /** Files beyond what was brought, of which only the number is known. */
  more?: number;
}

/** An entry before and after; one of the two may be missing. */
export interface EntryChange {
  path: string;
  kind: EntryKind;
  id: string;
  lang: string;
  before: Entry | undefined;
  after: Entry | undefined;
}

/** A change of content, with all of the content before and after it. */
export interface Change {
  before: Content;
  after: Content;
  files: readonly FileChange[];
  entries: EntryChange[];
  /** Other files of `content/`: phrases, glossaries, tables. */
  tables: FileChange[];
  /** Files that are neither: code, workflows, names that nothing of ours has. */
  outside: FileChange[];
  speaksFor: string | undefined;
  more: number;
  /** Day of the review, ISO 8601. */
  today: string;
}

/** Sorts what was sent, and works out the content as it would be. */
export function changeOf(before: Content, { files, speaksFor, more = 0 }: Sent, today: string): Change {
  const inOrder = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const entries = inOrder
    .filter(({ path }) => isEntryPath(path))
    .map((file): EntryChange => {
      const was = file.before && read(file.path, file.before);
      return { path: file.path, ...kindOf(file.path), before: was, after: entryOf(file) };
    });
  return {
    before,
    after: applied(before, files),
    files: inOrder,
    entries,
    tables: inOrder.filter(({ path }) => isTablePath(path)),
    outside: inOrder.filter(({ path }) => !isEntryPath(path) && !isTablePath(path)),
    speaksFor,
    more,
    today,
  };
}
