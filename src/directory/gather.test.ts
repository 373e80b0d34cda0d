import { describe, expect, test } from 'vitest';
import { english, entries, finnish, organisation, page, places, translation } from '#checks/testing.ts';
import { sourceHash } from '#entry/hash.ts';
import { gatherDirectory, gatherOrganisations, gatherPages } from './gather.ts';

const source = 'content/organisations/a.md';
const texts = (files: Record<string, string>) => gatherOrganisations(entries(files))[0]?.texts;

describe('gatherOrganisations', () => {
  test('facts, the own text as safe HTML, and translations of it', () => {
    const files = {
      'content/translations/en/a.md': translation({}, '**Hello** <b>you</b> [x](javascript:x)'),
      [source]: organisation(),
    };
    expect(gatherOrganisations(entries(files))).toMatchObject([
      {
        id: 'a',
        facts: { name: 'Esimerkki ry', serves: ['Helsinki'] },
        texts: {
          fi: {
            lang: 'fi',
            summary: 'Neuvoja ja kielikahvila kaikille.',
            html: `<p>${finnish}</p>`,
            by: 'original',
            outdated: false,
          },
          en: {
            lang: 'en',
            summary: 'Advice and a language café for all.',
            html: '<p><strong>Hello</strong> you <a>x</a></p>',
            by: 'machine',
            outdated: false,
          },
        },
      },
    ]);
  });

  test('a translation of a text that has changed is outdated, also when a person made it', () => {
    const files = {
      [source]: organisation({}, english),
      'content/translations/en/a.md': translation({ by: 'person' }),
    };
    expect(texts(files)?.en).toMatchObject({ by: 'person', outdated: true });
  });

  test('a translation into the own language never replaces the original', () => {
    const files = { [source]: organisation(), 'content/translations/fi/a.md': translation({}, 'Muu.') };
    expect(texts(files)?.fi).toMatchObject({ by: 'original', html: `<p>${finnish}</p>` });
  });

  test('what the checks refuse is left out', () => {
    const files = {
      [source]: organisation(),
      'content/translations/en/a.md': translation({ by: 'robot' }),
      'content/translations/xx/a.md': translation(),
      'content/translations/sv/other.md': translation(),
      'content/organisations/b.md': organisation({ kind: 'club' }),
      'content/organisations/c.md': 'unreadable',
    };
    expect(gatherOrganisations(entries(files)).map(({ id }) => id)).toEqual(['a']);
    expect(Object.keys(texts(files) ?? {})).toEqual(['fi']);
  });
});

test('gatherDirectory lists what was gathered', () => {
  const { organisations, byMunicipality } = gatherDirectory(entries({ [source]: organisation() }), places);
  expect(organisations).toMatchObject([{ id: 'a', families: ['advice'], newest: '2026-03', texts: { fi: {} } }]);
  const helsinki = places.municipality('Helsinki') ?? expect.fail();
  expect(byMunicipality.get(helsinki)?.local).toEqual(organisations);
});

describe('gatherOrganisations, when a translation is on its way', () => {
  const summaryAlone = translation(
    { of: sourceHash({ summary: 'Neuvoja ja kielikahvila kaikille.', body: finnish }, '') },
    '',
  );

  test('a draft is seen by nobody', () => {
    const files = { [source]: organisation(), 'content/translations/en/a.md': translation({ draft: 'true' }) };
    expect(Object.keys(texts(files) ?? {})).toEqual(['fi']);
  });

  test('a summary alone translates the summary alone: a changed body does not outdate it, a changed summary does', () => {
    const path = 'content/translations/en/a.md';
    const outdated = (facts: Record<string, string>, body: string) =>
      texts({ [source]: organisation(facts, body), [path]: summaryAlone })?.en?.outdated;
    expect(outdated({}, finnish)).toBe(false);
    expect(outdated({}, english)).toBe(false);
    expect(outdated({ summary: 'Muuta.' }, finnish)).toBe(true);
  });

  test('the day on which a native reader had looked at it is kept', () => {
    const files = {
      [source]: organisation(),
      'content/translations/en/a.md': translation({ reviewed: '"2026-11-27"' }),
    };
    expect(texts(files)?.en?.reviewed).toBe('2026-11-27');
  });
});

describe('gatherPages', () => {
  const original = page({}, '## Otsikko\n\n<script>x</script>Hei.');
  const translated = (of: string) =>
    page({ title: 'About', description: 'What this is.', of, by: 'machine' }, 'Hello.');
  const of = sourceHash({ summary: 'Tietoa\nMitä tämä on.', body: '## Otsikko\n\n<script>x</script>Hei.' }, 'Hello.');

  test('takes the good pages in languages of the site', () => {
    const files = {
      [source]: organisation(),
      'content/pages/fi/about.md': original,
      'content/pages/xx/about.md': page(),
      'content/pages/en/about.md': page({ title: '' }),
      'content/pages/sv/about.md': 'unreadable',
    };
    expect(gatherPages(entries(files))).toEqual([
      {
        name: 'about',
        lang: 'fi',
        from: 'fi',
        title: 'Tietoa',
        summary: 'Mitä tämä on.',
        html: '<h2>Otsikko</h2>',
        by: 'original',
        outdated: false,
        reviewed: undefined,
      },
    ]);
  });

  test.each([
    [of, false],
    ['00000000', true],
  ])('a translation with of: %s is outdated: %s', (hash, outdated) => {
    const files = { 'content/pages/fi/about.md': original, 'content/pages/en/about.md': translated(`"${hash}"`) };
    expect(gatherPages(entries(files)).find(({ lang }) => lang === 'en')).toMatchObject({
      from: 'fi',
      by: 'machine',
      outdated,
    });
  });
});
