import type { Lang } from '#i18n/languages.ts';
import { type Area, isNationwide, type Municipality, type Places, type Region } from '#places/places.ts';
import type { Organisation } from '#schema/organisation.ts';
import { type Family, families, familyOf } from '#schema/vocabularies.ts';
import { newest } from './freshness.ts';

/** A summary and a body in one language, and where they come from. */
export interface Text {
  lang: Lang;
  summary: string;
  /** Safe HTML; empty where only the summary has been translated. */
  html: string;
  /** How it came into this language; `original` when nobody translated it. */
  by: 'original' | 'person' | 'machine';
  /** The source text has changed since this was translated. */
  outdated: boolean;
  /** Day on which a native reader had looked at it, ISO 8601. */
  reviewed?: string | undefined;
}

/** An organisation with everything that pages ask of it, worked out once. */
export interface Listed extends Organisation {
  id: string;
  texts: Partial<Record<Lang, Text>>;
  /** What `serves` names. */
  areas: Area[];
  home: Municipality | undefined;
  /** Region under which lists show it; none when it serves the whole country or online. */
  region: Region | undefined;
  families: Family[];
  /** Month or year of the newest source, empty when unknown. */
  newest: string;
}

/** Turns facts and texts into what pages list. */
export function listed(id: string, facts: Organisation, texts: Listed['texts'], places: Places): Listed {
  const found = new Set(facts.activities.map(familyOf));
  const areas = facts.serves.flatMap((area) => places.area(area) ?? []);
  const home = facts.basedIn === undefined ? undefined : places.municipality(facts.basedIn);
  return {
    ...facts,
    id,
    texts,
    areas,
    home,
    region: isNationwide(areas) ? undefined : (home?.region ?? firstRegion(areas)),
    families: families.map(({ id: family }) => family).filter((family) => found.has(family)),
    newest: newest(facts.sources),
  };
}

function firstRegion([first]: readonly Area[]): Region | undefined {
  if (typeof first !== 'object') return undefined;
  return first.type === 'municipality' ? first.region : first;
}

/** Municipalities and regions among what an organisation serves. */
export const placesServed = ({ areas }: Pick<Listed, 'areas'>) => {
  const places = areas.filter((area) => typeof area === 'object');
  return {
    municipalities: places.filter((place) => place.type === 'municipality'),
    regions: places.filter((place) => place.type === 'region'),
  };
};

/** Languages in which an organisation or one of its offers serves. */
export function spokenIn({ languages = [], offers = [] }: Organisation): string[] {
  return [
    ...new Set([...languages.map(({ language }) => language), ...offers.flatMap((offer) => offer.languages ?? [])]),
  ];
}

/** Whether anything is known by which to reach an organisation: a number, an address on the net or on a street. */
export const reachable = ({
  phone,
  email,
  website,
  social,
  locations = [],
  offers = [],
  addressSecret,
}: Organisation): boolean =>
  Boolean(
    phone ||
      email ||
      website ||
      social ||
      offers.some((offer) => offer.phone || offer.url || (offer.where && !addressSecret)) ||
      (!addressSecret && locations.some(({ street, name }) => street || name)),
  );
