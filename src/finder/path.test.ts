import { describe, expect, test } from 'vitest';
import { carried, type Told, toldIn } from './path.ts';

describe('toldIn', () => {
  test.each<[string, Told]>([
    ['', {}],
    ['#times', {}],
    [
      '#place=turku&language=so&situation=violence&need=shelter',
      { place: 'turku', language: 'so', situation: 'violence', need: 'shelter' },
    ],
    ['#q=tea&place=turku&when=now&near=30', { place: 'turku' }],
    ['#place=&situation=', {}],
  ])('%s tells %j', (hash, expected) => {
    expect(toldIn(hash)).toEqual(expected);
  });
});

/** What a fragment says, in whatever order; an anchor stays as it is. */
const said = (hash: string) =>
  hash.startsWith('#') && hash.includes('=') ? [...new URLSearchParams(hash.slice(1))].sort() : hash;

describe('carried', () => {
  const told = ['place=turku&language=so', '#situation=violence'];

  test.each<[string, string[], string, string]>([
    ['an anchor stays', told, '#times', '#times'],
    ['nothing told, nothing said', ['', '#times'], '', ''],
    ['all that was told', told, '', '#place=turku&situation=violence&language=so'],
    ['a told need', ['need=shelter'], '', '#need=shelter'],
    ['its own place counts', told, '#place=oulu', '#place=oulu&situation=violence&language=so'],
    ['its own need takes the place of a told situation', told, '#need=sports', '#place=turku&need=sports&language=so'],
    ['its own situation takes the place of a told need', ['need=sports'], '#situation=violence', '#situation=violence'],
    ['its own words stay', ['place=turku'], '#q=tea', '#q=tea&place=turku'],
    ['the nearest counts', ['place=oulu', '#place=turku&language=so'], '', '#place=oulu&language=so'],
    ['a near need takes the place of a farther situation', ['need=sports', '#situation=violence'], '', '#need=sports'],
    ['its own empty choice stays', told, '#situation=', '#place=turku&situation=&language=so'],
  ])('%s: %j and %s', (_, some, hash, expected) => {
    expect(said(carried(some, hash))).toEqual(said(expected));
  });

  test('has several needs readable', () => {
    expect(carried(['need=sports,events'], '')).toBe('#need=sports,events');
  });

  test('is told again by the page that it leads to', () => {
    expect(toldIn(carried(told, ''))).toEqual({ place: 'turku', language: 'so', situation: 'violence' });
  });
});
