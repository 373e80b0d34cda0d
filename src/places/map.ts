import { geoPath, geoTransverseMercator } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import world from 'world-atlas/countries-50m.json' with { type: 'json' };

/** Finland with Åland, ISO 3166-1 numeric. */
const finland = ['246', '248'];

export const mapWidth = 300;
export const mapHeight = 570;

const topology = world as unknown as Topology<{ countries: GeometryCollection }>;
const shape = feature(topology, {
  ...topology.objects.countries,
  geometries: topology.objects.countries.geometries.filter(({ id }) => finland.includes(String(id))),
});
const projection = geoTransverseMercator().rotate([-26, 0]).fitSize([mapWidth, mapHeight], shape);

/** Outline of Finland as the `d` of an SVG path in a box of `mapWidth` × `mapHeight`. Natural Earth, public domain. */
export const outline: string = geoPath(projection).digits(0)(shape) ?? '';

/** Places as one SVG path of dots (round line caps), which costs a few bytes a place. */
export const dots = (places: readonly { lat: number; lon: number }[]): string =>
  places.map((place) => `M${project(place).join(' ')}h0`).join('');

/** Position on the map of a point in degrees, whole units. */
export function project({ lat, lon }: { lat: number; lon: number }): [x: number, y: number] {
  const [x = 0, y = 0] = projection([lon, lat]) ?? [];
  return [Math.round(x), Math.round(y)];
}
