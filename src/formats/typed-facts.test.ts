import { expect, test } from 'vitest';
import { places } from '#checks/testing.ts';
import { areaOf, languageOf, partsOf, phoneOf, webAddressOf } from './typed-facts.ts';

test.each([
  ['040 123 4567', '+358401234567'],
  ['+358 (0)40 123 4567', '+358401234567'],
  ['09-123 4567', '+35891234567'],
  ['116 006', '116006'],
  ['112', '112'],
  ['+46 8 123 456 78', '+46812345678'],
  ['Soita Liisalle', 'Soita Liisalle'],
  ['12', '12'],
])('phone %s', (typed, phone) => expect(phoneOf(typed)).toBe(phone));

test.each([
  ['www.jarjesto.fi', 'https://www.jarjesto.fi'],
  ['järjestö.fi/sivu', 'https://järjestö.fi/sivu'],
  ['http://jarjesto.fi/', 'http://jarjesto.fi/'],
  ['javascript:alert(1)', 'javascript:alert(1)'],
  ['liisa@jarjesto.fi', 'liisa@jarjesto.fi'],
  ['ei ole', 'ei ole'],
])('web address %s', (typed, url) => expect(webAddressOf(typed)).toBe(url));

test.each([
  ['tampere', 'Tampere'],
  ['Åbo', 'Turku'],
  ['Pirkanmaa', 'region:Pirkanmaa'],
  ['region:uusimaa', 'region:Uusimaa'],
  ['Koko maa', 'country'],
  ['whole country', 'country'],
  ['verkossa', 'online'],
  ['region:Tampere', 'region:Tampere'],
  ['Tamperre', 'Tamperre'],
])('area %s', (typed, area) => expect(areaOf(typed, places)).toBe(area));

test.each([
  ['so', 'so'],
  ['Tagalog', 'tl'],
  ['puola', 'pl'],
  ['polska', 'pl'],
  ['suomalainen viittomakieli', 'fse'],
  ['klingon', 'klingon'],
])('language %s', (typed, tag) => expect(languageOf(typed)).toBe(tag));

test('parts of a line stand once', () => {
  expect(partsOf(' Turku, Kaarina ;Turku,, ')).toEqual(['Turku', 'Kaarina']);
});
