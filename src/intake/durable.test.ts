import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Unavailable } from '#repository/unavailable.ts';
import { remove, textOf, write } from './durable.ts';
import { folder } from './testing.ts';

describe('a file', () => {
  test('is whole, in the place of what was there, with nothing beside it', async () => {
    const root = await folder();
    const path = join(root, 'a.json');
    await write(path, 'first');
    await write(path, 'second ä');
    expect(await readFile(path, 'utf8')).toBe('second ä');
    expect(await readdir(root)).toEqual(['a.json']);
  });

  test('written by many at once is one of them, whole', async () => {
    const path = join(await folder(), 'a.json');
    const texts = Array.from({ length: 20 }, (_, index) => String(index).repeat(5000));
    await Promise.all(texts.map((text) => write(path, text)));
    expect(texts).toContain(await readFile(path, 'utf8'));
  });

  test('that cannot take its place leaves what was there, and nothing beside it', async () => {
    const root = await folder();
    const path = join(root, 'a.json');
    await mkdir(path);
    await writeFile(join(path, 'inside'), 'x');
    await expect(write(path, 'text')).rejects.toThrow(Unavailable);
    expect(await readdir(root)).toEqual(['a.json']);
    expect(await readdir(path)).toEqual(['inside']);
  });

  test('that is gone is gone, and may be removed again', async () => {
    const path = join(await folder(), 'a.json');
    await write(path, 'text');
    await remove(path);
    await remove(path);
    expect(await textOf(path)).toBeUndefined();
  });

  test('that cannot be read is not taken for one that is not there', async () => {
    const root = await folder();
    await mkdir(join(root, 'a.json'));
    await expect(textOf(join(root, 'a.json'))).rejects.toThrow(Unavailable);
  });
});
