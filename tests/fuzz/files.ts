import fc from 'fast-check';
import { organisation, page, translation } from '#checks/testing.ts';
import { sign, textOf } from './texts.ts';

export interface HostileFile {
  path: string;
  text: string;
}

/** Good files, which have much that can be spoilt. */
const good: HostileFile[] = [
  {
    path: 'content/organisations/a.md',
    text: organisation({
      names: '\n  sv: Exempel rf\n  en: Example',
      shortName: 'Esimerkki',
      alternateNames: '\n  - Café Esimerkki\n  - Wanha tupa',
      founded: '1998',
      basedIn: 'Helsinki',
      locations:
        '\n  - name: Naapuruustalo\n    street: Kirkkokatu 5\n    postcode: "00530"\n    city: Helsinki\n    lat: 60.188\n    lon: 24.951\n    openingHours:\n      - days: [mo, tu]\n        from: "09:00"\n        to: "15:00"\n    exceptions:\n      - on: "2026-12-24"\n    stepFree: yes',
      phone: '"+358401234567"',
      website: 'https://esimerkki.fi/',
      languages: '\n  - language: so\n    how: staff',
      offers:
        '\n  - name: Kielikahvila\n    activity: language-learning\n    when:\n      slots:\n        - days: [th]\n          from: "17:00"\n          to: "19:00"\n      start: "2026-09-01"\n    asOf: "2026-09"',
    }),
  },
  { path: 'content/organisations/a.md', text: organisation() },
  { path: 'content/translations/en/a.md', text: translation() },
  { path: 'content/pages/fi/help-now.md', text: page() },
];

/** What stands as a value of YAML and is something else than it looks. */
const values = [
  'Ryhmä #1',
  '&Co Yhdistys',
  '*tähti',
  '!Tärkeää',
  '!!str Kahvila',
  '! Kahvila',
  '@koti',
  '%luku',
  '- viiva',
  '? kysymys',
  'a: b',
  '{a: b}',
  '[a, b]',
  '[a, [b, [c]]]',
  '|\n  monta\n  riviä',
  '>-\n  monta\n  riviä',
  '|2\n    sisennys',
  '"rivi\n  toinen"',
  "'it''s'",
  '"\\u200b- viiva"',
  '"\\x41\\u00e4"',
  '"e\\u0301"',
  '"a\\u00a0b"',
  'e\u0301',
  'a\u00a0b',
  'a\u200bb',
  '\ufeffa',
  'null',
  '~',
  'yes',
  'true',
  'TRUE',
  '1998',
  '0x7CE',
  '1_998',
  '1e3',
  '.5',
  '60.10',
  '2026-11-22',
  '2026-02-30',
  '"2026-02-30"',
  '"24:00"',
  '12:30:45',
  '""',
  "''",
  '"\\u202e"',
  'toString',
  '__proto__',
  'a'.repeat(300),
  `[${'a, '.repeat(200)}a]`,
  `${'['.repeat(100)}${']'.repeat(100)}`,
  '&a [*a, *a]',
  '<<: *a',
];
const value = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...values) }, textOf(8, 'sana '));
const row = fc.oneof(
  value.map((text) => `name: ${text}`),
  value.map((text) => `- ${text}`),
  fc.tuple(value, value).map(([key, text]) => `${key}: ${text}`),
  fc.constantFrom('---', '...', '# huomio', '5. kerros', '> lainaus', '<b>a</b>', '[a](https://a.fi/)', '&a', '*a'),
  value,
);

/** One way to spoil a text; places are counted round, so that each is somewhere in it. */
type Change = (text: string) => string;
const byRows =
  (rowsOf: (rows: string[]) => string[]): Change =>
  (text) =>
    rowsOf(text.split('\n')).join('\n');
const spliced = (rows: string[], at: number, count: number, ...put: string[]) =>
  rows.toSpliced(at % rows.length, count, ...put);

const change: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(fc.nat(99), value).map(([at, text]) =>
      byRows((rows) => {
        const old = rows[at % rows.length] ?? '';
        return spliced(rows, at, 1, /^\s*(?:- )?\w+:/.exec(old)?.[0].concat(' ', text) ?? text);
      }),
    ),
  },
  fc.tuple(fc.nat(99), row).map(([at, text]) => byRows((rows) => spliced(rows, at, 0, text))),
  fc.nat(99).map((at) => byRows((rows) => spliced(rows, at, 1))),
  fc.nat(99).map((at) => byRows((rows) => spliced(rows, at, 0, rows[at % rows.length] ?? ''))),
  fc.tuple(fc.nat(2000), sign).map(
    ([at, text]): Change =>
      (all) => {
        const place = at % (all.length + 1);
        return all.slice(0, place) + text + all.slice(place);
      },
  ),
  fc.nat(2000).map(
    (at): Change =>
      (text) =>
        text.slice(0, at % (text.length + 1)),
  ),
  fc.constantFrom<Change>(
    (text) => text.replaceAll('\n', '\r\n'),
    (text) => text.replaceAll('\n', '\r'),
    (text) => `\ufeff${text}`,
    (text) => text.normalize('NFD'),
    (text) => text.replaceAll(' ', '\u00a0'),
    (text) => text.replace(/^---\n/, '---  \n'),
    (text) => text.replace(/^ +/gm, (spaces) => spaces.replaceAll(' ', '\t')),
    (text) => text.replace(/\n$/, ''),
  ),
);

/** Good files, spoilt a few times. */
export const files: fc.Arbitrary<HostileFile> = fc
  .tuple(fc.constantFrom(...good), fc.array(change, { maxLength: 4 }))
  .map(([{ path, text }, changes]) => ({ path, text: changes.reduce((before, spoil) => spoil(before), text) }));
