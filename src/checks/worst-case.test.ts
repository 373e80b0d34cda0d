import { describe, expect, test } from 'vitest';
import { check } from './index.ts';
import { material, organisation, translation } from './testing.ts';

/** Bytes of a small and a large file; the larger is the largest that is read. */
const [small, large] = [7_000, 28_000];
/** Four times as much may take four times as long, and somewhat longer; what grows with the square takes sixteen times as long. */
const most = 9;
/** Milliseconds of work under which a ratio says nothing. */
const floor = 60;

const times = (text: string, bytes: number) => text.repeat(Math.floor(bytes / text.length));
const path = 'content/organisations/a.md';
const english = 'content/translations/en/a.md';
const body = (text: string) => (bytes: number) => ({
  [path]: organisation({}, times(text, Math.min(bytes, bytes / 4.8))),
});

const cases: [string, (bytes: number) => Record<string, string>][] = [
  ['a list of areas that are none', (bytes) => ({ [path]: organisation({ serves: `[${times('a,', bytes)}a]` }) })],
  [
    'a list of activities that are none',
    (bytes) => ({ [path]: organisation({ activities: `[${times('a,', bytes)}a]` }) }),
  ],
  ['sources without addresses', (bytes) => ({ [path]: organisation({ sources: times('\n  - {url: a}', bytes) }) })],
  ['fields that are none', (bytes) => ({ [path]: organisation({ offers: times('\n  - {a: b}', bytes) }) })],
  ['a long name', (bytes) => ({ [path]: organisation({ name: times('Kirkkokatu ', bytes) }) })],
  [
    'brackets in a summary',
    (bytes) => ({ [path]: organisation(), [english]: translation({ summary: `"${times('(', bytes)}"` }) }),
  ],
  ['hash signs', (bytes) => ({ [path]: organisation({ summary: times('a #', bytes) }) })],
  ['brackets', body('(')],
  ['empty lines', body('\n')],
  ['lines of one letter', body('a\n\n')],
  ['spaces and ends of lines', body(' \n')],
  ['ends of sentences', body('a. ')],
  ['numbers', body('112 ')],
  ['streets', body('Kirkkokatu 5 ')],
  ['letters', body('a')],
  ['at signs', body('a@')],
  ['hyphens', body('-')],
];

/** Milliseconds of the processor that the check takes. */
function cost(files: Record<string, string>): number {
  const started = process.cpuUsage();
  check(material(files));
  return process.cpuUsage(started).user / 1000;
}

/** How often it is measured: other work on the machine makes one measure longer, never shorter. */
const rounds = 12;

describe('no rule takes longer than its file is long', () => {
  test.each(cases)('%s', (_, files) => {
    let [short, long] = [Infinity, Infinity];
    for (let round = 0; round < rounds && !(long < floor || long / short < most); round++) {
      short = Math.min(short, cost(files(small)));
      long = Math.min(long, cost(files(large)));
    }
    const told = `${Math.round(short)} ms, four times as long: ${Math.round(long)} ms`;
    expect(long < floor || long / short < most, told).toBe(true);
  });
});
