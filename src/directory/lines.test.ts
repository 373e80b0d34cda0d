import { describe, expect, test } from 'vitest';
import { listedOne as one, places } from '#checks/testing.ts';
import type { Lang } from '#i18n/languages.ts';
import type { Offer } from '#schema/organisation.ts';
import type { PublicLine } from '#schema/public-line.ts';
import { buildDirectory } from './directory.ts';
import { answersIn, type Line } from './line.ts';
import { isOld, linesFor, linesIn } from './lines.ts';
import type { Listed } from './listed.ts';

const day = { days: ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'], from: '00:00', to: '24:00' } satisfies NonNullable<
  PublicLine['hours']
>[number];

/** A public line, named by its id; its number is its own. */
const line = (id: string, more: Partial<PublicLine> = {}): PublicLine => ({
  id,
  name: id,
  kind: 'violence',
  phone: `+35850${id}`,
  who: 'anyone',
  serves: ['country'],
  asOf: '2026',
  sources: [],
  check: { by: 'editors', due: '2027-01-01' },
  ...more,
});

/** A line that answers in some languages, `so?` by an interpreter. */
const speaking = (id: string, languages: string, more: Partial<PublicLine> = {}) =>
  line(id, {
    languages: languages.split(' ').map((code) => ({
      language: code.replace('?', ''),
      ...(code.endsWith('?') && { how: 'interpreter' as const }),
    })),
    ...more,
  });

/** A line of an organisation. */
const offer = (name: string, more: Partial<Offer> = {}): Offer => ({
  name,
  activity: 'crisis-support',
  phone: `+35840${name}`,
  asOf: '2026',
  ...more,
});
const nationwide = (id: string, offers: Offer[], more: Partial<Listed> = {}) =>
  one(id, { serves: ['country'], offers, ...more });

const names = (lines: readonly Line[]) => lines.map(({ name }) => name);

interface Given {
  lines?: PublicLine[];
  all?: Listed[];
  situation?: string;
  lang?: Lang;
}
const shown = ({ lines = [], all = [], situation = 'violence', lang = 'so' }: Given) =>
  linesFor(buildDirectory(all, places, { lines }), situation, lang);

describe('the order of lines', () => {
  test.each<[string, PublicLine[], string[]]>([
    ['the language of the reader first', [speaking('a', 'fi'), speaking('b', 'so')], ['b', 'a']],
    ['even where it is by an interpreter', [speaking('a', 'fi'), speaking('b', 'fi so?')], ['b', 'a']],
    ['own staff before an interpreter', [speaking('a', 'so?'), speaking('b', 'so')], ['b', 'a']],
    ['the kind of danger before that', [speaking('a', 'so', { kind: 'crime' }), speaking('b', 'so?')], ['b', 'a']],
    ['day and night before office hours', [line('a'), line('b', { hours: [day] })], ['b', 'a']],
    ['for anyone before for some', [line('a', { who: 'women' }), line('b')], ['b', 'a']],
    ['English before Finnish', [speaking('a', 'fi'), speaking('b', 'en fi')], ['b', 'a']],
    ['the newest', [line('a', { asOf: '2024' }), line('b', { asOf: '2026-03' })], ['b', 'a']],
    ['unsure ones never first', [speaking('a', 'so', { byHand: true }), speaking('b', 'fi')], ['b', 'a']],
    ['no kind of another danger', [line('a', { kind: 'medical' })], []],
    ['no line in a strange language', [speaking('a', 'sv ru'), speaking('b', 'ru')], ['a']],
    ['no local line', [line('a', { serves: ['Turku'] })], []],
    ['also what is online', [line('a', { serves: ['online'] })], ['a']],
    ['each number once', [line('a', { phone: '116006' }), line('b', { phone: '116006', kind: 'crime' })], ['a']],
    [
      'a number where its best line is',
      [line('a', { phone: '116006' }), line('b', { kind: 'shelter' }), line('c', { phone: '116006', kind: 'crime' })],
      ['a', 'b'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(names(shown({ lines }))).toEqual(expected);
    expect(names(shown({ lines: lines.toReversed() }))).toEqual(expected);
  });

  test('readers of easy Finnish and of Chinese have their spoken language', () => {
    const lines = [speaking('a', 'en'), speaking('b', 'fi'), speaking('c', 'zh')];
    expect(names(shown({ lines, lang: 'zh-Hans' }))[0]).toBe('c');
    expect(names(shown({ lines, lang: 'fi-simple' }))[0]).toBe('b');
  });

  test('there are eight at most', () => {
    const lines = Array.from({ length: 12 }, (_, index) => line(`${index}`));
    expect(shown({ lines })).toHaveLength(8);
    expect(linesFor(buildDirectory([], places, { lines }), 'violence', 'so', 3)).toHaveLength(3);
  });

  test('a situation without danger has none', () => {
    expect(shown({ lines: [line('a')], situation: 'work' })).toEqual([]);
  });
});

describe('lines of organisations', () => {
  test.each<[string, Partial<Offer>, Partial<Listed>, Partial<Line> | undefined]>([
    ['a crisis line', {}, {}, { kind: 'crisis', who: 'anyone' }],
    ['a shelter', { activity: 'shelter' }, {}, { kind: 'shelter' }],
    ['of those who met violence', {}, { groups: ['violence-survivors'] }, { kind: 'violence' }],
    ['for those who met violence', { groups: ['violence-survivors', 'women'] }, {}, { kind: 'violence', who: 'women' }],
    [
      'for women, of those who met violence',
      { groups: ['women'] },
      { groups: ['violence-survivors'] },
      { kind: 'violence' },
    ],
    ['for women and men', { groups: ['women', 'men'] }, {}, { who: 'anyone' }],
    ['up to an age', { maximumAge: 29 }, {}, { kind: 'youth', who: 'youth', maximumAge: 29 }],
    ['from an age on', { minimumAge: 18 }, {}, { kind: 'crisis', who: 'anyone', minimumAge: 18 }],
    ['for the young', { groups: ['youth'] }, {}, { kind: 'youth', who: 'youth' }],
    ['for the young and everyone', { groups: ['youth', 'everyone'] }, {}, { kind: 'crisis', who: 'anyone' }],
    ['its languages', { languages: ['so', 'ar'] }, {}, { languages: [{ language: 'so' }, { language: 'ar' }] }],
    ['its hours', { when: { slots: [day] } }, {}, { hours: [day] }],
    ['no line for another activity', { activity: 'guidance' }, {}, undefined],
  ])('%s', (_, some, facts, expected) => {
    const all = [nationwide('a', [offer('1', some)], { phone: '+358401234567', ...facts })];
    const lines = [...shown({ all }), ...shown({ all, situation: 'crisis' })];
    if (expected) expect(lines[0]).toMatchObject({ name: '1', phone: '+358401', one: { id: 'a' }, ...expected });
    else expect(lines).toEqual([]);
  });

  test('are none without a number', () => {
    const silent: Offer = { name: 'Chat', activity: 'crisis-support', asOf: '2026', url: 'https://a.example/' };
    expect(shown({ all: [nationwide('a', [silent])], situation: 'crisis' })).toEqual([]);
  });

  test('have no number of the office', () => {
    const office = nationwide('a', [], { phone: '+358401234567', activities: ['crisis-support', 'shelter'] });
    expect([...shown({ all: [office] }), ...shown({ all: [office], situation: 'crisis' })]).toEqual([]);
  });

  test('in the language of the reader stand instead of their other lines', () => {
    const all = [
      nationwide('a', [offer('1', { languages: ['fi'] }), offer('2', { languages: ['so'] }), offer('3')]),
      nationwide('b', [offer('4', { languages: ['fi'] })]),
    ];
    expect(names(shown({ all, situation: 'crisis', lang: 'so' })).sort()).toEqual(['2', '3', '4']);
    expect(names(shown({ all, situation: 'crisis', lang: 'ru' })).sort()).toEqual(['1', '3', '4']);
  });

  test('stand once where the public table has them, too, with its name and the organisation', () => {
    const all = [nationwide('a', [offer('1', { languages: ['so'] })])];
    const lines = shown({ all, lines: [line('b', { phone: '+358401', kind: 'crisis' })], situation: 'crisis' });
    expect(lines).toMatchObject([{ name: 'b', phone: '+358401', one: { id: 'a' } }]);
  });
});

describe('lines of a region', () => {
  const region = places.region('Varsinais-Suomi') ?? expect.fail();
  const inRegion = (...lines: PublicLine[]) => names(linesIn(buildDirectory([], places, { lines }), region, 'so'));

  test.each<[string, PublicLine, string[]]>([
    ['of a municipality', line('a', { serves: ['Turku'] }), ['a']],
    ['of the region', line('a', { serves: ['region:Varsinais-Suomi'] }), ['a']],
    ['not of another', line('a', { serves: ['Oulu', 'region:Kainuu'] }), []],
    ['not of the country', line('a', { serves: ['Turku', 'country'] }), []],
    ['not of another kind', line('a', { serves: ['Turku'], kind: 'medical' }), []],
  ])('%s', (_, some, expected) => {
    expect(inRegion(some)).toEqual(expected);
  });

  test('have shelters first, whatever they speak', () => {
    const serves = ['Turku'];
    const crisis = speaking('a', 'so', { kind: 'crisis', serves });
    const shelter = speaking('b', 'fi', { kind: 'shelter', serves });
    const other = speaking('c', 'so', { kind: 'shelter', serves });
    expect(inRegion(crisis, shelter, other)).toEqual(['c', 'b', 'a']);
  });
});

test.each<[string, Lang, string | undefined]>([
  ['so', 'so', 'staff'],
  ['so?', 'so', 'interpreter'],
  ['fi ar', 'so', undefined],
  ['zh', 'zh-Hans', 'staff'],
])('a line that speaks %s answers in %s by %s', (languages, lang, expected) => {
  const [found] = shown({ lines: [speaking('a', `${languages} en`)] });
  expect(found && answersIn(found, lang)).toBe(expected);
});

test('what was seen more than a year ago is old', () => {
  const [old, fresh] = shown({ lines: [line('a', { asOf: '2025-10' }), line('b', { asOf: '2025-12' })] });
  expect([old, fresh].map((one) => one && isOld(one, '2026-11-30'))).toEqual([true, false]);
});
