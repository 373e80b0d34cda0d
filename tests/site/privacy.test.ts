import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtSite, type Element, inside, named, type Page, prove, rawText } from './pages.ts';

const site = builtSite();
/** The page of editors is no page of readers: it runs Sveltia CMS, under a policy of its own, which the last test holds it to. */
const ofEditors = `${site.base}admin/`;
const pages = site.pages.filter(({ moved, path }) => !moved && path !== ofEditors);

/** Written twice on purpose: the policy of `formats/content-security.ts` may not grow weaker unseen. */
const directives = [
  "default-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
];

const loading = ['src', 'srcset', 'href', 'xlink:href', 'action', 'formaction', 'data', 'poster', 'ping'];
const nameOnly = new Set(['canonical', 'alternate']);
/** Data in a script is not run, and no policy asks for its hash. */
const isCode = ({ name, attribs }: Element) => name === 'script' && !/[/+]json$/.test(attribs['type'] ?? '');

/** Addresses that a browser asks for, or sends to, without the reader's following a link. */
function* requests({ name, attribs }: Element): Iterable<string> {
  if (name === 'link' && nameOnly.has(attribs['rel'] ?? '')) return;
  for (const attribute of loading) {
    const value = attribs[attribute];
    if (value === undefined || (name === 'a' && attribute === 'href')) continue;
    yield* attribute === 'srcset' ? value.split(',').map((part) => part.trim().split(/\s/)[0] ?? '') : [value];
  }
}

function* styleFaults(page: Page, css: string) {
  if (css.includes('@import')) yield 'a style imports another';
  for (const [, address = ''] of css.matchAll(/url\(\s*["']?([^"')]+)/g))
    if (!address.startsWith('data:') && !inside(site, page, address)) yield `a style asks for ${address}`;
}

const policyOf = (page: Page) =>
  named(page, 'meta').find(({ attribs }) => attribs['http-equiv']?.toLowerCase() === 'content-security-policy');

function sources(page: Page, directive: string): string[] {
  const found = (policyOf(page)?.attribs['content'] ?? '').split(';').map((part) => part.trim().split(/\s+/));
  return found.find(([name]) => name === directive)?.slice(1) ?? [];
}

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('privacy', () => {
  test('no page asks another host for anything', () => {
    prove(site.pages, function* (page) {
      for (const element of page.elements)
        for (const address of requests(element))
          if (!address.startsWith('data:') && !inside(site, page, address))
            yield `<${element.name}> asks for ${address}`;
      for (const style of named(page, 'style')) yield* styleFaults(page, rawText(style));
      for (const { attribs } of named(page, 'meta')) {
        const target =
          attribs['http-equiv'] === 'refresh' ? attribs['content']?.replace(/^\d+;\s*url=/i, '') : undefined;
        if (target !== undefined && !inside(site, page, target)) yield `leads on to ${target}`;
      }
    });
  });

  /**
   * W3C names the SVG format; wa.me is a link that opens only when a reader taps on it to share a list. The rules that the form
   * loads hold examples of addresses in their sentences; that nobody asks them, the policy of the page sees to.
   */
  test('no code of the pages names another host, or keeps a cookie', () => {
    const inline = new Set(site.pages.flatMap((page) => page.elements.filter(isCode).map(rawText)));
    const modules = [...site.files].filter(
      (path) => path.startsWith(`${site.base}_astro/`) && !path.includes('/form/'),
    );
    const texts = modules.map((path) => readFileSync(join(site.folder, path.slice(site.base.length)), 'utf8'));
    for (const text of [...inline, ...texts]) {
      expect(text).not.toMatch(/https?:\/\/(?!www\.w3\.org\/|wa\.me\/|[`'"$])/);
      expect(text).not.toMatch(/document\.cookie|cookieStore|sendBeacon/);
    }
  });

  test('no page sets a cookie, carries a handler or a style in an attribute', () => {
    prove(site.pages, function* ({ elements }) {
      for (const { name, attribs } of elements) {
        if (attribs['http-equiv']?.toLowerCase() === 'set-cookie') yield 'sets a cookie';
        for (const attribute of Object.keys(attribs))
          if (attribute.startsWith('on') || attribute === 'style')
            yield `<${name} ${attribute}="${attribs[attribute]}">`;
      }
    });
  });

  test('every page has the whole policy before anything that it rules', () => {
    prove(pages, function* (page) {
      const policy = policyOf(page);
      if (!policy) return yield 'no Content-Security-Policy';
      const parts = (policy.attribs['content'] ?? '').split(';').map((part) => part.trim());
      for (const directive of directives) if (!parts.includes(directive)) yield `the policy lacks ${directive}`;
      const ruled = page.elements.find((element) => element.name === 'style' || isCode(element));
      if (ruled && page.elements.indexOf(ruled) < page.elements.indexOf(policy)) yield 'the policy comes too late';
    });
  });

  test('policies allow only our own files and what is hashed; WebAssembly only where one searches', () => {
    prove(pages, function* (page) {
      for (const directive of ['script-src', 'style-src'])
        for (const source of sources(page, directive)) {
          const wasm = directive === 'script-src' && page.rest === 'search/' && source === "'wasm-unsafe-eval'";
          if (!wasm && source !== "'self'" && !/^'sha256-[\w+/]+=*'$/.test(source))
            yield `${directive} allows ${source}`;
        }
      if (page.rest === 'search/' && !sources(page, 'script-src').includes("'wasm-unsafe-eval'"))
        yield 'the search cannot run WebAssembly';
    });
  });

  test('every inline script and style has its hash in the policy', () => {
    const hashes = new Map<string, string>();
    const hashOf = (text: string) => hashes.get(text) ?? hashes.set(text, hash(text)).get(text) ?? '';
    prove(pages, function* (page) {
      for (const element of page.elements) {
        const directive = element.name === 'style' ? 'style-src' : isCode(element) ? 'script-src' : undefined;
        if (!directive || element.attribs['src']) continue;
        if (!sources(page, directive).includes(hashOf(rawText(element))))
          yield `${directive} forbids our own <${element.name}>`;
      }
    });
  });

  test('the page of editors runs our own files, asks this site and GitHub alone, and no search engine shows it', () => {
    const page = site.byPath.get(ofEditors) ?? expect.fail(`There is no ${ofEditors}`);
    expect(policyOf(page)?.attribs['content']?.split(';')).toEqual([
      ...directives.filter((one) => !one.startsWith('require-trusted-types')),
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' blob: data: https://avatars.githubusercontent.com",
      "connect-src 'self' blob: data: https://api.github.com",
    ]);
    expect(named(page, 'script').map(({ attribs }) => attribs['src'])).toEqual([`${ofEditors}editor.js`]);
    expect(page.hidden).toBe(true);
    for (const path of [...site.files].filter((file) => file.endsWith('.xml')))
      expect(readFileSync(join(site.folder, path.slice(site.base.length)), 'utf8')).not.toContain('/admin/');
  });

  test('no page of readers leads to the page of editors, or asks for a file of it', () => {
    prove(pages, function* ({ elements }) {
      for (const { name, attribs } of elements)
        for (const value of Object.values(attribs)) if (value.startsWith(ofEditors)) yield `<${name}> names ${value}`;
    });
  });
});
