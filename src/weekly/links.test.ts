import { describe, expect, test } from 'vitest';
import { listedOne, places } from '#checks/testing.ts';
import { buildDirectory } from '#directory/directory.ts';
import type { Organisation } from '#schema/organisation.ts';
import type { PublicLine } from '#schema/public-line.ts';
import type { PublicService } from '#schema/public-service.ts';
import { hostOf, isPublic, linksOf } from './links.ts';

const source = (url: string) => ({ url, asOf: '2026' });
const line = { id: 'linja', url: 'https://line.fi/', sources: [source('https://line.fi/source')] } as PublicLine;
const service = {
  id: 'taxes',
  links: { fi: 'https://vero.fi/', sv: 'https://vero.fi/sv' },
  sources: [],
} as unknown as PublicService;
const of = (all: Record<string, Partial<Organisation>>) =>
  linksOf(
    buildDirectory(
      Object.entries(all).map(([id, facts]) => listedOne(id, { sources: [], ...facts })),
      places,
      { lines: [line], services: [service] },
    ),
  );

describe('links', () => {
  test('are those of lines and authorities, then what people go by, then sources, each with who names it', () => {
    const offers = [{ name: 'A', activity: 'guidance' as const, asOf: '2026', url: 'https://a.fi/offer' }];
    const links = of({
      a: { website: 'https://a.fi/', social: ['https://youtube.com/a'], offers, sources: [source('https://b.fi/')] },
      b: { website: 'https://b.fi/' },
      gone: { status: 'ended', website: 'https://gone.fi/' },
    });
    expect(
      links.map(({ url, standings }) => [url, standings.map(({ id, field }) => `${id} ${field.en}`).join()]),
    ).toEqual([
      ['https://line.fi/', 'linja website'],
      ['https://vero.fi/', 'taxes website'],
      ['https://vero.fi/sv', 'taxes website'],
      ['https://a.fi/', 'a website'],
      ['https://youtube.com/a', 'a social media'],
      ['https://a.fi/offer', 'a page of an offer'],
      ['https://b.fi/', 'b website,a source'],
      ['https://line.fi/source', 'linja source'],
    ]);
    expect(links.map(({ standings }) => standings[0]?.listed)).toEqual([
      false,
      false,
      false,
      true,
      true,
      true,
      true,
      false,
    ]);
  });

  test('of hosts that show robots nothing are not visited', () => {
    const social = [
      'https://www.facebook.com/a',
      'https://fi-fi.facebook.com/a',
      'https://x.com/a',
      'https://notx.com/a',
    ];
    expect(
      of({ a: { social } })
        .filter(({ standings }) => standings[0]?.id === 'a')
        .map(({ url }) => url),
    ).toEqual(['https://notx.com/a']);
  });
});

test.each([
  'http://localhost/',
  'http://127.0.0.1/',
  'http://169.254.169.254/latest',
  'http://0x7f.1/',
  'http://2130706433/',
  'http://[::1]/',
  'https://router.local/',
  'https://wiki.internal/',
  'https://a.localhost/',
  'https://user@a.fi/',
  'javascript:alert(1)',
  'ftp://a.fi/',
  'a',
])('%s is not public', (url) => {
  expect(isPublic(url)).toBe(false);
});

test.each(['https://a.fi/', 'http://a.fi:8080/b?c#d', 'https://xn--kts-sna.fi/'])('%s is public', (url) => {
  expect(isPublic(url)).toBe(true);
});

test('www. is the same host', () => {
  expect(['https://www.a.fi/b', 'http://a.fi/', 'https://b.a.fi/'].map(hostOf)).toEqual(['a.fi', 'a.fi', 'b.a.fi']);
});
