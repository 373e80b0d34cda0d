import { expect, test } from 'vitest';
import type { Facts, Row } from './file.ts';
import { isName, namedIn } from './named.ts';

const ids = ['abo-ifk', 'suomen-jalkapallon-pelaajayhdistys', 'hivpoint', 'kirkkonummen-kansalaisopisto'];
const many = Array.from({ length: 13 }, (_, index) => `mll-${index}`);
const factsOf = (all: string[]) => ({ rows: all.map((id) => [id] as unknown as Row) }) as Facts;
const named = namedIn(factsOf([...ids, ...many]));

test.each([
  [['jalkapallo'], ['suomen-jalkapallon-pelaajayhdistys']],
  [['Hiv'], ['hivpoint']],
  [['Kansalaisopisto', 'Kirkkonummi'], ['kirkkonummen-kansalaisopisto']],
  [['Åbo'], ['abo-ifk']],
  [['hiv', 'x'], ['hivpoint']],
  [['ifk'], ['abo-ifk']],
  [['hivpoixx'], ['hivpoint']],
  [['hivpxx'], []],
  [['hivpoixxx'], []],
])('%j names %j', (words, found) => {
  expect(named(words)).toEqual(found);
});

test('all words must be of the name, and what begins very many names is none', () => {
  expect(named(['jalkapallo', 'lapsille'])).toEqual([]);
  expect(named(['mll'])).toEqual([]);
  expect(named(['a'])).toEqual([]);
  expect(namedIn(factsOf(ids))([])).toEqual([]);
  expect(namedIn(factsOf(many.slice(0, 12)))(['mll'])).toHaveLength(12);
});

test.each([
  [['Abo', 'IFK'], true],
  [['Hivpoint'], true],
  [['ifk'], false],
  [[], false],
])('%j are a whole name: %s', (words, whole) => {
  expect(isName(factsOf(ids))(words)).toBe(whole);
});
