import { execFile } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { writeFixture } from '../fixture.ts';
import { temporaryFolder } from './building.ts';

const run = promisify(execFile);

test('a preview has the pages that were asked for and no other, as they will be', async () => {
  const { folder, remove } = await temporaryFolder();
  try {
    await writeFixture(folder);
    const out = join(folder, 'dist');
    const { PATH = '', HOME = '' } = process.env;
    const settings = { PREVIEW: 'fi/kahvila en/kahvila', CONTENT_ROOT: folder, OUT_DIR: out };
    const env = { PATH, HOME, ASTRO_TELEMETRY_DISABLED: '1', ...settings };
    await run(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--silent'], { env });
    const pages = globSync('**/*.html', { cwd: out }).map((path) => path.replaceAll('\\', '/'));
    expect(pages.sort()).toEqual(['en/organisations/kahvila/index.html', 'fi/organisations/kahvila/index.html']);
    const html = readFileSync(`${out}/fi/organisations/kahvila/index.html`, 'utf8');
    const parts = ['<html lang="fi"', 'content-security-policy', 'Kahvila ry', 'Avoin ry'];
    expect(parts.filter((part) => !html.includes(part))).toEqual([]);
  } finally {
    await remove();
  }
}, 120_000);
