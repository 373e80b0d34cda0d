import type { Git } from '#repository/local.ts';
import { limits } from './artefact.ts';
import type { FileChange } from './change.ts';
import { isEntryPath, isTablePath } from './content-path.ts';

/** A path that differs between two commits; `blob` names what stands after, which a removed file has not. */
export interface RawChange {
  path: string;
  was: string | undefined;
  blob: string | undefined;
  isLink: boolean;
}

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const link = '120000';
const none = /^0+$/;

/** Reads what `git diff --raw -z --no-renames --no-abbrev` prints. */
export function rawChanges(printed: string): RawChange[] {
  const parts = printed.split('\0');
  const found: RawChange[] = [];
  for (let index = 0; index + 1 < parts.length; index += 2) {
    const [, after = '', was = '', blob = '', status = ''] = (parts[index] ?? '').replace(/^:/, '').split(' ');
    const path = parts[index + 1] ?? '';
    found.push({
      path,
      was: none.test(was) ? undefined : was,
      blob: status === 'D' ? undefined : blob,
      isLink: after === link,
    });
  }
  return found;
}

/** What a commit changes since the one from which it went off, with the bytes of its content. */
export function changedSince(git: Git, base: string, head: string): FileChange[] {
  const from = text(git('merge-base', base, head)).trim();
  return between(git, from, head);
}

/** What differs between two commits, with the bytes of content; of other files the path alone. */
export function between(git: Git, base: string, head: string): FileChange[] {
  const printed = text(git('diff', '--raw', '-z', '--no-renames', '--no-abbrev', base, head, '--'));
  return rawChanges(printed).map(({ path, was, blob, isLink }) => {
    const bytesOf = (name: string | undefined) => (name ? git('cat-file', 'blob', name) : undefined);
    if (!isEntryPath(path) && !isTablePath(path)) return { path, ...(isLink && { isLink }) };
    const size = blob ? Number(text(git('cat-file', '-s', blob))) : 0;
    return {
      path,
      before: bytesOf(was),
      ...(size > limits.bytes ? { size } : { after: bytesOf(blob) }),
      ...(isLink && { isLink }),
    };
  });
}
