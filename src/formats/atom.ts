import { Feed } from 'feed';
import { ageOfFacts } from '#directory/age.ts';
import { type Change, firstDay } from '#directory/changes.ts';
import type { Lang } from '#i18n/languages.ts';
import { translator } from '#i18n/t.ts';
import { absolute, site } from '#site.ts';
import { escaped } from './escaped.ts';

/** Entries of a feed. */
export const longestFeed = 50;

/**
 * What changed lately as an Atom feed (RFC 4287) in one language. An entry is named by the address of the organisation's
 * page, so that a reader who follows sees a later confirmation as news of the same organisation. `today` is the feed's own
 * date where nothing has one.
 */
export function changesFeed(changes: readonly Change[], lang: Lang, today: string): string {
  const t = translator(lang);
  const latest = changes.slice(0, longestFeed);
  const self = absolute(`${lang}/changes.xml`);
  const feed = new Feed({
    id: self,
    title: `${site.name} – ${t('fresh.changes')}`,
    description: t('fresh.changes.about'),
    link: absolute(`${lang}/freshness/`),
    feed: self,
    updated: moment(latest[0]?.on ?? today),
    author: { name: site.publisher.name || site.name },
    generator: false,
  });
  for (const { one, on } of latest) {
    const link = absolute(`${lang}/organisations/${one.id}/`);
    // The package writes titles and summaries as HTML.
    const description = escaped(ageOfFacts(one, lang));
    feed.addItem({ title: escaped(one.name), id: link, link, date: moment(on), description });
  }
  return feed.atom1().replace('<feed ', `<feed xml:lang="${lang}" `);
}

const moment = (date: string) => new Date(`${firstDay(date)}T00:00:00Z`);
