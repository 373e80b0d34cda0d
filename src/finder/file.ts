import type { Times } from '#times/openings.ts';

/** Codes of areas beside the numbers of municipalities: a region is `firstRegion` and its number. */
export const firstRegion = 1000;
export const wholeCountry = -1;
export const online = -2;

/** What a row's flags say, as bits; `contact` is any way to reach it, `remote` one that needs no journey: phone, e-mail, online. */
export const flag = {
  free: 1,
  dropIn: 2,
  stepFree: 4,
  phone: 8,
  place: 16,
  confirmed: 32,
  active: 64,
  contact: 128,
  remote: 256,
} as const;

/** One organisation; numbers are places in the lists of the file. */
export type Row = [
  id: string,
  areas: number[],
  activities: number[],
  groups: number[],
  /** Number of a language, then 4 bits for each known way of serving. */
  languages: [language: number, ways: number][],
  flags: number,
  roles: number,
  times: Times[],
  /** Numbers of the activities of which it has a named offer: a café, a group, a line. */
  offers?: number[],
];

/** What a situation asks for. */
export interface SituationFacts {
  /** Numbers of activities, the first to try first. */
  steps: number[];
  /** Numbers of the groups whom it concerns. */
  groups: number[];
  /** Number of the group for whom alone help must be meant. */
  only?: number;
  danger?: true;
}

/** The facts of all organisations that have not ended, in no language: what the browser narrows a search with. */
export interface Facts {
  /** Changes with the list of organisations; the search index carries it, too. */
  of: string;
  /** Degrees (WGS 84) of the municipality's centre, and the number of its region. */
  places: [id: string, lat: number, lon: number, region: number][];
  activities: readonly string[];
  /** Numbers of a family's activities. */
  families: Record<string, number[]>;
  groups: readonly string[];
  /** Numbers of the groups for which help for everyone will not do. */
  apart: number[];
  /** By id, danger first. */
  situations: Record<string, SituationFacts>;
  /** Numbers of the activities that help with what an authority decides, by public service. */
  services: Record<string, number[]>;
  languages: string[];
  ways: readonly string[];
  roles: readonly string[];
  /** In the directory's order of trust. */
  rows: Row[];
}

/** The same as it is sent: rows by columns and degrees in fiftieths (about two kilometres), which makes the file a fifteenth smaller. */
export interface SentFacts extends Omit<Facts, 'rows'> {
  columns: unknown[][];
}

const fiftieths = 50;
const columns = 9;

/** Writes the facts as they are sent. */
export function send({ rows, places, ...facts }: Facts): SentFacts {
  const small = (degrees: number) => Math.round(degrees * fiftieths);
  return {
    ...facts,
    places: places.map(([id, lat, lon, region]) => [id, small(lat), small(lon), region]),
    columns: Array.from({ length: columns }, (_, column) => rows.map((row) => row[column] ?? 0)),
  };
}

/** Reads facts as they are sent. */
export function received({ columns: sent, places, ...facts }: SentFacts): Facts {
  return {
    ...facts,
    places: places.map(([id, lat, lon, region]) => [id, lat / fiftieths, lon / fiftieths, region]),
    rows: (sent[0] ?? []).map((_, row) => {
      const [id, areas, activities, groups, languages, flags, roles, times, offers] = sent.map(
        (column) => column[row],
      ) as Row;
      return [id, areas, activities, groups, languages, flags, roles, times, offers || []];
    }),
  };
}

/** What the search index calls a row of a list, so that an index of another day is noticed; without a row, how all begin. */
export const hitName = (list: string, row: number | '' = ''): string => `${list} ${row}`;
