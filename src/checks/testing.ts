import { type Listed, listed } from '#directory/listed.ts';
import type { Exception } from '#entry/exceptions.ts';
import { type Content, readPlaceTables } from '#entry/folder.ts';
import { readGlossary } from '#entry/glossary.ts';
import { type Entry, read } from '#entry/read.ts';
import { readTable } from '#entry/table.ts';
import type { Organisation } from '#schema/organisation.ts';
import { type Finding, gather, type Material, type Rule } from './material.ts';

/** For tests only: small files of `content/` and the material that rules see when nothing else is there. */

export const places = await readPlaceTables(`${import.meta.dirname}/../..`);

/** A glossary of one term for each language that tests write in. */
const glossaries = new Map([['en', readGlossary('term,translation,forms\ntyökokeilu,work trial,work trials').rows]]);

export const today = '2026-11-22';

/** Fifty plain words, which no rule has anything against. */
export const finnish = `Täällä autetaan ihmisiä, jotka ovat muuttaneet Suomeen. Voit kysyä asumisesta, työstä ja koulusta.
Joku vastaa sinulle ja täyttää lomakkeen sinun kanssasi. Torstaina juodaan kahvia ja puhutaan suomea.
Lapset voivat tulla mukaan. Kaikki on ilmaista. Sinun ei tarvitse varata aikaa. Soita ensin, jos et tiedä,
mitä tarvitset. Voit tulla myös ystävän kanssa.`;

export const english = `People who have moved to the country get help here. You can ask about a home, work and school.
Someone answers you and fills in the form together with you. On some days there is coffee and talk.
Children are welcome too. All of this is free. You need not book a time. Please call first if you are not sure.`;

/** YAML of a field, by its name. */
type Facts = Record<string, string>;

/** A good organisation on lines 1–13, its body from 15; `facts` stand in place, new ones from line 13 on. */
export const organisation = (facts: Facts = {}, body = finnish): string =>
  file(
    {
      name: 'Esimerkki ry',
      kind: 'association',
      status: 'active',
      language: 'fi',
      summary: 'Neuvoja ja kielikahvila kaikille.',
      serves: '[Helsinki]',
      activities: '[guidance]',
      groups: '[everyone]',
      sources: '\n  - url: https://esimerkki.fi/\n    asOf: "2026-03"',
      ...facts,
    },
    body,
  );

/** A translation into English of `organisation()`, on lines 1–5, its body from 7. */
export const translation = (facts: Facts = {}, body = english): string =>
  file({ summary: 'Advice and a language café for all.', of: 'bd613564', by: 'machine', ...facts }, body);

/** A written page, on lines 1–4, its body from 6. */
export const page = (facts: Facts = {}, body = finnish): string =>
  file({ title: 'Tietoa', description: 'Mitä tämä on.', ...facts }, body);

const file = (facts: Facts, body: string) =>
  `---\n${Object.entries(facts)
    .map(([name, yaml]) => (yaml.startsWith('\n') ? `${name}:${yaml}\n` : `${name}: ${yaml}\n`))
    .join('')}---\n\n${body}\n`;

type Files = Record<string, string | Uint8Array>;

type Tables = Pick<Content, 'phrases' | 'lines' | 'services' | 'unlinkable' | 'exceptions' | 'faults'>;

/** The tables of `content/` where a test has none. */
export const nothing: Tables = {
  phrases: new Map(),
  lines: readTable('content/public-lines.yaml', '[]'),
  services: readTable('content/public-services.yaml', '[]'),
  unlinkable: '',
  exceptions: [],
  faults: [],
};

/** Files by their path, read as the checks read them. */
export const entries = (files: Files): Entry[] =>
  Object.entries(files).map(([path, content]) =>
    read(path, typeof content === 'string' ? new TextEncoder().encode(content) : content),
  );

/** What rules see when `content/` holds just these files and tables and the real tables of places. */
export const material = (
  files: Files,
  accepted: Omit<Exception, 'line'>[] = [],
  tables: Partial<Tables> = {},
  changed: string[] = [],
): Material => {
  const exceptions = accepted.map((one, index) => ({ ...one, line: index + 2 }));
  return gather({ ...nothing, exceptions, ...tables, entries: entries(files), places, glossaries }, today, changed);
};

/** What one rule finds in these files and tables. */
export const findings = (
  rule: Rule,
  files: Files,
  ...rest: Parameters<typeof material> extends [Files, ...infer Rest] ? Rest : never
): Finding[] => [...rule.check(material(files, ...rest))];

/** Rules that ask for what `content/` as a whole has, and a few files of a test have not. */
export const ofTheWhole: readonly string[] = ['promised', 'phrases', 'public-services'];

/** The least that may stand in a file. */
export const least: Organisation = {
  name: 'A',
  kind: 'association',
  status: 'active',
  language: 'fi',
  summary: 'A',
  serves: ['Turku'],
  activities: ['guidance'],
  groups: ['everyone'],
  sources: [{ url: 'https://a.fi/', asOf: '2024' }],
};

/** An organisation as pages list it, named by its id, with what a test gives and else the least that may be. */
export const listedOne = (id: string, facts: Partial<Organisation> = {}): Listed =>
  listed(id, { ...least, name: id, ...facts }, {}, places);
