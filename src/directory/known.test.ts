import { expect, test } from 'vitest';
import { entries, organisation, places } from '#checks/testing.ts';
import { gatherDirectory } from './gather.ts';
import { known } from './known.ts';

const today = '2026-11-22';
const files = (...all: Record<string, string>[]) =>
  gatherDirectory(
    entries(Object.fromEntries(all.map((facts, index) => [`content/organisations/o${index}.md`, organisation(facts)]))),
    places,
  );
const by = (whom: string) => ({ confirmed: `{on: "2026-01-0${whom.length % 9}", by: ${whom}}` });

test('counts what is known and who has confirmed it, of all, by kind, by region and by language', () => {
  const directory = files(
    { basedIn: 'Turku', serves: '[Turku]', languages: '[{language: so}]', ...by('organisation') },
    { basedIn: 'Turku', serves: '[Turku]', languages: '[{language: so}, {language: ar}]', cost: 'free' },
    { serves: '[country]', cost: 'free', ...by('editor') },
  );
  const found = known(directory, today);
  expect([found.all.organisations, found.all.confirmed, found.by]).toEqual([3, 2, { organisation: 1, editor: 1 }]);
  expect(found.kinds.filter(({ kind }) => kind === 'languages' || kind === 'cost')).toEqual([
    { kind: 'languages', count: 2, confirmed: 1 },
    { kind: 'cost', count: 2, confirmed: 1 },
  ]);
  const regions = [...found.regions].filter(([, { organisations }]) => organisations > 0);
  expect(regions.map(([{ fi }, { organisations, confirmed }]) => [fi, organisations, confirmed])).toEqual([
    ['Varsinais-Suomi', 2, 1],
  ]);
  expect([found.regions.size, found.nationwide.organisations]).toEqual([places.regions.length, 1]);
  expect(found.languages).toEqual([
    { code: 'so', count: 2, confirmed: 1 },
    { code: 'ar', count: 1, confirmed: 0 },
  ]);
  expect(found.changes.map(({ on }) => on)).toEqual(
    found.changes
      .map(({ on }) => on)
      .toSorted()
      .reverse(),
  );
});

test('tells of no more than fifteen languages', () => {
  const tags = ['ar', 'fa', 'so', 'ru', 'uk', 'et', 'sq', 'th', 'vi', 'tr', 'es', 'fr', 'ckb', 'de', 'it', 'pl'];
  const directory = files({ languages: `[${tags.map((tag) => `{language: ${tag}}`).join()}]` });
  expect(known(directory, today).languages).toHaveLength(15);
});
