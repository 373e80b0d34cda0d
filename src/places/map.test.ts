import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dots, mapHeight, mapWidth, outline, project } from './map.ts';
import { readPlaces } from './places.ts';

const table = (name: string) => readFileSync(`${import.meta.dirname}/../../content/places/${name}.csv`, 'utf8');
const places = readPlaces({
  municipalities: table('municipalities'),
  regions: table('regions'),
  scripts: table('scripts'),
});
const at = (name: string) => {
  const [x, y] = project(places.municipality(name) ?? expect.fail());
  return { x, y };
};

describe('outline', () => {
  test('is a path of whole units that fills the width of the box and stays inside it', () => {
    expect(outline).toMatch(/^M(-?\d+,-?\d+[MLZ]*)+$/);
    const points = [...outline.matchAll(/(-?\d+),(-?\d+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    expect([Math.min(...xs), Math.max(...xs)]).toEqual([0, mapWidth]);
    expect(Math.min(...ys)).toBeGreaterThan(0);
    expect(Math.max(...ys)).toBeLessThan(mapHeight);
  });
});

describe('project', () => {
  test('south is below north, east to the right of west', () => {
    expect(at('Helsinki').y).toBeGreaterThan(at('Tampere').y);
    expect(at('Tampere').y).toBeGreaterThan(at('Oulu').y);
    expect(at('Oulu').y).toBeGreaterThan(at('Utsjoki').y);
    expect(at('Joensuu').x).toBeGreaterThan(at('Jyväskylä').x);
    expect(at('Turku').x).toBeGreaterThan(at('Maarianhamina').x);
  });

  test('the ends of the country lie at the ends of the map', () => {
    expect(at('Helsinki').y).toBeGreaterThan(mapHeight * 0.9);
    expect(at('Utsjoki').y).toBeLessThan(mapHeight * 0.1);
  });
});

describe('dots', () => {
  test('each place is a point of one path', () => {
    const [helsinki, oulu] = [places.municipality('Helsinki'), places.municipality('Oulu')];
    if (!helsinki || !oulu) expect.fail();
    expect(dots([helsinki, oulu])).toBe(`M${at('Helsinki').x} ${at('Helsinki').y}h0M${at('Oulu').x} ${at('Oulu').y}h0`);
    expect(dots([])).toBe('');
  });

  test('all 308 municipalities lie inside the box', () => {
    const all = [...dots(places.municipalities).matchAll(/M(-?\d+) (-?\d+)h0/g)];
    expect(all).toHaveLength(308);
    for (const [dot, x, y] of all) {
      expect(Number(x) > 0 && Number(x) < mapWidth, dot).toBe(true);
      expect(Number(y) > 0 && Number(y) < mapHeight, dot).toBe(true);
    }
  });
});
