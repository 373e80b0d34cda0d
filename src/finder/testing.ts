import type { Correction, Engine } from './engine.ts';
import { type Facts, flag, type Row } from './file.ts';
import { find } from './find.ts';
import type { Counts, Hits } from './narrow.ts';
import type { Choices, Query } from './query.ts';
import type { Sense } from './sense.ts';
import type { Understood } from './understand.ts';

/** For tests only: facts of a small made-up country, in which a test puts its organisations. */

/** Turku and its neighbour Naantali (14 km) in one region, Salo (48 km) in the same, Oulu far away. */
const places: Facts['places'] = [
  ['turku', 60.45, 22.27, 0],
  ['naantali', 60.47, 22.02, 0],
  ['salo', 60.38, 23.13, 0],
  ['oulu', 65.01, 25.47, 1],
];

export const made: Facts = {
  of: '',
  places,
  activities: ['courses', 'groups', 'shelter', 'crisis-support', 'guidance', 'own-language-guidance', 'housing'],
  families: { learning: [0], people: [1], safety: [2, 3], advice: [4, 5], living: [6] },
  groups: ['everyone', 'women', 'men', 'undocumented', 'violence-survivors'],
  apart: [3, 4],
  situations: {
    violence: { steps: [2, 3], groups: [4], danger: true },
    crisis: { steps: [3, 1], groups: [], danger: true },
    language: { steps: [0, 1], groups: [] },
    family: { steps: [1, 4], groups: [1] },
    papers: { steps: [4], groups: [3], only: 3 },
  },
  services: { benefits: [4], doctor: [4, 3] },
  languages: ['ar', 'so'],
  ways: ['staff', 'volunteer', 'interpreter'],
  roles: ['volunteer', 'member'],
  rows: [],
};

/** What a test tells of an organisation, by names. */
export interface Told {
  does?: readonly string[];
  whom?: readonly string[];
  speaks?: Row[4];
  /** Without contact only where it says so. */
  flags?: number;
  roles?: number;
  times?: Row[7];
  offers?: readonly string[];
}

/** The row of an organisation of `made`. */
export function row(id: string, areas: number[], told: Told = {}): Row {
  const { does = ['courses'], whom = ['everyone'], speaks = [], flags = 0, roles = 0, times = [], offers = [] } = told;
  const numbers = (list: readonly string[], names: readonly string[]) => names.map((name) => list.indexOf(name));
  return [
    id,
    areas,
    numbers(made.activities, does),
    numbers(made.groups, whom),
    speaks,
    flags ^ flag.contact,
    roles,
    times,
    numbers(made.activities, offers),
  ];
}

/** What people of the made-up country say. */
export const english = {
  violence: 'he hits me|husband beats me|violence at home|rape|hits my child',
  crisis: 'i cannot go on|want to die|suicide',
  language: 'learn finnish|speak finnish|finnish lessons',
  family: 'pregnant|my child is ill|baby|pregnancy',
  papers: 'without papers|deported',
  courses: 'course|courses|evening course',
  groups: 'women group|meet people|club|beats and music|music',
  shelter: 'shelter|safe house|refuge',
  'crisis-support': 'someone to talk to|crisis line',
  guidance: 'advice|help with forms|fill in a form',
  'own-language-guidance': 'help in my language|advice in my own language|somebody who speaks my language',
  housing: 'flat|rent a flat|home for my family|salo village',
  women: 'women|for women',
  men: 'men|for men',
  undocumented: 'undocumented',
  everyone: 'everyone',
  benefits: 'kela|benefits|unemployment money',
  doctor: 'doctor|nurse|i am ill',
  now: 'now|right now|open now',
  weekend: 'weekend|on sunday|saturday',
  phone: 'by phone|call',
  online: 'online|on the net',
  free: 'free|no cost|without paying',
  'language:ar': 'arabic|in arabic|speaks arabic',
  'language:so': 'somali|in somali|speaks somali',
};

/** Organisations of a small made-up directory for `find`: their words, what they do, and for whom and when. */
const directory: Record<string, { words: string; need: string; when?: string; group?: string }> = {
  tea: { words: 'finnish course tea', need: 'courses', when: 'weekend' },
  online: { words: 'finnish course online', need: 'courses' },
  friends: { words: 'finnish friends', need: 'groups', group: 'women' },
  haven: { words: 'finnish shelter course', need: 'shelter' },
  swedish: { words: 'swedish tea', need: 'groups' },
};

/** Finds those that have all the words; notes what it was asked. */
export function fake(corrections: Record<string, Correction> = {}) {
  const asked: string[] = [];
  const corrected: string[] = [];
  const engine: Engine = {
    async search(words) {
      asked.push(words);
      const wanted = words.toLowerCase().split(' ');
      const found = Object.entries(directory).filter(([, one]) =>
        wanted.every((word) => one.words.split(' ').includes(word)),
      );
      return new Map(found.map(([id]) => [id, 1]));
    },
    split: (text) => text.split(/\s+/).filter(Boolean),
    async correct(word) {
      corrected.push(word);
      return corrections[word];
    },
  };
  return { engine, asked, corrected };
}

/** Keeps what fits every choice, and what words must find; what they lift comes first. */
export function narrow({ need, when, group }: Choices, hits?: Hits) {
  const score = (id: string) => hits?.scores.get(id) ?? 0;
  const ids = Object.entries(directory)
    .filter(([id]) => !hits?.only || score(id))
    .filter(
      ([, one]) => (!need || one.need === need) && (!when || one.when === when) && (!group || one.group === group),
    )
    .map(([id]) => id)
    .sort((a, b) => score(b) - score(a));
  const circles = [{ circle: 'all', ids, partly: 0, km: ids.map(() => 0) }] as const;
  return { circles: circles.map((one) => ({ ...one })), count: ids.length, counts: {} as Counts };
}

export type Table = Record<string, Partial<Understood>>;

/** Understands what a table tells, and nothing else; a meaning has a sense unless it has no choices. */
export const understood =
  (table: Table) =>
  (words: string): Understood => {
    const known = table[words.trim()];
    return {
      choices: {},
      answers: [],
      certain: false,
      danger: false,
      senses: known?.choices && Object.keys(known.choices).length > 0 ? [{ target: 'x' } as Sense] : [],
      words,
      left: known ? '' : words,
      named: [],
      ...known,
    };
  };

interface Given {
  meanings?: Table;
  corrections?: Record<string, Correction>;
}

/** What is found, in short, and what the engine was asked for it. */
export async function found(query: Query, { meanings = {}, corrections }: Given = {}) {
  const { engine, asked, corrected } = fake(corrections);
  const { circles, instead, suggested, looser, dropped, choices } = await find(
    engine,
    query,
    narrow,
    understood(meanings),
  );
  const said = Object.entries({ instead, suggested, looser, dropped }).filter(([, value]) => value !== undefined);
  return { ids: circles.flatMap(({ ids }) => ids), said: Object.fromEntries(said), choices, asked, corrected };
}
