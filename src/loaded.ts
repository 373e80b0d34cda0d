import { getCollection } from 'astro:content';
import { buildDirectory, listed } from '#directory/directory.ts';
import { readPlaces } from '#places/places.ts';
import municipalities from '../content/places/municipalities.csv?raw';
import regions from '../content/places/regions.csv?raw';

const places = readPlaces(municipalities, regions);
const organisations = await getCollection('organisations');

/** The directory, read and indexed once for all pages. */
export const directory = buildDirectory(
  organisations.map(({ data: { id, facts, texts } }) => listed(id, facts, texts, places)),
  places,
);

/** The written pages (about, privacy …) of every language. */
export const writtenPages = (await getCollection('pages')).map(({ data }) => data);
