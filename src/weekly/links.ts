import type { Directory } from '#directory/directory.ts';
import type { Sentence } from '#i18n/sentence.ts';
import { isWebAddress } from '#schema/types.ts';

/** Where a link stands. */
export interface Standing {
  /** Id of an organisation, a line or a public service. */
  id: string;
  /** Whether the id is an organisation's, with a page of its own. */
  listed: boolean;
  field: Sentence;
}

/** A link and all who name it. */
export interface Link {
  url: string;
  standings: Standing[];
}

const website = { fi: 'verkkosivut', en: 'website' };
const social = { fi: 'some-kanava', en: 'social media' };
const ofOffer = { fi: 'toiminnan sivu', en: 'page of an offer' };
const source = { fi: 'lähde', en: 'source' };

/** Every link that readers meet, each once: first those of lines and authorities, then what people go by, then sources. */
export function linksOf({ organisations, lines, services }: Directory): Link[] {
  const found = new Map<string, Standing[]>();
  const add = (id: string, listed: boolean, field: Sentence, urls: readonly (string | undefined)[]) => {
    for (const url of urls)
      if (url && isVisited(url)) found.set(url, [...(found.get(url) ?? []), { id, listed, field }]);
  };
  for (const { id, url } of lines) add(id, false, website, [url]);
  for (const { id, links } of services) add(id, false, website, Object.values(links));
  for (const one of organisations) {
    add(one.id, true, website, [one.website]);
    add(one.id, true, social, one.social ?? []);
    add(
      one.id,
      true,
      ofOffer,
      (one.offers ?? []).map(({ url }) => url),
    );
  }
  const sources = (of: { id: string; sources: readonly { url: string }[] }, listed: boolean) =>
    add(
      of.id,
      listed,
      source,
      of.sources.map(({ url }) => url),
    );
  for (const one of organisations) sources(one, true);
  for (const one of [...lines, ...services]) sources(one, false);
  return [...found].map(([url, standings]) => ({ url, standings }));
}

/** Hosts that show robots nothing, or a page that asks one to sign in, whatever is behind it. */
const closed = [
  'facebook.com',
  'fb.com',
  'instagram.com',
  'linkedin.com',
  'tiktok.com',
  'threads.net',
  'twitter.com',
  'x.com',
];

/** Names of machines that are not on the public net. */
const inside = /^\[|^[\d.]+$|(?:^|\.)(?:localhost|local|internal|intranet|lan|home|arpa|test|invalid)$/;

/** Whether a link is public: no machine inside the network of whoever runs this. */
export const isPublic = (url: string): boolean => isWebAddress(url) && !inside.test(new URL(url).hostname);

/** Whether a visit to a link can tell anything. */
const isVisited = (url: string): boolean =>
  isPublic(url) && !closed.some((host) => `.${hostOf(url)}`.endsWith(`.${host}`));

/** Host of a link without `www.`, whose links are visited one after another. */
export const hostOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '');
