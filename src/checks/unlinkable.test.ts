import { describe, expect, test } from 'vitest';
import { readTable } from '#entry/table.ts';
import { english, findings, finnish, organisation, page, translation } from './testing.ts';
import { unlinkable } from './unlinkable.ts';
import { beginnings, hashOf, readUnlinkable } from './unlinkable-list.ts';

const path = 'content/organisations/a.md';
const list = `# Kopioita\nkopio.fi\n\nwww.talo.fi/piilo-\nhash:${hashOf('salainen.fi/koti/piha')}\n`;
const found = (files: Record<string, string>, tables = {}) =>
  findings(unlinkable, files, [], { unlinkable: list, ...tables });
const source = (url: string) => found({ [path]: organisation({ sources: `\n  - url: ${url}\n    asOf: "2026-03"` }) });

describe('unlinkable', () => {
  test('a source that may not be linked, without saying which page it is', () => {
    expect(source('https://www.kopio.fi/a')).toEqual([
      {
        rule: 'unlinkable',
        level: 'error',
        file: path,
        line: 11,
        field: 'sources.0.url',
        message: {
          fi: 'Tätä osoitetta ei saa linkittää (content/unlinkable.txt): sivu voi johtaa salaisen paikan luo, tai se on välityspalvelin tai kopio. Vaihda tilalle toinen lähde tai poista linkki.',
          en: 'This address may not be linked (content/unlinkable.txt): its page may lead to a secret place, or it is a proxy or a copy. Put another source in its place or remove the link.',
        },
      },
    ]);
  });

  test.each([
    'http://kopio.fi',
    'HTTPS://WWW.KOPIO.FI/',
    'https://kopio.fi:8443/a?b=c#d',
    'https://talo.fi/piilo-5',
    'https://talo.fi/piilo-',
    'https://salainen.fi/koti/piha',
    'https://salainen.fi/koti/piha/',
    'https://salainen.fi/koti/piha?x=1',
    'https://salainen.fi/koti/piha.html',
    'https://www.salainen.fi/koti/piha-ja-talo#alku',
    'https://salainen.fi/koti/p%69ha/../piha',
  ])('%s begins like an address of the list', (url) => {
    expect(source(url)).toHaveLength(1);
  });

  test.each([
    'https://kopio.fi.esimerkki.fi/',
    'https://muukopio.fi/',
    'https://kopio.fi-uusi.fi/',
    'https://talo.fi/',
    'https://talo.fi/piilola',
    'https://salainen.fi/koti',
    'https://salainen.fi/koti/pihalla',
    'https://salainen.fi/Koti/piha',
  ])('%s does not', (url) => {
    expect(source(url)).toEqual([]);
  });

  test('website, social, offers and tables', () => {
    const offers = '\n  - name: A\n    activity: guidance\n    url: https://kopio.fi/a\n    asOf: "2026"';
    const facts = { website: 'https://kopio.fi/', social: '[https://a.fi/, https://kopio.fi/b]', offers };
    expect(found({ [path]: organisation(facts) }).map(({ field }) => field)).toEqual([
      'website',
      'social.1',
      'offers.0.url',
    ]);
    const table = (name: string) =>
      readTable(`content/${name}.yaml`, '- url: https://a.fi/\n- links: {fi: https://kopio.fi/}\n- &a [1]');
    expect(found({}, { lines: table('public-lines'), services: table('public-services') })).toMatchObject([
      { file: 'content/public-lines.yaml', line: 2, field: '1.links.fi' },
      { file: 'content/public-services.yaml', line: 2, field: '1.links.fi' },
    ]);
  });

  test('links and addresses in texts of every kind, on their lines', () => {
    const words =
      '\n\n[a](https://kopio.fi/a)\n<https://kopio.fi/b>\n[c]\n\n[c]: https://kopio.fi/c\nhttps://kopio.fi/d';
    const escaped = '\n\n[e](https://kop&#105;o.fi/e)';
    const files = {
      [path]: organisation({}, finnish + words),
      'content/translations/en/a.md': translation({}, english + escaped),
      'content/pages/fi/about.md': page({}, finnish + words),
    };
    expect(found(files).map(({ file, line }) => `${file}:${line}`)).toEqual([
      `${path}:20`,
      `${path}:21`,
      `${path}:24`,
      `${path}:25`,
      'content/translations/en/a.md:11',
      'content/pages/fi/about.md:11',
      'content/pages/fi/about.md:12',
      'content/pages/fi/about.md:15',
      'content/pages/fi/about.md:16',
    ]);
  });

  test.each(['https://kopio.fi/', 'hash:12', 'hash:XYZ', 'kopio', 'kaksi sanaa.fi'])(
    'the line "%s" says nothing',
    (line) => {
      expect(findings(unlinkable, {}, [], { unlinkable: `# a\n${line}\n` })).toMatchObject([
        { file: 'content/unlinkable.txt', line: 2, message: { en: expect.stringContaining('neither') } },
      ]);
    },
  );
});

describe('the list', () => {
  test('a hash is sixteen digits of SHA-256', () => {
    expect(hashOf('kopio.fi')).toMatch(/^[0-9a-f]{16}$/);
    expect(hashOf('https://WWW.kopio.fi/')).toBe(hashOf('kopio.fi'));
    expect([...readUnlinkable(list).hashes]).toContain(hashOf('kopio.fi'));
    expect(readUnlinkable('')).toEqual({ hashes: new Set(), faults: [] });
  });

  test('an address has as many beginnings as parts, however long it is', () => {
    expect([...beginnings('https://a.fi/b-c')]).toHaveLength(5);
    const started = performance.now();
    expect([...beginnings(`https://a.fi/${'a/'.repeat(10_000)}`)].length).toBeGreaterThan(20_000);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
