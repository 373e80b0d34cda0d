import { getCollection } from 'astro:content';
import { buildDirectory } from '#directory/directory.ts';
import { known as knownOf } from '#directory/known.ts';
import { listed } from '#directory/listed.ts';
import { publicLines, publicServices, readTable } from '#entry/table.ts';
import { narrowing } from '#finder/narrow.ts';
import { facts } from '#formats/facts.ts';
import { dots } from '#places/map.ts';
import { type Municipality, readPlaces } from '#places/places.ts';
import { clockAt } from '#times/calendar.ts';
import municipalities from '../content/places/municipalities.csv?raw';
import regions from '../content/places/regions.csv?raw';
import scripts from '../content/places/scripts.csv?raw';
import lines from '../content/public-lines.yaml?raw';
import services from '../content/public-services.yaml?raw';

const places = readPlaces({ municipalities, regions, scripts });
const organisations = await getCollection('organisations');

/** The directory, read and indexed once for all pages. */
export const directory = buildDirectory(
  organisations.map(({ data: { id, facts, texts } }) => listed(id, facts, texts, places)),
  places,
  {
    lines: publicLines(readTable('content/public-lines.yaml', lines)),
    services: publicServices(readTable('content/public-services.yaml', services)),
  },
);

/** The file of each organisation as it stands, by id. */
export const sources = new Map(organisations.map(({ data: { id, source } }) => [id, source]));

/** The tables of places as their readers in the browser want them. */
export const placeTables = { municipalities, regions, scripts: '' };

const clock = clockAt(new Date());

/** The day of the build, in Finland. */
export const today = clock.date;

/** How much is known, counted once for all languages. */
export const known = knownOf(directory, today);

/** Narrows by situation and place as the finder does, for pages that are made before anybody asks. */
export const narrow = narrowing(facts(directory, today), clock);

/** The municipalities in which most people live. */
export const biggest = places.municipalities.toSorted((a, b) => b.population - a.population).slice(0, 12);

const hasHelp = (one: Municipality) => (directory.byMunicipality.get(one)?.local.length ?? 0) > 0;

/** Municipalities with local help, and the others, as dots on the map of Finland. */
export const helpDots = dots(places.municipalities.filter(hasHelp));
export const otherDots = dots(places.municipalities.filter((one) => !hasHelp(one)));

/** The written pages (about, privacy …) of every language. */
export const writtenPages = (await getCollection('pages')).map(({ data }) => data);
