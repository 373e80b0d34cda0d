/** The sentence goes on after a link: a full stop, a bracket. */
export const afterLink = /[^\w-]+$/;

/** What a reader has told once and no page asks again: it goes along in the addresses of links, after `#`. */
export type Told = Partial<Record<(typeof facets)[number], string>>;

const facets = ['place', 'language', 'situation', 'need'] as const;

const paramsOf = (hash: string) => new URLSearchParams(hash.replace('#', ''));

/** What an address tells, with `#` or without; an anchor tells nothing. */
export function toldIn(hash: string): Told {
  const params = paramsOf(hash);
  return Object.fromEntries(
    facets.map((facet) => [facet, params.get(facet)?.replace(afterLink, '')]).filter(([, value]) => value),
  );
}

/**
 * The fragment of a link to a page of the site, with what has been told, the nearest first. A link's own fragment is kept
 * where it is an anchor; what it says itself counts before what was told, and a need of its own before a situation.
 */
export function carried(told: readonly string[], hash: string): string {
  if (hash && !hash.includes('=')) return hash;
  const params = paramsOf(hash);
  for (const one of told) {
    const asks = params.has('situation') || params.has('need');
    for (const [facet, value] of Object.entries(toldIn(one)))
      if (!params.has(facet) && !(asks && /^s|^n/.test(facet))) params.set(facet, value);
  }
  const text = params.toString().replace(/%2C/g, ',');
  return text && `#${text}`;
}
