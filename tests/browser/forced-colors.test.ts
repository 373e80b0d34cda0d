import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openDrawn } from './drawn.ts';
import { siteInBrowser } from './site.ts';

const site = siteInBrowser();
const forced: BrowserContextOptions = { forcedColors: 'active', colorScheme: 'dark' };
const ground = 'rgb(0, 0, 0)';

/** Buttons, links that look like buttons, and fields without an edge that is seen. */
const edgeless = (page: Page, background: string) =>
  page.$$eval(
    'button, .button, .chips a, .exit a, select, input:not([type=checkbox])',
    (all, background) =>
      all
        .filter((one) => one.checkVisibility())
        .filter((one) => {
          const { borderTopWidth, borderTopStyle, borderTopColor } = getComputedStyle(one);
          return Number.parseFloat(borderTopWidth) < 1 || borderTopStyle === 'none' || borderTopColor === background;
        })
        .map((one) => one.outerHTML.slice(0, 120)),
    background,
  );

test.for([
  'organisations/kriisilinja/',
  'organisations/kielikahvila/',
  'list/#kriisilinja,kielikahvila',
  'search/',
  'search/#place=helsinki',
  'needs/violence/',
  'needs/alone/',
  'places/tampere/',
  'device/',
  'contribute/',
  '',
])('whatever colours a system forces, every button and field has an edge: %s', async (path) => {
  await site.visit(
    '/404.html',
    async (page) => {
      await openDrawn(page, site.url(`/en/${path}`));
      expect(await edgeless(page, ground)).toEqual([]);
    },
    forced,
  );
});

test('codes stay black on white', async () => {
  await site.visit(
    '/404.html',
    async (page) => {
      await openDrawn(page, site.url('/en/list/#kriisilinja,kielikahvila'));
      const codes = await page.$$eval('.qr', (all) =>
        all.map((one) => [getComputedStyle(one).backgroundColor, getComputedStyle(one.firstElementChild ?? one).fill]),
      );
      expect(codes.length).toBe(3);
      expect(new Set(codes.flat())).toEqual(new Set(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']));
      expect(new Set(codes.map(([background]) => background))).toEqual(new Set(['rgb(255, 255, 255)']));
    },
    forced,
  );
});

test('fields that cannot be used yet look otherwise than those that can', async () => {
  const look = (page: Page) => page.$eval('#q', (field) => getComputedStyle(field).borderTopColor);
  const usable = await site.visit(
    '/en/search/',
    async (page) => {
      await page.waitForSelector('#q:enabled');
      return look(page);
    },
    forced,
  );
  const unusable = await site.visit('/en/search/', look, { ...forced, javaScriptEnabled: false });
  expect(unusable).not.toBe(usable);
  expect(unusable).not.toBe(ground);
});

test('pictures are drawn in a colour that is seen', async () => {
  await site.visit(
    '/en/needs/violence/',
    async (page) => {
      const strokes = await page.$$eval('.icon', (all) => all.map((one) => getComputedStyle(one).stroke));
      expect(strokes.length).toBeGreaterThan(3);
      expect(strokes).not.toContain(ground);
    },
    forced,
  );
});
