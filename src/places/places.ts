import { csvParse } from 'd3-dsv';
import type { Lang } from '#i18n/languages.ts';
import { pattern } from '#i18n/t.ts';
import { distance } from './distance.ts';

/** Names and Finnish cases of a place, as sentences need them. */
export interface PlaceNames {
  fi: string;
  sv: string;
  en: string;
  /** The name that most people there use: on Åland and in Närpes the Swedish one, elsewhere the Finnish one. */
  local: string;
  /** "Tampereella", "Uudellamaalla". */
  inessive: string;
  /** The name in the script of other languages, by tag: ru "Тампере". */
  written: Partial<Record<string, string>>;
}

export interface Municipality extends PlaceNames {
  type: 'municipality';
  id: string;
  /** Statistics Finland's code, three digits. */
  code: string;
  genitive: string;
  /** "Tampereelle". */
  illative: string;
  region: Region;
  lat: number;
  lon: number;
  population: number;
  /** The municipalities whose centres are nearest, nearest first. */
  nearest: Municipality[];
}

export interface Region extends PlaceNames {
  type: 'region';
  id: string;
  code: string;
  municipalities: Municipality[];
}

export interface Places {
  municipalities: Municipality[];
  regions: Region[];
  /** By Finnish name, as `serves` and `basedIn` write it. */
  municipality(name: string): Municipality | undefined;
  region(name: string): Region | undefined;
  /** What an area of `serves` names: a municipality or `region:…`; nothing for `country` and `online`. */
  area(name: string): Municipality | Region | undefined;
}

/** Name of a place for readers of a language: official names, elsewhere the local one with its transliteration. */
export function nameIn(lang: Lang, { fi, sv, en, local, written }: PlaceNames): string {
  if (lang === 'fi' || lang === 'fi-simple') return fi;
  if (lang === 'sv') return sv;
  if (lang === 'en') return en;
  const own = written[lang];
  return own ? pattern(lang, 'value.note').replace('{value}', local).replace('{note}', own) : local;
}

/** The names that a shown name holds: itself, or the one before its brackets and the one in another script inside them. */
export const namesIn = (shown: string): string[] => shown.split(/[()（）]/).flatMap((name) => name.trim() || []);

/** The tables of `content/places`, as text. */
export interface PlaceTables {
  municipalities: string;
  regions: string;
  /** Names in other scripts, by the name that `serves` uses. */
  scripts: string;
}

/** Reads the tables of `content/places`. */
export function readPlaces(tables: PlaceTables): Places {
  const written = new Map(
    csvParse(tables.scripts).map(({ place = '', ...names }) => [
      place,
      Object.fromEntries(Object.entries(names).filter(([, name]) => name)),
    ]),
  );
  const regions = csvParse(
    tables.regions,
    (row): Region => ({
      type: 'region',
      id: slug(row['fi'] ?? ''),
      code: row['code'] ?? '',
      ...names(row, row['code'] === aland, written.get(`region:${row['fi']}`)),
      municipalities: [],
    }),
  );
  const regionByCode = new Map(regions.map((region) => [region.code, region]));
  const municipalities = csvParse(tables.municipalities, (row): Municipality => {
    const region = regionByCode.get(row['region'] ?? '');
    if (!region) throw new Error(`municipalities.csv: ${row['fi']} has the unknown region ${row['region']}`);
    return {
      type: 'municipality',
      id: slug(row['fi'] ?? ''),
      code: row['code'] ?? '',
      ...names(row, row['languages']?.startsWith('sv') ?? false, written.get(row['fi'] ?? '')),
      genitive: row['genitive'] ?? '',
      illative: row['illative'] ?? '',
      region,
      lat: Number(row['lat']),
      lon: Number(row['lon']),
      population: Number(row['population']),
      nearest: [],
    };
  });
  for (const municipality of municipalities) {
    municipality.region.municipalities.push(municipality);
    municipality.nearest = municipalities
      .filter((other) => other !== municipality)
      .sort((a, b) => distance(municipality, a) - distance(municipality, b))
      .slice(0, 6);
  }
  const byName = new Map(municipalities.map((municipality) => [municipality.fi, municipality]));
  const regionByName = new Map(regions.map((region) => [region.fi, region]));
  return {
    municipalities,
    regions,
    municipality: (name) => byName.get(name),
    region: (name) => regionByName.get(name),
    area: (name) => (name.startsWith('region:') ? regionByName.get(name.slice('region:'.length)) : byName.get(name)),
  };
}

/** A Finnish name as a segment of an address: `Mänttä-Vilppula` becomes `mantta-vilppula`. */
export function slug(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Statistics Finland's code of Åland, where Swedish is the only official language. */
const aland = '21';

function names(
  { fi = '', sv = '', en = '', inessive = '' }: Record<string, string | undefined>,
  swedish: boolean,
  written: PlaceNames['written'] = {},
): PlaceNames {
  return { fi, sv, en, local: swedish ? sv : fi, inessive, written };
}
