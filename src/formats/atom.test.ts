import type { ChildNode, Element } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { listedOne } from '#checks/testing.ts';
import type { Change } from '#directory/changes.ts';
import { langs } from '#i18n/languages.ts';
import { changesFeed, longestFeed } from './atom.ts';

const change = (id: string, on = '2026-03', facts = {}): Change => ({ one: listedOne(id, facts), on });
const elements = ({ childNodes }: { childNodes: ChildNode[] }, name?: string) =>
  childNodes.filter((node): node is Element => node.type === 'tag' && (name === undefined || node.name === name));
const text = (node: ChildNode | undefined): string =>
  node === undefined ? '' : 'data' in node ? node.data : 'childNodes' in node ? node.childNodes.map(text).join('') : '';

/** The feed as a parser of XML sees it. */
function parsed(xml: string) {
  const [feed] = elements(parseDocument(xml, { xmlMode: true }));
  if (feed === undefined) throw new Error('no element');
  return { feed, of: (name: string) => elements(feed, name), entries: elements(feed, 'entry') };
}

/** RFC 3339, which RFC 4287 asks for. */
const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;

describe('a feed', () => {
  const changes = [change('b', '2026-03'), change('a', '2025')];

  test.each(langs)('has what RFC 4287 asks of it (%s)', (lang) => {
    const { feed, of, entries } = parsed(changesFeed(changes, lang, '2026-11-22'));
    expect([feed.name, feed.attribs['xmlns'], feed.attribs['xml:lang']]).toEqual([
      'feed',
      'http://www.w3.org/2005/Atom',
      lang,
    ]);
    for (const name of ['id', 'title', 'updated', 'author']) expect(of(name), name).toHaveLength(1);
    expect(text(of('updated')[0])).toMatch(moment);
    expect(text(of('author').flatMap((author) => elements(author, 'name'))[0])).not.toBe('');
    const links = of('link').map(({ attribs }) => [attribs['rel'], attribs['href']]);
    expect(links).toEqual([
      ['alternate', `https://kotokartta.fi/${lang}/freshness/`],
      ['self', `https://kotokartta.fi/${lang}/changes.xml`],
    ]);
    expect(entries).toHaveLength(2);
    for (const entry of entries) {
      for (const name of ['id', 'title', 'updated', 'summary']) expect(elements(entry, name), name).toHaveLength(1);
      expect(text(elements(entry, 'updated')[0])).toMatch(moment);
      expect(elements(entry, 'link')[0]?.attribs['href']).toMatch(/^https:/);
    }
  });

  test('is as new as its newest entry, and never newer than a date can mean', () => {
    const { of, entries } = parsed(changesFeed(changes, 'fi', '2026-11-22'));
    expect(text(of('updated')[0])).toBe('2026-03-01T00:00:00.000Z');
    expect(entries.map((entry) => text(elements(entry, 'updated')[0]))).toEqual([
      '2026-03-01T00:00:00.000Z',
      '2025-01-01T00:00:00.000Z',
    ]);
  });

  test('names an entry by its page, and again so when it is confirmed later', () => {
    const ids = (changes: Change[]) =>
      parsed(changesFeed(changes, 'so', '2026-11-22')).entries.map((entry) => text(elements(entry, 'id')[0]));
    expect(ids(changes)).toEqual(['b', 'a'].map((id) => `https://kotokartta.fi/so/organisations/${id}/`));
    expect(ids([change('a', '2026-11-01')])).toEqual(ids([change('a', '2025')]));
  });

  test('says how sure the facts are', () => {
    const on = '2026-11-01';
    const [entry] = parsed(changesFeed([change('a', on, { confirmed: { on, by: 'organisation' } })], 'en', on)).entries;
    expect(entry && text(elements(entry, 'summary')[0])).toBe(
      'The organisation confirmed this information on 1 November 2026.',
    );
  });

  test('keeps a name as it is, whatever stands in it', () => {
    const name = 'A & <b>B</b> ]]> "C" ٱ';
    const [entry] = parsed(changesFeed([change('a', '2026', { name })], 'ar', '2026-11-22')).entries;
    const title = entry && elements(entry, 'title')[0];
    expect(title?.attribs['type']).toBe('html');
    expect(text(parseDocument(text(title)))).toBe(name);
  });

  test('has fifty entries at most, and stands with none', () => {
    const many = Array.from({ length: 60 }, (_, index) => change(`a${index}`));
    expect(parsed(changesFeed(many, 'fi', '2026-11-22')).entries).toHaveLength(longestFeed);
    const { of, entries } = parsed(changesFeed([], 'fi', '2026-11-22'));
    expect([entries.length, text(of('updated')[0])]).toEqual([0, '2026-11-22T00:00:00.000Z']);
  });
});
