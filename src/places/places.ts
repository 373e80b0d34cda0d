import type { Sentence } from '#i18n/sentence.ts';
import { type CsvFault, type Row, readCsv } from '#schema/csv.ts';
import { distance } from './distance.ts';
import { slug } from './slug.ts';

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

/** What an organisation serves. */
export type Area = Municipality | Region | 'country' | 'online';

/** Whether one is served wherever one lives: in the whole country, or online. */
export const isNationwide = (areas: readonly (Area | string)[]): boolean =>
  areas.includes('country') || areas.includes('online');

export interface Places {
  municipalities: Municipality[];
  regions: Region[];
  /** By Finnish name, as `serves` and `basedIn` write it. */
  municipality(name: string): Municipality | undefined;
  region(name: string): Region | undefined;
  /** What an item of `serves` names: `country`, `online`, a municipality, or a region as `region:…`; nothing where it is none. */
  area(name: string): Area | undefined;
  /** What is wrong with the tables, which then hold only what could be read. */
  faults: (CsvFault & { table: keyof PlaceTables })[];
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

const regionColumns = ['code', 'fi', 'sv', 'en', 'inessive'] as const;
const municipalityColumns = [
  ...regionColumns,
  ...(['genitive', 'illative', 'region', 'languages', 'lat', 'lon', 'population'] as const),
];

/** Reads the tables of `content/places`. Never throws: what is wrong stands in `faults`. */
export function readPlaces(tables: PlaceTables): Places {
  const faults: Places['faults'] = [];
  const rowsOf = <C extends string>(table: keyof PlaceTables, columns: readonly C[]): Row<C>[] => {
    const { rows, fault } = readCsv(tables[table], columns);
    if (fault) faults.push({ table, ...fault });
    return rows;
  };
  const written = new Map(
    rowsOf('scripts', ['place']).map(({ place, line, ...names }) => [
      place,
      Object.fromEntries(Object.entries<string>(names).filter(([, name]) => name)),
    ]),
  );
  const regions = rowsOf('regions', regionColumns).map(
    (row): Region => ({
      type: 'region',
      id: slug(row.fi),
      code: row.code,
      ...names(row, row.code === aland, written.get(`region:${row.fi}`)),
      municipalities: [],
    }),
  );
  const regionByCode = new Map(regions.map((region) => [region.code, region]));
  const municipalities = rowsOf('municipalities', municipalityColumns).flatMap((row): Municipality[] => {
    const region = regionByCode.get(row.region);
    const [lat, lon, population] = [row.lat, row.lon, row.population].map(Number) as [number, number, number];
    if (!region || !row.fi || [lat, lon, population].some((number) => !(number > 0))) {
      faults.push({ table: 'municipalities', line: row.line, ...misplaced(row.fi, row.region) });
      return [];
    }
    return [
      {
        type: 'municipality',
        id: slug(row.fi),
        code: row.code,
        ...names(row, row.languages.startsWith('sv'), written.get(row.fi)),
        genitive: row.genitive,
        illative: row.illative,
        region,
        lat,
        lon,
        population,
        nearest: [],
      },
    ];
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
    faults,
    area(name) {
      if (name === 'country' || name === 'online') return name;
      return name.startsWith('region:') ? regionByName.get(name.slice('region:'.length)) : byName.get(name);
    },
  };
}

const misplaced = (name: string, region: string): Sentence => ({
  fi: `Kunnalta "${name}" puuttuu nimi, sijainti, väkiluku tai tunnettu maakunta ("${region}"). Täydennä rivi; maakuntien koodit ovat tiedostossa content/places/regions.csv.`,
  en: `The municipality "${name}" has no name, position, population or known region ("${region}"). Complete the row; the codes of regions are in content/places/regions.csv.`,
});

/** Statistics Finland's code of Åland, where Swedish is the only official language. */
const aland = '21';

function names(
  { fi, sv, en, inessive }: Record<'fi' | 'sv' | 'en' | 'inessive', string>,
  swedish: boolean,
  written: PlaceNames['written'] = {},
): PlaceNames {
  return { fi, sv, en, local: swedish ? sv : fi, inessive, written };
}
