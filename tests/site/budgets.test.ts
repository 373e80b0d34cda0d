import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { organisationId } from './content.ts';
import { builtSite, named, type Page, prove, rawText } from './pages.ts';

const site = builtSite();
const compress = promisify(gzip);
const size = async (text: string) => (await compress(text, { level: 9 })).length;

/** One first flight of a connection. */
const firstFlight = 14_336;
const organisationLimit = 7_168;
const scriptLimit = 2_048;
/** Pages compressed at one time. */
const atOnce = 200;

/** A module of the site with everything that it imports. */
function moduleText(path: string, seen = new Set<string>()): string {
  if (seen.has(path)) return '';
  seen.add(path);
  const text = readFileSync(join(site.folder, path.slice(site.base.length)), 'utf8');
  const imported = [...text.matchAll(/(?:from|import)\s*["'`](\.[^"'`]+)["'`]/g)].map(([, relative = '']) =>
    moduleText(new URL(relative, site.origin + path).pathname, seen),
  );
  return [text, ...imported].join('\n');
}

function scripts(page: Page): string {
  return named(page, 'script')
    .filter(({ attribs }) => attribs['type'] !== 'application/ld+json')
    .map((script) => (script.attribs['src'] ? moduleText(script.attribs['src']) : rawText(script)))
    .join('\n');
}

describe('budgets', () => {
  const every = [...site.byPath.values()];
  const sizes = new Map<Page, number>();

  beforeAll(async () => {
    for (let start = 0; start < every.length; start += atOnce)
      await Promise.all(every.slice(start, start + atOnce).map(async (page) => sizes.set(page, await size(page.html))));
  });

  test('every page with its styles fits one first flight', () => {
    prove(every, function* (page) {
      const bytes = sizes.get(page) ?? 0;
      if (bytes > firstFlight) yield `${bytes} bytes gzipped, the limit is ${firstFlight}`;
    });
  });

  test('every organisation has a small page', () => {
    const pages = every.filter(organisationId);
    expect(pages.length).toBeGreaterThan(0);
    prove(pages, function* (page) {
      const bytes = sizes.get(page) ?? 0;
      if (bytes > organisationLimit) yield `${bytes} bytes gzipped, the limit is ${organisationLimit}`;
    });
  });

  test('organisations, places, activities and groups carry next to no script', async () => {
    const pages = site.pages.filter(({ rest }) => /^(organisations|places|activities|groups)\//.test(rest));
    const texts = new Map(pages.map((page) => [page, scripts(page)]));
    const bytes = new Map(
      await Promise.all([...new Set(texts.values())].map(async (text) => [text, text ? await size(text) : 0] as const)),
    );
    prove(pages, function* (page) {
      const found = bytes.get(texts.get(page) ?? '') ?? 0;
      if (found > scriptLimit) yield `${found} bytes of script gzipped, the limit is ${scriptLimit}`;
    });
  });

  test('no page waits for a stylesheet', () => {
    prove(site.pages, function* (page) {
      for (const { attribs } of named(page, 'link'))
        if (attribs['rel'] === 'stylesheet') yield `waits for ${attribs['href']}`;
    });
  });
});
