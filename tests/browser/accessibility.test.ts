import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { type Lang, langs } from '../../src/i18n/languages.ts';
import { siteInBrowser, templates } from './site.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const site = siteInBrowser();

async function axe(page: Page, options: RunOptions): Promise<string[]> {
  const { violations } = await page.evaluate(
    (run) => (globalThis as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run(run),
    { resultTypes: ['violations'], ...options } as RunOptions,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

/** Languages in which every template is looked at: both directions and a tall script; the others share the templates out. */
const whole: readonly Lang[] = ['fi', 'ar', 'th'];
const share = 3;

const paths = [
  '/',
  '/404.html',
  ...langs.flatMap((lang, row) =>
    templates
      .filter((_, column) => whole.includes(lang) || (row + column) % share === 0)
      .map((path) => `/${lang}/${path}`),
  ),
];

describe('axe finds nothing, in the light and in the dark, and nothing overflows at 320 px', () => {
  test.for(paths)('%s', async (path) => {
    const found = await site.visit(
      path,
      async (page) => {
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        await page.evaluate(axeSource);
        const light = await axe(page, {});
        await page.emulateMedia({ colorScheme: 'dark' });
        return { overflow, light, dark: await axe(page, { runOnly: ['color-contrast'] }) };
      },
      { bypassCSP: true, viewport: { width: 320, height: 640 }, colorScheme: 'light' },
    );
    expect(found).toEqual({ overflow: 0, light: [], dark: [] });
  });
});

describe('what a finger must hit is at least 24 px, and 48 px where it is the next step', () => {
  test.for(['/fi/', '/fi/places/tampere/', '/fi/organisations/kriisilinja/', '/fi/search/'])('%s', async (path) => {
    const small = await site.visit(path, (page) =>
      page.$$eval('a, button, summary, select, input', (elements) =>
        elements
          .filter((element) => element.checkVisibility() && !element.closest('.prose, .skip, p'))
          .map((element) => ({ text: element.textContent?.trim(), height: element.getBoundingClientRect().height }))
          .filter(({ height }) => height < 24),
      ),
    );
    expect(small).toEqual([]);
    const steps = await site.visit(path, (page) =>
      page.$$eval('.button, .search button, .tiles a, header a', (elements) =>
        elements.map((element) => element.getBoundingClientRect().height).filter((height) => height > 0 && height < 48),
      ),
    );
    expect(steps).toEqual([]);
  });
});
