import type { Times } from '#times/openings.ts';

/** Codes of areas beside the numbers of municipalities: a region is `firstRegion` and its number. */
export const firstRegion = 1000;
export const wholeCountry = -1;
export const online = -2;

/** What a row's flags say, as bits. */
export const flag = { free: 1, dropIn: 2, stepFree: 4, phone: 8, place: 16, confirmed: 32, active: 64 } as const;

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
];

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
  languages: string[];
  ways: readonly string[];
  roles: readonly string[];
  /** In the directory's order of trust. */
  rows: Row[];
}

/** What the search index calls a row of a list, so that an index of another day is noticed; without a row, how all begin. */
export const hitName = (list: string, row: number | '' = ''): string => `${list} ${row}`;
