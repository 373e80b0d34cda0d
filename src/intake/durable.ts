import { open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Unavailable } from '#repository/unavailable.ts';

let count = 0;

/** Ending of a file that is not whole yet. */
export const unfinished = '.part';

/**
 * Writes a file so that it is on the disk, whole, when this ends, whatever happens to the process or the machine: beside
 * its place, flushed, then renamed, and its folder flushed. Throws `Unavailable` where the disk takes no more.
 */
export async function write(path: string, text: string): Promise<void> {
  const beside = `${path}.${process.pid}.${++count}${unfinished}`;
  try {
    const file = await open(beside, 'wx');
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
    await flush(dirname(path));
  } catch (error) {
    await rm(beside, { force: true }).catch(() => {});
    throw new Unavailable(`the disk: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Removes a file so that it does not come back. */
export async function remove(path: string): Promise<void> {
  await rm(path, { force: true });
  await flush(dirname(path));
}

/** The text of a file; nothing where there is none. */
export const textOf = (path: string): Promise<string | undefined> =>
  readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw new Unavailable(`the disk: ${error.message}`);
  });

/** A new name is in the folder, which is a file of its own. */
async function flush(folder: string): Promise<void> {
  const file = await open(folder, 'r');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
