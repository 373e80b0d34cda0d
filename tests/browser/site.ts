import type { IncomingMessage } from 'node:http';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchChromium } from '../chromium.ts';
import { fixtureSite } from '../fixture.ts';
import { type Served, serve } from '../server.ts';

/** The real built site, for the few tests that measure its content. */
export const realSite = async () => process.env['OUT_DIR'] || 'dist';

/** The small site of made-up organisations in a real browser, or another, for the tests of one file. */
export function siteInBrowser(folder: () => Promise<string> = fixtureSite) {
  let browser: Browser;
  let served: Served;

  beforeAll(async () => {
    [browser, served] = await Promise.all([launchChromium(), folder().then((dist) => serve(dist))]);
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  return {
    /** Opens a path in a context of its own, runs the test, closes it; any script error fails the test, unless it is of the `expected`. */
    async visit<T>(
      path: string,
      test: (page: Page) => Promise<T>,
      options: BrowserContextOptions = {},
      expected?: RegExp,
    ): Promise<T> {
      const context = await browser.newContext({ viewport: { width: 360, height: 740 }, ...options });
      const errors: string[] = [];
      try {
        const page = await context.newPage();
        const heard = (error: string) => void (expected?.test(error) || errors.push(error));
        page.on('pageerror', (error) => heard(error.message));
        page.on('console', (message) => message.type() === 'error' && heard(message.text()));
        await page.goto(served.url + path);
        const result = await test(page);
        if (errors.length) throw new Error(`${path}: ${errors.join('\n')}`);
        return result;
      } finally {
        await context.close();
      }
    },
    /** Breaks off every connection that asks for such a path while `test` runs: a network that looks alive and is not. */
    async broken(path: RegExp, test: () => Promise<void>): Promise<void> {
      const { httpServer } = served;
      const breakOff = ({ url = '', socket }: IncomingMessage) => path.test(url) && socket.destroy();
      httpServer.prependListener('request', breakOff);
      try {
        await test();
      } finally {
        httpServer.off('request', breakOff);
      }
    },
    /** Lets a path of this file's server answer with another text from now on, and with its own again after `test`. */
    async replaced(path: string, test: (replace: (text: string) => void) => Promise<void>): Promise<void> {
      try {
        await test((text) => served.answers.set(path, text));
      } finally {
        served.answers.delete(path);
      }
    },
    url: (path: string) => served.url + path,
  };
}

/** One address of every template, after the language. */
export const templates = [
  '',
  'places/',
  'places/tampere/',
  'places/kuhmo/',
  'places/lappi/',
  'places/finland/',
  'places/finland/learning/',
  'needs/alone/pirkanmaa/',
  'activities/',
  'activities/language-learning/',
  'activities/crisis-support/',
  'groups/',
  'groups/women/',
  'service-languages/',
  'service-languages/ar/',
  'organisations/',
  'organisations/page/2/',
  'organisations/kriisilinja/',
  'organisations/kielikahvila/',
  'organisations/keskusliitto/',
  'organisations/pitka-teksti/',
  'organisations/lopettanut/',
  'needs/',
  'needs/violence/',
  'needs/alone/',
  'search/',
  'device/',
  'contribute/',
  'list/',
  'about/',
  'help-now/',
  'translations/',
  'freshness/',
];
